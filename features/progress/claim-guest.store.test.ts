import { uuidv7 } from "uuidv7";
import { expect, test } from "vitest";
import { listLessonReads, recordLessonRead } from "@/features/lessons/reading.store";
import { submitAttempt } from "@/features/quizzes/attempts/attempt-end.store";
import { exampleQuiz } from "@/features/quizzes/attempts/example-quiz";
import { startAttempt } from "@/features/quizzes/attempts/start-attempt.store";
import { exampleItems } from "@/features/quizzes/items/example-items";
import { listDueCards } from "@/features/quizzes/review/review-card.store";
import { database } from "@/prisma/client";
import { claimGuest } from "./claim-guest.store";
import { listAttempts, listQuizStandings } from "./progress.store";

const lesson = "what-is-paradiplomacy";
const quiz = exampleQuiz({ id: lesson, items: [exampleItems.choice] });
const now = new Date("2026-11-24T12:00:00Z");
const at = (minute: number) => new Date(`2026-11-24T11:${String(minute).padStart(2, "0")}:00Z`);

async function somebody(isAnonymous: boolean): Promise<string> {
  const email = `${uuidv7()}@users.invalid`;
  const user = await database.user.create({ data: { name: "", email, isAnonymous } });
  return user.id;
}

const pair = async () => ({ guest: await somebody(true), account: await somebody(false) });

async function start(userId: string): Promise<string> {
  const started = await startAttempt(userId, quiz, now);
  if (!started.ok) throw new Error(started.refusal.reason);
  return started.attempt;
}

/** An attempt in progress with one response, given at that minute; right or wrong. */
async function begun(userId: string, minute: number, choice = "b"): Promise<string> {
  const id = await start(userId);
  const response = { interaction: "choice", choice };
  await database.attemptItem.updateMany({
    where: { attemptId: id },
    data: { response, sequence: 1 },
  });
  await database.attempt.update({ where: { id }, data: { respondedAt: at(minute) } });
  return id;
}

const stateOf = (id: string) =>
  database.attempt.findUniqueOrThrow({
    where: { id },
    select: { state: true, points: true, userId: true },
  });

test("lessons read by both keep the earlier date, the others come along", async () => {
  const { guest, account } = await pair();
  await database.lessonRead.createMany({
    data: [
      { userId: guest, lesson: "both", readAt: at(5) },
      { userId: account, lesson: "both", readAt: at(9) },
      { userId: guest, lesson: "later-here", readAt: at(9) },
      { userId: account, lesson: "later-here", readAt: at(5) },
      { userId: guest, lesson: "guests", readAt: at(7) },
    ],
  });
  expect(await claimGuest(guest, account, now)).toBe(true);
  const reads = await listLessonReads(account);
  expect(Object.fromEntries(reads.map(({ lesson, readAt }) => [lesson, readAt]))).toEqual({
    both: at(5),
    "later-here": at(5),
    guests: at(7),
  });
  expect(await listLessonReads(guest)).toEqual([]);
});

test.each([
  ["the guest’s response is later: it stays in progress", 20, 10, "guest"],
  ["the account’s response is later: it stays in progress", 10, 20, "account"],
  ["at the same instant the account’s stays", 10, 10, "account"],
])("of two attempts in progress, %s", async (_, guestMinute, accountMinute, stays) => {
  const { guest, account } = await pair();
  const guests = await begun(guest, guestMinute);
  const accounts = await begun(account, accountMinute);
  expect(await claimGuest(guest, account, now)).toBe(true);
  const [kept, other] = stays === "guest" ? [guests, accounts] : [accounts, guests];
  expect(await stateOf(kept)).toEqual({ state: "inProgress", points: null, userId: account });
  // Submitted with what it had: its right response counts.
  expect(await stateOf(other)).toEqual({ state: "finished", points: 1, userId: account });
});

test("an attempt without a response counts from its beginning", async () => {
  const { guest, account } = await pair();
  const accounts = await begun(account, 10);
  const guests = await start(guest);
  await database.attempt.update({ where: { id: guests }, data: { startedAt: at(30) } });
  await claimGuest(guest, account, now);
  expect((await stateOf(guests)).state).toBe("inProgress");
  expect((await stateOf(accounts)).state).toBe("finished");
});

const card = (userId: string, objective: string, minute: number) => ({
  ...{ userId, lesson, objective, dueAt: at(minute), card: { from: minute } },
});

test("an attempt whose time is over, waiting to be handed in, is handed in where the account has one too", async () => {
  const { guest, account } = await pair();
  const guests = await begun(guest, 5);
  const accounts = await begun(account, 7);
  await database.attempt.update({
    where: { id: guests },
    data: { state: "overdue", endsAt: at(6), sweepAt: new Date("2026-11-24T13:00:00Z") },
  });
  await claimGuest(guest, account, now);
  expect(await stateOf(guests)).toMatchObject({ state: "finished", points: 1, userId: account });
  expect(await stateOf(accounts)).toMatchObject({ state: "inProgress" });
});

