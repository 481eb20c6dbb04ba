import { uuidv7 } from "uuidv7";
import { expect, test } from "vitest";
import { findStanding } from "@/features/classrooms/class-member.store";
import { exampleClass, examplePersonRow } from "@/features/classrooms/example-class.store";
import { addLearners } from "@/features/classrooms/roster/add-learners.store";
import { findLearner } from "@/features/classrooms/roster/roster.store";
import { recordLessonRead } from "@/features/lessons/reading.store";
import { database } from "@/prisma/client";
import { countMoving, mergeLearners } from "./merge-learners.store";

const now = new Date("2026-11-24T12:00:00Z");

/** A class with an account of somebody's own, and one that was made there for the same learner. */
async function twice() {
  const { id, owner: by } = await exampleClass();
  const classroom = (await findStanding(null, id))?.classroom;
  if (!classroom) throw new Error("no class");
  const kept = (await examplePersonRow({ name: "Ana" })).id;
  await database.enrolment.create({
    data: { classroomId: id, userId: kept, name: "Ana", state: "active" },
  });
  const learners = [{ name: "Ana Quispe", schoolId: "" }];
  const added = await addLearners({ classroom, by, batch: uuidv7(), learners, now });
  const ended = added.ok ? (added.value[0]?.userId ?? "") : "";
  return { id, act: { classroom, by }, kept, ended };
}

test("what was done with the account that ends is the other’s, and nobody signs in with it", async () => {
  const { id, act, kept, ended } = await twice();
  await recordLessonRead(ended, "autonomy");
  await database.session.create({
    data: { userId: ended, token: uuidv7(), expiresAt: new Date(Date.now() + 60_000) },
  });
  const group = await database.group.create({ data: { classroomId: id, name: "A" } });
  await database.groupMember.create({
    data: { groupId: group.id, classroomId: id, userId: ended },
  });
  expect(await countMoving(ended)).toMatchObject({ lessons: 1, classes: 1 });
  expect(await mergeLearners(act, { kept, ended, now })).toEqual({ ok: true, value: null });
  expect(await findLearner(id, ended)).toBeNull();
  expect(await findLearner(id, kept)).toMatchObject({ name: "Ana", groups: ["A"] });
  expect(await countMoving(kept)).toMatchObject({ lessons: 1, classes: 1 });
  const user = await database.user.findUniqueOrThrow({
    where: { id: ended },
    include: { accounts: true, sessions: true },
  });
  expect(user).toMatchObject({ claimedById: kept, accounts: [], sessions: [] });
});

test("two presses at once are one, and the second says that it is done", async () => {
  const { act, kept, ended } = await twice();
  const press = () => mergeLearners(act, { kept, ended, now });
  const both = await Promise.all([press(), press()]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, refusal: "not-here" });
});

test("somebody’s own account is not ended, nor one of another class", async () => {
  const { act, kept, ended } = await twice();
  const other = await twice();
  expect(await mergeLearners(act, { kept: ended, ended: kept, now })).toEqual({
    ...{ ok: false, refusal: "not-made-here" },
  });
  expect(await mergeLearners(act, { kept, ended: other.ended, now })).toEqual({
    ...{ ok: false, refusal: "not-here" },
  });
});
