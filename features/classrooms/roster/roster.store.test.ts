import { uuidv7 } from "uuidv7";
import { expect, test } from "vitest";
import { database } from "@/prisma/client";
import { recordChange } from "../class-change.store";
import { exampleClass, examplePersonRow } from "../example-class.store";
import { findLearner, listLearners, ROSTER_PAGE, type RosterView } from "./roster.store";

/** A class with learners of these names. */
async function classOf(...names: string[]) {
  const { id: classroomId, owner } = await exampleClass();
  for (const name of names) {
    const { id: userId } = await examplePersonRow({ name });
    await database.enrolment.create({ data: { classroomId, userId, name, state: "active" } });
  }
  const view: RosterView = {
    ...{ classroomId, state: "active", search: "", groupId: null, after: null },
  };
  const namesOf = async (other: Partial<RosterView> = {}) =>
    (await listLearners({ ...view, ...other })).learners.map(({ name }) => name);
  return { classroomId, owner, view, namesOf };
}

test("learners come as in a phone book: case and accents count nothing, ñ is after n", async () => {
  const { namesOf } = await classOf("Zoe", "nuria", "Ñusta", "Ángel", "abel", "Óscar", "Nzé");
  expect(await namesOf()).toEqual(["abel", "Ángel", "nuria", "Nzé", "Ñusta", "Óscar", "Zoe"]);
});

test("a name is found without its accents, by any part, and so are usernames and numbers", async () => {
  const { classroomId, namesOf } = await classOf("Ñäkasi Q’ala", "María José", "100 % Wara_");
  expect(await namesOf({ search: "nakasi" })).toEqual(["Ñäkasi Q’ala"]);
  expect(await namesOf({ search: "Q'ALA" })).toEqual(["Ñäkasi Q’ala"]);
  expect(await namesOf({ search: "  JOSE " })).toEqual(["María José"]);
  expect(await namesOf({ search: "%" })).toEqual(["100 % Wara_"]);
  await database.enrolment.updateMany({
    where: { classroomId, name: "María José" },
    data: { schoolId: "7-B" },
  });
  expect(await namesOf({ search: "7-B" })).toEqual(["María José"]);
  expect(await namesOf({ search: "7-" })).toEqual([]);
});

test("pages of a hundred, none missed and none twice, also where all are called the same", async () => {
  const { classroomId, view } = await classOf();
  const people = Array.from({ length: ROSTER_PAGE * 2 + 5 }, () => uuidv7());
  await database.user.createMany({
    data: people.map((id) => ({ id, name: "Juan", email: `${id}@users.invalid` })),
  });
  await database.enrolment.createMany({
    data: people.map((userId) => ({ classroomId, userId, name: "Juan", state: "active" as const })),
  });
  const seen: string[] = [];
  for (let after: string | null = null; ; ) {
    const page = await listLearners({ ...view, after });
    expect(page.learners.length).toBeLessThanOrEqual(ROSTER_PAGE);
    seen.push(...page.learners.map(({ userId }) => userId));
    after = page.next;
    if (!after) break;
  }
  expect(seen).toEqual(people.toSorted());
});

test("nobody of another class is found, nor anybody through a group of another class", async () => {
  const one = await classOf("Ana");
  const other = await classOf("Eva");
  const group = await database.group.create({
    data: { classroomId: other.classroomId, name: "A" },
  });
  expect(await one.namesOf({ groupId: group.id })).toEqual([]);
  expect(await one.namesOf({ search: "Eva" })).toEqual([]);
  const [eva] = (await listLearners(other.view)).learners;
  expect(await one.namesOf({ after: eva?.userId ?? null })).toEqual([]);
});

test("whom somebody put on a staff is of it once they own a class or did something there", async () => {
  const { id, owner } = await exampleClass();
  const { id: learner } = await examplePersonRow();
  const data = { classroomId: id, userId: learner, name: "Wara", state: "active" as const };
  await database.enrolment.create({ data });
  const other = await exampleClass();
  await database.classroomStaff.create({
    data: { classroomId: other.id, userId: learner, role: "assistant" },
  });
  const isStaff = async () => (await findLearner(id, learner))?.isStaff;
  expect(await isStaff()).toBe(false);
  await recordChange({ classroomId: other.id, by: { id: learner, name: "W" }, kind: "commented" });
  expect(await isStaff()).toBe(true);
  await database.enrolment.create({ data: { ...data, userId: owner.id } });
  expect((await findLearner(id, owner.id))?.isStaff).toBe(true);
});