test("concepts to review come along; of those that both have, the one due earlier stays", async () => {
  const { guest, account } = await pair();
  await database.reviewCard.createMany({
    data: [
      ...[card(guest, "sooner", 5), card(account, "sooner", 9)],
      ...[card(guest, "later", 9), card(account, "later", 4)],
      ...[card(guest, "guests", 7), card(account, "accounts", 8)],
    ],
  });
  expect(await claimGuest(guest, account, now)).toBe(true);
  const due = await listDueCards(account, now, 10);
  expect(due.map(({ objective, dueAt }) => [objective, dueAt])).toEqual([
    ["later", at(4)],
    ["sooner", at(5)],
    ["guests", at(7)],
    ["accounts", at(8)],
  ]);
  expect(await database.reviewCard.count({ where: { userId: guest } })).toBe(0);
});

test("an attempt handed in while its guest is claimed: both go through, and its concepts arrive", async () => {
  for (let round = 0; round < 5; round += 1) {
    const { guest, account } = await pair();
    const attempt = await begun(guest, 10, "a");
    await Promise.all([submitAttempt(attempt, now), claimGuest(guest, account, now)]);
    expect((await stateOf(attempt)).userId).toBe(account);
    const cards = await database.reviewCard.findMany({ where: { userId: account } });
    expect(cards).toHaveLength(1);
  }
});

test("claiming twice, also at the same time, is claiming once", async () => {
  const { guest, account } = await pair();
  await begun(guest, 20, "a");
  await begun(account, 10);
  await recordLessonRead(guest, lesson);
  const both = await Promise.all([
    claimGuest(guest, account, now),
    claimGuest(guest, account, now),
  ]);
  expect(both).toEqual([true, true]);
  const before = await listQuizStandings(account);
  expect(await claimGuest(guest, account, new Date())).toBe(true);
  expect(await listQuizStandings(account)).toEqual(before);
  expect(before).toMatchObject([{ attempts: 2, best: 1, openItem: null }]);
});

test("a guest’s sessions end with the claim", async () => {
  const { guest, account } = await pair();
  await database.session.create({
    data: { userId: guest, token: uuidv7(), expiresAt: new Date(Date.now() + 60_000) },
  });
  await claimGuest(guest, account, now);
  expect(await database.session.count({ where: { userId: guest } })).toBe(0);
});

test("nobody claims an account, a guest of another’s, or for a guest", async () => {
  const { guest, account } = await pair();
  const other = await somebody(false);
  const attempt = await begun(guest, 10);
  expect(await claimGuest(other, account, now)).toBe(false);
  expect(await claimGuest(guest, await somebody(true), now)).toBe(false);
  expect(await claimGuest(uuidv7(), account, now)).toBe(false);
  await claimGuest(guest, account, now);
  expect(await claimGuest(guest, other, now)).toBe(false);
  expect((await stateOf(attempt)).userId).toBe(account);
});

test("many guests claimed by one account at the same time do not wait for each other for ever", async () => {
  const guests = await Promise.all(Array.from({ length: 6 }, () => somebody(true)));
  const account = await somebody(false);
  await Promise.all(guests.map((guest, minute) => begun(guest, minute)));
  const claims = await Promise.all(guests.map((guest) => claimGuest(guest, account, now)));
  expect(claims.every(Boolean)).toBe(true);
  const standings = await listQuizStandings(account);
  expect(standings).toMatchObject([{ attempts: 6, best: 1 }]);
  expect(standings[0]?.inProgress).not.toBeNull();
});

test("attempts come a page at a time, the latest first, and none is missed", async () => {
  const account = await somebody(false);
  const ids = Array.from({ length: 45 }, () => uuidv7());
  await database.attempt.createMany({
    data: ids.map((id, index) => ({
      ...{ id, userId: account, quiz: quiz.id, number: index + 1, seed: 1 },
      ...{ state: "finished" as const, submittedAt: now, points: 1, maxPoints: 1 },
    })),
  });
  const seen: string[] = [];
  for (let before: string | null = null; ; ) {
    const page = await listAttempts(account, quiz.id, before);
    expect(page.attempts.length).toBeLessThanOrEqual(20);
    seen.push(...page.attempts.map(({ id }) => id));
    before = page.olderThan;
    if (!before) break;
  }
  expect(seen).toEqual(ids.toSorted().reverse());
});

test("a lesson read twice is read once, from the first time on", async () => {
  const account = await somebody(false);
  await recordLessonRead(account, "one");
  const [first] = await listLessonReads(account);
  await recordLessonRead(account, "one");
  expect(await listLessonReads(account)).toEqual([first]);
});

test("the standing tells the first open item of the attempt in progress", async () => {
  const account = await somebody(false);
  const attempt = await start(account);
  expect(await listQuizStandings(account)).toEqual([
    { quiz: quiz.id, best: null, attempts: 1, inProgress: attempt, openItem: 1 },
  ]);
});
