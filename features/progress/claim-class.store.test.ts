import { uuidv7 } from "uuidv7";
import { expect, test } from "vitest";
import { hasWork } from "@/features/accounts/account.store";
import { submitAttempt } from "@/features/quizzes/attempts/attempt-end.store";
import { exampleQuiz } from "@/features/quizzes/attempts/example-quiz";
import { startAttempt } from "@/features/quizzes/attempts/start-attempt.store";
import { exampleItems } from "@/features/quizzes/items/example-items";
import { database } from "@/prisma/client";
import { claimGuest } from "./claim-guest.store";

/** What a guest did in classes goes to the account with the rest of the work. */

const now = new Date("2026-11-24T12:00:00Z");

async function somebody(isAnonymous: boolean): Promise<string> {
  const email = `${uuidv7()}@users.invalid`;
  const user = await database.user.create({ data: { name: "", email, isAnonymous } });
  return user.id;
}

async function schoolClass() {
  const owner = await somebody(false);
  const data = { name: "4.º A", timeZone: "America/La_Paz", language: "es" as const };
  const { id } = await database.classroom.create({ data: { ...data, ownerId: owner } });
  const set = { content: {}, settings: {}, audience: "everyone" as const, opensAt: now };
  const assignment = await database.assignment.create({ data: { ...set, classroomId: id } });
  return { classroomId: id, assignmentId: assignment.id };
}
type SchoolClass = Awaited<ReturnType<typeof schoolClass>>;

const pair = async () => ({ guest: await somebody(true), account: await somebody(false) });

const enrol = (userId: string, { classroomId }: SchoolClass, name: string) =>
  database.enrolment.create({ data: { classroomId, userId, name, state: "active" } });

/** An attempt handed in, with one response, right ("b") or wrong. */
async function handIn(userId: string, assigned: SchoolClass, choice: string): Promise<string> {
  const id = `assignment-${assigned.assignmentId}`;
  const quiz = { ...exampleQuiz({ id, items: [exampleItems.choice] }), assigned };
  const started = await startAttempt(userId, quiz, now);
  if (!started.ok) throw new Error(started.refusal.reason);
  const response = { interaction: "choice", choice };
  await database.attemptItem.updateMany({
    where: { attemptId: started.attempt },
    data: { response, sequence: 1, language: "ay" },
  });
  await submitAttempt(started.attempt, now);
  return started.attempt;
}

const cellsOf = (userId: string) => database.assignmentResult.findMany({ where: { userId } });

test("a place in a class is work of a guest’s, until it is left", async () => {
  const guest = await somebody(true);
  const room = await schoolClass();
  expect(await hasWork(guest)).toBe(false);
  await enrol(guest, room, "Wara");
  expect(await hasWork(guest)).toBe(true);
  await database.enrolment.updateMany({ where: { userId: guest }, data: { state: "removed" } });
  expect(await hasWork(guest)).toBe(false);
});

test("class, groups, what was set and allowed alone, and results come along", async () => {
  const { guest, account } = await pair();
  const room = await schoolClass();
  const { classroomId, assignmentId } = room;
  await enrol(guest, room, "Wara");
  const group = await database.group.create({ data: { classroomId, name: "Uno" } });
  await database.groupMember.create({ data: { groupId: group.id, classroomId, userId: guest } });
  await database.assignmentPerson.create({ data: { assignmentId, classroomId, userId: guest } });
  await database.extension.create({ data: { assignmentId, classroomId, userId: guest } });
  await database.classroomChange.create({
    data: { classroomId, kind: "learner-joined", userId: guest },
  });
  const attempt = await handIn(guest, room, "b");
  await database.assignmentResult.updateMany({
    where: { userId: guest },
    data: { comment: "Bien" },
  });
  expect(await claimGuest(guest, account, now)).toBe(true);
  expect(await database.enrolment.findMany({ where: { classroomId } })).toMatchObject([
    { userId: account, name: "Wara", state: "active" },
  ]);
  const where = { userId: account };
  expect(await database.groupMember.count({ where })).toBe(1);
  expect(await database.assignmentPerson.count({ where })).toBe(1);
  expect(await database.extension.count({ where })).toBe(1);
  expect(await database.classroomChange.count({ where })).toBe(1);
  expect(await cellsOf(guest)).toEqual([]);
  expect(await cellsOf(account)).toMatchObject([
    { attempts: 1, finished: 1, highest: 1, lastAttemptId: attempt, comment: "Bien" },
  ]);
});

test("where both have a place, the account’s own stays; results count the attempts of both", async () => {
  const { guest, account } = await pair();
  const room = await schoolClass();
  const { classroomId, assignmentId } = room;
  await enrol(guest, room, "La otra");
  await enrol(account, room, "Wara Condori");
  await database.enrolment.updateMany({
    where: { userId: account },
    data: { state: "removed", removedAt: now },
  });
  for (const userId of [guest, account]) {
    const extraMinutes = userId === account ? 5 : 60;
    await database.extension.create({
      data: { assignmentId, classroomId, userId, extraMinutes },
    });
  }
  await handIn(account, room, "a");
  await handIn(guest, room, "b");
  await database.assignmentResult.updateMany({
    where: { userId: account },
    data: { override: 0.5 },
  });
  await database.assignmentResult.updateMany({ where: { userId: guest }, data: { override: 0.9 } });
  await claimGuest(guest, account, now);
  // A removed learner who joined again as a guest asks to be let in: neither back unseen nor out of sight.
  expect(await database.enrolment.findMany({ where: { classroomId } })).toMatchObject([
    { userId: account, name: "Wara Condori", state: "asking" },
  ]);
  expect(await database.extension.findMany({ where: { assignmentId } })).toMatchObject([
    { userId: account, extraMinutes: 5 },
  ]);
  expect(await cellsOf(account)).toMatchObject([
    { attempts: 2, finished: 2, first: 0, last: 1, highest: 1, override: 0.5 },
  ]);
  expect(await cellsOf(guest)).toEqual([]);
});

test("claimed twice at once, a guest’s class is moved once", async () => {
  const { guest, account } = await pair();
  const room = await schoolClass();
  await enrol(guest, room, "Wara");
  await handIn(guest, room, "b");
  const claims = [claimGuest(guest, account, now), claimGuest(guest, account, now)];
  expect(await Promise.all(claims)).toEqual([true, true]);
  expect(await cellsOf(account)).toMatchObject([{ attempts: 1, highest: 1 }]);
});

test("a consent to new passwords, given for an account that ends, is not the other’s", async () => {
  const { guest, account } = await pair();
  const room = await schoolClass();
  await enrol(guest, room, "Wara");
  await database.enrolment.updateMany({ where: { userId: guest }, data: { letsReset: true } });
  await claimGuest(guest, account, now);
  expect(await database.enrolment.findMany({ where: { userId: account } })).toMatchObject([
    { state: "active", letsReset: false },
  ]);
});
