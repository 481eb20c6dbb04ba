import { uuidv7 } from "uuidv7";
import { beforeEach, expect, test } from "vitest";
import { database } from "@/prisma/client";
import { submitAttempt } from "../attempts/attempt-end.store";
import { exampleQuiz } from "../attempts/example-quiz";
import { startAttempt } from "../attempts/start-attempt.store";
import { exampleItems } from "../items/example-items";
import type { GradedItem } from "./concept";
import { findOpenReview, listDueCards, nextDueAt, recordConceptsIn } from "./review-card.store";

const DAY = 86_400_000;
const now = new Date("2026-11-24T12:00:00Z");
const after = (days: number) => new Date(now.getTime() + days * DAY);

let userId: string;

beforeEach(async () => {
  const user = await database.user.create({
    data: { name: "", email: `${uuidv7()}@users.invalid`, isAnonymous: true },
  });
  userId = user.id;
});

const item = (objective: string, credit: number | null, itemId = `${objective}-item`) => ({
  ...{ lesson: "l", objective, itemId, credit },
});

const record = (items: readonly GradedItem[], at = now) =>
  database.$transaction((tx) => recordConceptsIn(tx, { userId, items }, at));

const cards = () =>
  database.reviewCard.findMany({ where: { userId }, orderBy: { objective: "asc" } });

test("what was missed gets a card, what was right or waits for a person gets none", async () => {
  await record([item("missed", 0), item("partly", 0.5), item("right", 1), item("waits", null)]);
  expect((await cards()).map(({ objective }) => objective)).toEqual(["missed", "partly"]);
  expect(await listDueCards(userId, now, 10)).toEqual([]);
  expect(await nextDueAt(userId, now)).toEqual(after(1));
});

test("a card comes back sooner the worse it went, and goes further away when it is right", async () => {
  await record([item("missed", 0), item("partly", 0.5)]);
  const [missed, partly] = await cards();
  expect(missed?.dueAt).toEqual(after(1));
  expect(partly?.dueAt.getTime()).toBeGreaterThan(after(1).getTime());
  await record([item("missed", 1, "another")], after(1));
  const [again] = await cards();
  expect(again?.dueAt.getTime()).toBeGreaterThan(after(2).getTime());
  expect(again?.lastItemId).toBe("another");
});

test("due cards come the longest waiting first, as many as asked", async () => {
  await record([item("late", 0)], after(-3));
  await record([item("early", 0)], after(-9));
  await record([item("later", 0)], after(0));
  const due = await listDueCards(userId, now, 10);
  expect(due.map(({ objective }) => objective)).toEqual(["early", "late"]);
  expect(await listDueCards(userId, now, 1)).toHaveLength(1);
  expect(await nextDueAt(userId, now)).toEqual(after(1));
});

test("nobody has nothing due", async () => {
  expect(await listDueCards(userId, now, 10)).toEqual([]);
  expect(await nextDueAt(userId, now)).toBeNull();
  expect(await findOpenReview(userId)).toBeNull();
});

async function begin(id: string) {
  const quiz = exampleQuiz({ id, items: [exampleItems.choice] });
  const started = await startAttempt(userId, quiz, now);
  if (!started.ok) throw new Error(started.refusal.reason);
  return started.attempt;
}

test("submitting any attempt notes its concepts, once", async () => {
  const attempt = await begin("some-quiz");
  await Promise.all(Array.from({ length: 4 }, () => submitAttempt(attempt, now)));
  const [card, ...others] = await cards();
  expect(others).toEqual([]);
  const { objective, id } = exampleItems.choice;
  expect(card).toMatchObject({ lesson: "test-lesson", objective, lastItemId: id, dueAt: after(1) });
  expect(card?.card).toMatchObject({ reps: 1 });
});

test("two attempts handed in at the same moment are two reviews of a concept they share", async () => {
  const attempts = await Promise.all([begin("one-quiz"), begin("other-quiz"), begin("review")]);
  expect(await findOpenReview(userId)).toBe(attempts[2]);
  await Promise.all(attempts.map((attempt) => submitAttempt(attempt, now)));
  expect((await cards())[0]?.card).toMatchObject({ reps: 3 });
  expect(await findOpenReview(userId)).toBeNull();
});
