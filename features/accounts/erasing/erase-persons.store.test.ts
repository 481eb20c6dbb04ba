import { uuidv7 } from "uuidv7";
import { expect, test } from "vitest";
import { database } from "@/prisma/client";
import { placeholderEmail } from "../auth.store";
import { erasePersonsIn } from "./erase-persons.store";
import { eraseIdleGuests } from "./idle-guests.store";

const now = new Date("2026-11-24T12:00:00Z");

async function makePerson(data: { name?: string; isAnonymous?: boolean; lastSeenOn?: Date } = {}) {
  const user = await database.user.create({
    data: { name: "Ñusta", email: placeholderEmail(), ...data },
  });
  return user.id;
}

async function makeClass(ownerId: string, archivedAt: Date | null = null) {
  const classroom = await database.classroom.create({
    data: { name: "6.º B", timeZone: "America/La_Paz", language: "es", ownerId, archivedAt },
  });
  return classroom.id;
}

const enrol = (classroomId: string, userId: string, state: "active" | "removed" = "active") =>
  database.enrolment.create({ data: { classroomId, userId, state, name: "Ñusta Quispe" } });

async function makeAssignment(classroomId: string, settings = {}) {
  const { id } = await database.assignment.create({
    data: {
      ...{ classroomId, settings, audience: "everyone", opensAt: now },
      content: { kind: "final-quiz" },
    },
  });
  return id;
}

const isThere = async (id: string) => (await database.user.count({ where: { id } })) === 1;
const erase = (...ids: string[]) => database.$transaction((tx) => erasePersonsIn(tx, ids));

test("an erased learner leaves counts in averages, changes without a name, and nothing else", async () => {
  const [teacher, learner, guest] = [await makePerson(), await makePerson(), await makePerson()];
  await database.user.update({ where: { id: guest }, data: { claimedById: learner } });
  const classroomId = await makeClass(teacher);
  await enrol(classroomId, learner);
  const [highest, last, excused] = [
    await makeAssignment(classroomId),
    await makeAssignment(classroomId, { gradingMethod: "last" }),
    await makeAssignment(classroomId),
  ];
  const outcomes = { classroomId, userId: learner, highest: 0.75, last: 0.5 };
  await database.assignmentResult.createMany({
    data: [
      { ...outcomes, assignmentId: highest },
      { ...outcomes, assignmentId: last },
      { ...outcomes, assignmentId: excused, excusedAt: now },
    ],
  });
  const attemptId = uuidv7();
  await database.attempt.create({
    data: { id: attemptId, userId: learner, quiz: `assignment-${last}`, number: 1, seed: 7 },
  });
  await database.classroomChange.createMany({
    data: [
      {
        ...{ classroomId, kind: "grade-overridden", byId: teacher, byName: "Ana" },
        ...{ userId: learner, attemptId, detail: { name: "Ñusta", after: 0.9 } },
      },
      { classroomId, kind: "learner-joined", byId: learner, byName: "Ñusta" },
    ],
  });

  expect(await erase(learner)).toBe(2);

  expect([await isThere(learner), await isThere(guest), await isThere(teacher)]).toEqual([
    false,
    false,
    true,
  ]);
  expect(await database.attempt.count({ where: { id: attemptId } })).toBe(0);
  expect(await database.enrolment.count({ where: { classroomId } })).toBe(0);
  const kept = await database.assignment.findMany({
    where: { classroomId },
    orderBy: { id: "asc" },
  });
  expect(kept.map((one) => [one.erasedCount, one.erasedOutcomes])).toEqual([
    [1, 0.75],
    [1, 0.5],
    [0, 0],
  ]);
  const changes = await database.classroomChange.findMany({
    where: { classroomId },
    orderBy: { kind: "asc" },
  });
  expect(changes).toMatchObject([
    { userId: null, attemptId: null, byName: "Ana", detail: { name: "", after: 0.9 } },
    { byId: null, byName: "" },
  ]);
  expect(await database.erasure.count({ where: { userId: { in: [learner, guest] } } })).toBe(2);
});

test("who was removed before counted in no average, and does not by being erased", async () => {
  const [teacher, learner] = [await makePerson(), await makePerson()];
  const classroomId = await makeClass(teacher);
  await enrol(classroomId, learner, "removed");
  const assignmentId = await makeAssignment(classroomId);
  await database.assignmentResult.create({
    data: { classroomId, assignmentId, userId: learner, highest: 1, override: 0.2 },
  });
  await erase(learner);
  const kept = await database.assignment.findUniqueOrThrow({ where: { id: assignmentId } });
  expect(kept.erasedCount).toBe(0);
});

test("who began it and is named no more still counted, and goes on counting when erased", async () => {
  const [teacher, learner] = [await makePerson(), await makePerson()];
  const classroomId = await makeClass(teacher);
  await enrol(classroomId, learner);
  const [begun, untouched] = [await makeAssignment(classroomId), await makeAssignment(classroomId)];
  await database.assignment.updateMany({ where: { classroomId }, data: { audience: "persons" } });
  const result = { classroomId, userId: learner, highest: 0.5 };
  await database.assignmentResult.createMany({
    data: [
      { ...result, assignmentId: begun, attempts: 1 },
      { ...result, assignmentId: untouched },
    ],
  });
  await erase(learner);
  const kept = await database.assignment.findMany({
    where: { classroomId },
    orderBy: { id: "asc" },
  });
  expect(kept.map((one) => [one.erasedCount, one.erasedOutcomes])).toEqual([
    [1, 0.5],
    [0, 0],
  ]);
});

test("an erased teacher’s rulings stay, without the name", async () => {
  const [owner, teacher] = [await makePerson(), await makePerson()];
  const classroomId = await makeClass(owner);
  const assignmentId = await makeAssignment(classroomId);
  const ruling = { lesson: "l", itemId: "i", assignmentId, reason: "Two were right." };
  await database.regrade.createMany({
    data: [
      { ...ruling, by: "Ana" },
      { ...ruling, by: "Benita" },
    ],
  });
  await database.classroomChange.create({
    data: { classroomId, assignmentId, kind: "regraded", byId: teacher, byName: "Ana" },
  });
  await erase(teacher);
  const kept = await database.regrade.findMany({ where: { assignmentId }, orderBy: { by: "asc" } });
  expect(kept.map(({ by, reason }) => [by, reason])).toEqual([
    ["", "Two were right."],
    ["Benita", "Two were right."],
  ]);
});

test("the owner of a class is not erased, and nothing of theirs is touched", async () => {
  const owner = await makePerson();
  await makeClass(owner);
  await expect(erase(owner)).rejects.toThrow();
  expect(await isThere(owner)).toBe(true);
  expect(await database.erasure.count({ where: { userId: owner } })).toBe(0);
});

test("guests idle for 180 days are erased, but not while a class counts on them", async () => {
  const day = (days: number) => new Date(now.getTime() - days * 86_400_000);
  const guest = (days: number) =>
    makePerson({ name: "", isAnonymous: true, lastSeenOn: day(days) });
  const teacher = await makePerson({ lastSeenOn: day(400) });
  const [fresh, idle, learning, archived, removed] = [
    await guest(180),
    await guest(181),
    await guest(300),
    await guest(300),
    await guest(300),
  ];
  const running = await makeClass(teacher);
  await enrol(running, learning);
  await enrol(running, removed, "removed");
  await enrol(await makeClass(teacher, now), archived);
  await eraseIdleGuests(now);
  const there = [teacher, fresh, idle, learning, archived, removed].map(isThere);
  expect(await Promise.all(there)).toEqual([true, true, false, true, false, false]);
});
