import { uuidv7 } from "uuidv7";
import { beforeEach, expect, test } from "vitest";
import { database } from "@/prisma/client";
import { exampleItems } from "../items/example-items";
import { findAttempt } from "./attempt.store";
import { submitAttempt } from "./attempt-end.store";
import { exampleQuiz } from "./example-quiz";
import { findQuizOutcomes } from "./outcomes.store";
import { saveResponse } from "./response.store";
import { startAttempt } from "./start-attempt.store";

const { choice, order, match, hottext } = exampleItems;
const five = [choice, exampleItems["multiple-choice"], order, match, hottext];
const quiz = exampleQuiz({ items: five });
const now = new Date("2026-05-01T11:00:00Z");

let userId: string;

beforeEach(async () => {
  const user = await database.user.create({
    data: { name: "", email: `${uuidv7()}@users.invalid`, isAnonymous: true },
  });
  userId = user.id;
});

const right = { interaction: "choice", choice: "b" } as const;
const wrong = { interaction: "choice", choice: "a" } as const;

async function start(of = quiz): Promise<string> {
  const started = await startAttempt(userId, of, now);
  if (!started.ok) throw new Error(started.refusal.reason);
  return started.attempt;
}

async function begin() {
  const id = await start();
  const save = (response: typeof right | typeof wrong, sequence: number, eventId = uuidv7()) =>
    saveResponse(
      { id: eventId, attemptId: id, itemId: "one", sequence, language: "ay", response },
      { ...quiz.settings, now },
    );
  return { id, save };
}

const savedIn = async (id: string) =>
  (await findAttempt(id))?.items.find(({ itemId }) => itemId === "one");

test("ten simultaneous starts are one attempt", async () => {
  const ids = await Promise.all(Array.from({ length: 10 }, () => start()));
  expect(new Set(ids).size).toBe(1);
  expect(await database.attempt.count({ where: { userId } })).toBe(1);
});

test("the database itself refuses a second attempt in progress", async () => {
  await begin();
  const second = database.attempt.create({ data: { userId, quiz: quiz.id, number: 2, seed: 1 } });
  await expect(second).rejects.toMatchObject({ code: "P2002" });
});

test("a saved response is there, with its language and number", async () => {
  const { id, save } = await begin();
  expect(await save(right, 1)).toEqual({
    ok: true,
    value: { status: "saved", tie: false, sequence: 1, revisions: { one: 1 } },
  });
  expect(await savedIn(id)).toMatchObject({ response: right, sequence: 1, language: "ay" });
});

test("the same id twice has one effect and the same receipt; with another body it is refused", async () => {
  const { id, save } = await begin();
  const eventId = uuidv7();
  const first = await save(right, 1, eventId);
  expect(await save(right, 1, eventId)).toEqual(first);
  expect(await save(wrong, 1, eventId)).toEqual({ ok: false, refusal: "conflict" });
  expect(await database.responseEvent.count({ where: { attemptId: id } })).toBe(1);
  expect((await savedIn(id))?.response).toEqual(right);
});

test("older never overwrites newer, and both stay as events", async () => {
  const { id, save } = await begin();
  await save(right, 2);
  expect(await save(wrong, 1)).toEqual({
    ok: true,
    value: { status: "older", tie: false, sequence: 2, revisions: { one: 1 } },
  });
  expect((await savedIn(id))?.response).toEqual(right);
  expect(await database.responseEvent.count({ where: { attemptId: id } })).toBe(2);
});

test("at a tie the later arrival counts, and it is told", async () => {
  const { id, save } = await begin();
  await save(wrong, 1);
  expect(await save(right, 1)).toEqual({
    ok: true,
    value: { status: "saved", tie: true, sequence: 1, revisions: { one: 2 } },
  });
  expect((await savedIn(id))?.response).toEqual(right);
});

test("twenty saves at once leave the highest number, and every event", async () => {
  const { id, save } = await begin();
  const numbers = Array.from({ length: 20 }, (_, index) => index + 1);
  await Promise.all(numbers.map((sequence) => save(sequence === 20 ? right : wrong, sequence)));
  expect(await savedIn(id)).toMatchObject({ response: right, sequence: 20 });
  expect(await database.responseEvent.count({ where: { attemptId: id } })).toBe(20);
});

test("after submission a response is kept apart and changes nothing", async () => {
  const { id, save } = await begin();
  await save(wrong, 1);
  await submitAttempt(id, new Date());
  expect((await save(right, 2)).ok).toBe(true);
  expect(await save(right, 3)).toMatchObject({ value: { status: "late" } });
  expect(await savedIn(id)).toMatchObject({ response: wrong, credit: 0 });
  expect(await database.responseEvent.count({ where: { attemptId: id, late: true } })).toBe(2);
});

test("eight simultaneous submissions grade once; what was saved before counts", async () => {
  const { id, save } = await begin();
  await save(right, 1);
  const now = new Date("2026-05-01T12:00:00Z");
  await Promise.all(Array.from({ length: 8 }, () => submitAttempt(id, now)));
  const attempt = await findAttempt(id);
  expect(attempt).toMatchObject({ isFinished: true, points: 1, maxPoints: 5, submittedAt: now });
  expect(attempt?.items.map(({ credit }) => credit).filter((credit) => credit === 1)).toHaveLength(
    1,
  );
});

test("a save and a submission at the same moment: the save counts, or it is told that it came late", async () => {
  for (let round = 0; round < 10; round += 1) {
    const { id, save } = await begin();
    const [receipt] = await Promise.all([save(right, 1), submitAttempt(id, new Date())]);
    const item = await savedIn(id);
    const counted = item?.credit === 1;
    expect(receipt).toMatchObject({ value: { status: counted ? "saved" : "late" } });
    expect(item?.response).toEqual(counted ? right : null);
  }
});

test("an attempt keeps the versions it began with", async () => {
  const { id } = await begin();
  await submitAttempt(id, now);
  await start(exampleQuiz({ items: [{ ...choice, key: "c" }, ...five.slice(1)] }));
  const kept = (await findAttempt(id))?.items.find(({ itemId }) => itemId === "one");
  expect(kept?.content.item).toMatchObject({ key: "b" });
});

test("finished attempts are summed up by each grading method", async () => {
  const first = await begin();
  await first.save(right, 1);
  await submitAttempt(first.id, new Date());
  const second = await begin();
  await submitAttempt(second.id, new Date());
  const outcomes = await findQuizOutcomes(userId, quiz.id);
  expect(outcomes.highest).toBeCloseTo(0.2);
  expect(outcomes.average).toBeCloseTo(0.1);
  expect(outcomes).toMatchObject({ first: outcomes.highest, last: 0 });
  expect((await findQuizOutcomes(userId, "another")).highest).toBeNull();
});
