import { expect, test } from "vitest";
import { findStanding } from "@/features/classrooms/class-member.store";
import { exampleClass, examplePersonRow } from "@/features/classrooms/example-class.store";
import { database } from "@/prisma/client";
import { effectiveRules, type Grants } from "../effective-rules";
import { deleteGroup, listGroupUses } from "./delete-group.store";

const day = (number: number) => new Date(`2026-12-${String(number).padStart(2, "0")}T12:00:00Z`);

/** A class with learners, groups of them, and one assignment that was set to the groups named. */
async function classWith(given: { groups: Record<string, number[]>; setTo: string[] }) {
  const { id: classroomId, owner: by } = await exampleClass();
  const classroom = (await findStanding(null, classroomId))?.classroom;
  if (!classroom) throw new Error("no class");
  const people = await Promise.all(Array.from({ length: 3 }, () => examplePersonRow()));
  const ids = people.map(({ id }) => id);
  await database.enrolment.createMany({
    data: ids.map((userId) => ({ classroomId, userId, name: "A", state: "active" as const })),
  });
  const groups: Record<string, string> = {};
  for (const [name, members] of Object.entries(given.groups)) {
    const { id } = await database.group.create({
      data: {
        ...{ classroomId, name },
        members: { create: members.map((one) => ({ classroomId, userId: ids[one] ?? "" })) },
      },
    });
    groups[name] = id;
  }
  const { id: assignmentId } = await database.assignment.create({
    data: {
      ...{ classroomId, content: { kind: "final-quiz" }, settings: {}, opensAt: day(1) },
      audience: "groups",
      groups: {
        create: given.setTo.map((name) => ({ classroomId, groupId: groups[name] ?? "" })),
      },
    },
  });
  return { act: { classroom, by }, classroomId, ids, groups, assignmentId };
}

const none: Grants = {
  ...{ opensAt: null, dueAt: null, cutOffAt: null, attemptsAllowed: null, extraMinutes: null },
};

test("an assignment of a group that ends is its persons’, those of its other groups too", async () => {
  const { act, ids, groups, assignmentId } = await classWith({
    groups: { a: [0, 1], b: [2], c: [] },
    setTo: ["a", "b"],
  });
  expect(await listGroupUses(groups.a ?? "")).toMatchObject([{ assignmentId }]);
  expect(await deleteGroup(act, groups.a ?? "", day(1))).toBe("a");
  const assignment = await database.assignment.findUniqueOrThrow({
    where: { id: assignmentId },
    include: { persons: true, groups: true },
  });
  expect(assignment).toMatchObject({ audience: "persons", version: 2, groups: [] });
  expect(assignment.persons.map(({ userId }) => userId).toSorted()).toEqual(ids.toSorted());
  expect(await deleteGroup(act, groups.a ?? "", day(1))).toBeNull();
});

test("an assignment that the group has nothing to do with stays as it is", async () => {
  const { act, groups, assignmentId } = await classWith({
    groups: { a: [0], b: [1] },
    setTo: ["b"],
  });
  await deleteGroup(act, groups.a ?? "", day(1));
  const assignment = await database.assignment.findUniqueOrThrow({
    where: { id: assignmentId },
    include: { groups: true },
  });
  expect(assignment).toMatchObject({ audience: "groups", version: 1 });
  expect(assignment.groups).toHaveLength(1);
});

test("nobody’s dates change with a group that ends", async () => {
  const { act, classroomId, ids, groups, assignmentId } = await classWith({
    groups: { a: [0, 1, 2], b: [1] },
    setTo: ["a"],
  });
  const give = (to: { groupId: string } | { userId: string }, grants: Partial<Grants>) =>
    database.extension.create({ data: { classroomId, assignmentId, ...to, ...grants } });
  await give({ groupId: groups.a ?? "" }, { dueAt: day(5), attemptsAllowed: 3 });
  await give({ groupId: groups.b ?? "" }, { dueAt: day(9) });
  await give({ userId: ids[2] ?? "" }, { dueAt: day(2) });
  const base = { opensAt: day(1), dueAt: day(1), cutOffAt: null, attemptsAllowed: 1 };
  const rulesOf = async (userId: string) => {
    const extensions = await database.extension.findMany({
      where: {
        assignmentId,
        OR: [{ userId }, { group: { members: { some: { userId } } } }],
      },
    });
    const own = extensions.find((one) => one.userId === userId) ?? null;
    const { isExtended, ...rules } = effectiveRules(base, {
      ...{ own, groups: extensions.filter((one) => one.groupId !== null) },
      ...{ extraAttempts: 0, extraMinutes: 0 },
    });
    return rules;
  };
  const before = await Promise.all(ids.map(rulesOf));
  expect(before.map(({ dueAt }) => dueAt)).toEqual([day(5), day(9), day(2)]);
  await deleteGroup(act, groups.a ?? "", day(1));
  expect(await Promise.all(ids.map(rulesOf))).toEqual(before);
  const kept = await database.extension.findMany({ where: { assignmentId, groupId: null } });
  expect(kept).toHaveLength(3);
  expect({ ...none, ...kept[0] }).toMatchObject({ attemptsAllowed: 3 });
});

test("results wait no longer for a group that ends without members", async () => {
  const { act, classroomId, groups, assignmentId } = await classWith({
    groups: { a: [], b: [0] },
    setTo: ["b"],
  });
  await database.assignment.update({
    where: { id: assignmentId },
    data: { dueAt: day(3), releaseAt: day(9) },
  });
  await database.extension.create({
    data: { classroomId, assignmentId, groupId: groups.a ?? "", dueAt: day(9) },
  });
  await deleteGroup(act, groups.a ?? "", day(1));
  const where = { id: assignmentId };
  expect((await database.assignment.findUniqueOrThrow({ where })).releaseAt).toEqual(day(3));
});
