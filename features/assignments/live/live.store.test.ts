import { beforeEach, expect, test } from "vitest";
import { submitAttempt } from "@/features/quizzes/attempts/attempt-end.store";
import { exampleItems } from "@/features/quizzes/items/example-items";
import { database } from "@/prisma/client";
import { closeAssignment } from "../change-assignment.store";
import { exampleAttempt } from "../example-attempts.store";
import {
  type ExampleClass,
  exampleAssignment,
  exampleClass,
  exampleGroup,
  exampleLearner,
} from "../example-class.store";
import { readLive } from "./live.store";

const now = new Date("2026-11-10T12:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

let room: ExampleClass;
let assignmentId: string;

beforeEach(async () => {
  room = await exampleClass();
  assignmentId = await exampleAssignment(room);
});

const live = (after: string | null = null) =>
  readLive({ classroomId: room.id, assignmentId }, now, after);
const of = (userId: string) => ({ classroomId: room.id, assignmentId, userId, now });
const choice = { one: { interaction: "choice", choice: "b" } } as const;

test("teaching 2.13: who has not begun, who is where, who handed in", async () => {
  const [ana, beto] = [
    await exampleLearner(room, { name: "Ana" }),
    await exampleLearner(room, { name: "Beto" }),
  ];
  await exampleLearner(room, { name: "Zoe" });
  await submitAttempt(await exampleAttempt(of(ana), choice), now);
  const attemptId = await exampleAttempt(of(beto), choice);
  await database.attemptItem.updateMany({
    where: { attemptId, itemId: exampleItems.match.id },
    data: { response: { interaction: "match", pairs: {} }, savedAt: later(1) },
  });
  const { counts, learners } = await live();
  expect(counts).toEqual({ notStarted: 1, working: 1, submitted: 1 });
  expect(learners.map(({ name, state }) => [name, state])).toEqual([
    ["Ana", "submitted"],
    ["Beto", "working"],
    ["Zoe", "not-started"],
  ]);
  // At the second of three; what was taken back there is no response.
  expect(learners[1]).toMatchObject({ at: 2, items: 3, answered: 1, number: 1 });
  expect(JSON.stringify(learners)).not.toMatch(/outcome|points|credit/);
});

test("whom it is not set to is not there", async () => {
  const ana = await exampleLearner(room, { name: "Ana" });
  await exampleLearner(room, { name: "Beto" });
  const groupId = await exampleGroup(room, [ana]);
  assignmentId = await exampleAssignment(room, {
    recipients: { audience: "groups", groupIds: [groupId] },
  });
  expect((await live()).learners.map(({ name }) => name)).toEqual(["Ana"]);
});

test("teaching 2.13: closed in five minutes, it ends then for who is working", async () => {
  const ana = await exampleLearner(room, { name: "Ana" });
  const id = await exampleAttempt(of(ana), choice);
  const acting = { classroomId: room.id, id: assignmentId, act: room.act, now };
  await closeAssignment(acting, later(5));
  expect(await database.attempt.findUnique({ where: { id }, select: { endsAt: true } })).toEqual({
    endsAt: later(5),
  });
});

test("names come as in a phone book, accents or none", async () => {
  for (const name of ["Paola", "óscar", "Ñusta", "Nina"]) await exampleLearner(room, { name });
  const names = (await live()).learners.map(({ name }) => name);
  expect(names).toEqual(["Nina", "Ñusta", "óscar", "Paola"]);
});

test("pages go on after the last name, with the counts of all", async () => {
  const ana = await exampleLearner(room, { name: "Ana" });
  await exampleLearner(room, { name: "Beto" });
  const { counts, learners } = await live(ana);
  expect(learners.map(({ name }) => name)).toEqual(["Beto"]);
  expect(counts.notStarted).toBe(2);
});
