import "server-only";
import { randomInt } from "node:crypto";
import { database, type Transaction } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/client";
import type { ItemVersion } from "../items/item-version";
import { recordResultIn } from "./assignment-result.store";
import { attemptTimes, type StartRefusal, startRefusal } from "./attempt-clock";
import type { QuizSettings } from "./quiz-settings";
import { keepVersions } from "./version-content.store";

/** An item as it goes into an attempt: its version, the lesson whose bank it is from, what it is worth. */
export type DrawnItem = { version: ItemVersion; lesson: string; weight: number };

/** A quiz that may be begun: its rules, and how chance picks its items. */
export type QuizToStart = {
  id: string;
  settings: QuizSettings;
  draw: (seed: number) => readonly DrawnItem[];
  /** The assignment it is begun for; absent in self-study. */
  assigned?: { assignmentId: string; classroomId: string };
};

export type Started = { ok: true; attempt: string } | { ok: false; refusal: StartRefusal };

/**
 * Starts an attempt at a quiz, or finds the one in progress: two tabs and two presses get the same one, and no more are
 * begun than are allowed, because unique indexes decide and not a prior read.
 */
export async function startAttempt(userId: string, quiz: QuizToStart, now: Date): Promise<Started> {
  // A loser of the race finds the winner's attempt, or another count; nobody loses three times in a row.
  for (let round = 0; ; round += 1) {
    const history = await readHistory(userId, quiz.id);
    if (history.inProgress) return { ok: true, attempt: history.inProgress };
    const refusal = startRefusal(quiz.settings, history, now);
    if (refusal) return { ok: false, refusal };
    try {
      return { ok: true, attempt: await createAttempt(userId, quiz, history.highest + 1, now) };
    } catch (error) {
      if (!isUniqueViolation(error) || round > 5) throw error;
    }
  }
}

type HistoryRow = {
  attempts: number;
  highest: number;
  lastSubmittedAt: Date | null;
  inProgress: string | null;
};

async function readHistory(userId: string, quiz: string): Promise<HistoryRow> {
  const rows = await database.$queryRaw<HistoryRow[]>`
    select count(*)::int as attempts, coalesce(max(number), 0) as highest,
      max("submittedAt") as "lastSubmittedAt",
      max(id::text) filter (where state in ('inProgress', 'overdue')) as "inProgress"
    from "Attempt" where "userId" = ${userId}::uuid and quiz = ${quiz}`;
  return rows[0] ?? { attempts: 0, highest: 0, lastSubmittedAt: null, inProgress: null };
}

async function createAttempt(
  userId: string,
  quiz: QuizToStart,
  number: number,
  now: Date,
): Promise<string> {
  const seed = randomInt(2 ** 31);
  const drawn = quiz.draw(seed);
  await keepVersions(drawn);
  const create = (tx: Transaction) =>
    tx.attempt.create({
      data: {
        ...{ userId, quiz: quiz.id, number, seed, startedAt: now, ...quiz.assigned },
        ...attemptTimes(quiz.settings, now),
        // Dates become text, as JSON has none; QuizSettings reads them back.
        settings: JSON.parse(JSON.stringify(quiz.settings)),
        items: { create: drawn.map(toItemRow) },
      },
      select: { id: true },
    });
  const { assigned } = quiz;
  // In self-study the rows go in one statement's own transaction.
  if (!assigned) return (await create(database)).id;
  return database.$transaction(async (tx) => {
    // Learner, attempt, result: the order of lockAttempt. Two that locked in two orders would wait for each other.
    await tx.$queryRaw`select id from "User" where id = ${userId}::uuid for no key update`;
    const { id } = await create(tx);
    await recordResultIn(tx, { ...assigned, userId });
    return id;
  });
}

const toItemRow = ({ version, weight }: DrawnItem, index: number) => ({
  position: index + 1,
  itemId: version.item.id,
  versionHash: version.hash,
  weight,
});

function isUniqueViolation(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
}
