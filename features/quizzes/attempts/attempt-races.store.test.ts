import { uuidv7 } from "uuidv7";
import { beforeEach, expect, test } from "vitest";
import { database } from "@/prisma/client";
import { exampleItems } from "../items/example-items";
import { itemVersion } from "../items/item-version";
import { findAttempt } from "./attempt.store";
import { checkItem } from "./check.store";
import { exampleQuiz } from "./example-quiz";
import { saveResponse } from "./response.store";
import { startAttempt } from "./start-attempt.store";
import { keepVersions } from "./version-content.store";

/** What waits for an attempt's lock must not decide by what it saw before it waited. */

const quiz = exampleQuiz({ items: [exampleItems.choice, exampleItems["multiple-choice"]] });
const now = new Date("2026-05-01T11:00:00Z");
const [right, wrong] = ["b", "a"].map((choice) => ({ interaction: "choice" as const, choice }));

let attemptId: string;

beforeEach(async () => {
  const data = { name: "", email: `${uuidv7()}@users.invalid`, isAnonymous: true };
  const { id: userId } = await database.user.create({ data });
  const started = await startAttempt(userId, quiz, now);
  if (!started.ok) throw new Error(started.refusal.reason);
  attemptId = started.attempt;
});

async function save(response: typeof right, sequence: number) {
  if (!response) throw new Error("no response");
  const incoming = { id: uuidv7(), attemptId, itemId: "one", sequence, response };
  const saved = await saveResponse({ ...incoming, language: "es" }, { ...quiz.settings, now });
  return saved.ok ? saved.value : saved.refusal;
}

const waiting = async () => {
  const rows = await database.$queryRaw<{ count: number }[]>`
    select count(*)::int as count from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`;
  return rows[0]?.count ?? 0;
};

async function untilOneMoreWaits(before: number): Promise<void> {
  while ((await waiting()) <= before) await new Promise((resolve) => setTimeout(resolve, 10));
}

/** Holds the attempt's lock while each of these begins and comes to wait for it, in their order. */
async function behindTheLock<T extends unknown[]>(
  begin: {
    [Index in keyof T]: () => Promise<T[Index]>;
  },
): Promise<T> {
  const begun: Promise<unknown>[] = [];
  await database.$transaction(async (tx) => {
    await tx.$queryRaw`select id from "Attempt" where id = ${attemptId}::uuid for update`;
    for (const one of begin) {
      const before = await waiting();
      begun.push(one());
      await untilOneMoreWaits(before);
    }
  });
  // The mapped type of its argument says what each gives.
  return Promise.all(begun) as Promise<T>;
}

test("a save that waited while its item was checked is told that the item is closed", async () => {
  await save(wrong, 1);
  const [, receipt] = await behindTheLock([
    () => checkItem(attemptId, "one", now),
    () => save(right, 2),
  ]);
  expect(receipt).toMatchObject({ status: "closed" });
  expect((await findAttempt(attemptId))?.items[0]?.response).toEqual(wrong);
});

test("two saves under one number at the same moment: the later arrival counts, and it is told", async () => {
  const receipts = await behindTheLock([() => save(wrong, 1), () => save(right, 1)]);
  expect(receipts).toMatchObject([
    { status: "saved", tie: false, revisions: { one: 1 } },
    { status: "saved", tie: true, revisions: { one: 2 } },
  ]);
  expect((await findAttempt(attemptId))?.items[0]?.response).toEqual(right);
});

test("two who begin with the same new items, drawn in another order, do not wait for each other", async () => {
  const words = { es: { prompt: "¿?" }, en: { prompt: "?" } };
  const [low, high] = [1, 2]
    .map(() => ({
      lesson: "test-lesson",
      version: itemVersion({
        item: exampleItems.choice,
        words: { ...words, ay: { prompt: uuidv7() } },
      }),
    }))
    .sort((one, other) => (one.version.hash < other.version.hash ? -1 : 1));
  if (!low || !high) throw new Error("two versions");
  const rowOf = ({ lesson, version: { hash, item, words } }: typeof low) => ({
    hash,
    itemId: item.id,
    lesson,
    structure: item,
    words,
  });
  let other: Promise<void> | undefined;
  await database.$transaction(async (tx) => {
    await tx.itemVersion.create({ data: rowOf(low) });
    const before = await waiting();
    other = keepVersions([high, low]);
    await untilOneMoreWaits(before);
    await tx.itemVersion.create({ data: rowOf(high) });
  });
  await expect(other).resolves.toBeUndefined();
});
