import { uuidv7 } from "uuidv7";
import { expect, test } from "vitest";
import { database } from "@/prisma/client";
import { eraseLearner, findLearnerToErase } from "./erase-learner.store";

const teacherName = "Ana Mamani";

async function makePerson(data: { madeInId?: string; isAnonymous?: boolean } = {}) {
  const id = uuidv7();
  await database.user.create({ data: { id, name: "", email: `${id}@users.invalid`, ...data } });
  return id;
}

async function makeClass() {
  const ownerId = await makePerson();
  const { id } = await database.classroom.create({
    data: { name: "6.º B", timeZone: "America/La_Paz", language: "es", ownerId },
  });
  return { classroomId: id, by: { id: ownerId, name: teacherName } };
}

const enrol = (classroomId: string, userId: string) =>
  database.enrolment.create({ data: { classroomId, userId, state: "active", name: "Ñusta" } });

const isThere = async (id: string) => (await database.user.count({ where: { id } })) === 1;

async function attemptOf(userId: string, classroomId: string | null) {
  const id = uuidv7();
  await database.attempt.create({
    data: { id, userId, classroomId, quiz: `assignment-${id}`, number: 1, seed: 7 },
  });
  return async () => (await database.attempt.count({ where: { id } })) === 1;
}

test("teaching 2.7: an account made in the class goes whole, and the list of changes names nobody", async () => {
  const { classroomId, by } = await makeClass();
  const userId = await makePerson({ madeInId: classroomId });
  await enrol(classroomId, userId);
  expect(await findLearnerToErase({ classroomId, userId })).toEqual({
    name: "Ñusta",
    reach: "whole",
  });
  expect(await eraseLearner({ classroomId, userId }, by)).toBe("whole");
  expect(await isThere(userId)).toBe(false);
  const changes = await database.classroomChange.findMany({ where: { classroomId } });
  expect(changes).toMatchObject([
    { kind: "learner-erased", byName: teacherName, userId: null, detail: { reach: "whole" } },
  ]);
});

test("a guest of the class goes whole", async () => {
  const { classroomId, by } = await makeClass();
  const userId = await makePerson({ isAnonymous: true });
  await enrol(classroomId, userId);
  expect(await eraseLearner({ classroomId, userId }, by)).toBe("whole");
  expect(await isThere(userId)).toBe(false);
});

test("of an account of its owner’s the class’s part goes, and the rest stays", async () => {
  const { classroomId, by } = await makeClass();
  const userId = await makePerson();
  await enrol(classroomId, userId);
  const ofClass = await attemptOf(userId, classroomId);
  const ofSelf = await attemptOf(userId, null);
  expect(await eraseLearner({ classroomId, userId }, by)).toBe("class");
  expect([await isThere(userId), await ofClass(), await ofSelf()]).toEqual([true, false, true]);
  expect(await findLearnerToErase({ classroomId, userId })).toBeNull();
});

test("an account made here that learns in another class too is not the teacher’s to erase", async () => {
  const [here, elsewhere] = [await makeClass(), await makeClass()];
  const userId = await makePerson({ madeInId: here.classroomId });
  await enrol(here.classroomId, userId);
  await enrol(elsewhere.classroomId, userId);
  const there = await attemptOf(userId, elsewhere.classroomId);
  expect(await eraseLearner({ classroomId: here.classroomId, userId }, here.by)).toBe("class");
  expect([await isThere(userId), await there()]).toEqual([true, true]);
});

test("who is of no class is not erased by it, and nothing is written down", async () => {
  const { classroomId, by } = await makeClass();
  const userId = await makePerson();
  expect(await eraseLearner({ classroomId, userId }, by)).toBeNull();
  expect(await isThere(userId)).toBe(true);
  expect(await database.classroomChange.count({ where: { classroomId } })).toBe(0);
});
