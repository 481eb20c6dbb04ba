import "server-only";
import { randomInt } from "node:crypto";
import { z } from "zod";
import type { Locale } from "@/i18n/routing";
import { database, type Transaction } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/client";
import type { ItemContent, ItemVersion } from "../items/item-version";
import { Response } from "../items/response";
import {
  attemptTimes,
  type RunningAttempt,
  type StartRefusal,
  startRefusal,
} from "./attempt-clock";
import { QuizSettings } from "./quiz-settings";
import { type KnownVersion, keepVersions, requireVersions } from "./version-content.store";

/** A response judged while the attempt goes on. */
type ItemCheck = { response: Response; credit: number };

/** One item of an attempt, with the version it began with and the response that counts now. */
export type AttemptItem = {
  position: number;
  itemId: string;
  lesson: string;
  /** As the learner saw it. */
  content: ItemContent;
  /** What its key is now, where a regrade put another in its place. */
  regraded: ItemContent | null;
  weight: number;
  response: Response | null;
  sequence: number;
  revision: number;
  language: Locale | null;
  flagged: boolean;
  checks: ItemCheck[];
  /** 0 to 1; null until the attempt is submitted, and then while a person has still to judge it. */
  credit: number | null;
  criteriaMet: string[] | null;
};

export type Attempt = RunningAttempt & {
  id: string;
  userId: string;
  quiz: string;
  number: number;
  seed: number;
  isFinished: boolean;
  startedAt: Date;
  reached: number;
  submittedAt: Date | null;
  points: number | null;
  maxPoints: number | null;
  /** 0 to 1; null until submitted. */
  outcome: number | null;
  needsGrading: number;
  items: AttemptItem[];
};

const withItems = {
  items: {
    orderBy: { position: "asc" },
    include: { checks: { orderBy: { number: "asc" } } },
  },
} satisfies Prisma.AttemptInclude;

type AttemptRow = Prisma.AttemptGetPayload<{ include: typeof withItems }>;
type ItemRow = AttemptRow["items"][number];

function toItem(item: ItemRow, version: (hash: string) => KnownVersion): AttemptItem {
  const { content, lesson } = version(item.versionHash);
  return {
    position: item.position,
    itemId: item.itemId,
    lesson,
    content,
    regraded: item.regradedHash === null ? null : version(item.regradedHash).content,
    weight: item.weight,
    response: item.response === null ? null : Response.parse(item.response),
    sequence: item.sequence,
    revision: item.revision,
    language: item.language,
    flagged: item.flagged,
    checks: item.checks.map(({ response, credit }) => ({
      response: Response.parse(response),
      credit,
    })),
    credit: item.credit,
    criteriaMet: item.criteriaMet === null ? null : CriteriaMet.parse(item.criteriaMet),
  };
}

const CriteriaMet = z.array(z.string());

async function toAttempt({ state, items, settings, ...row }: AttemptRow): Promise<Attempt> {
  const hashes = items.flatMap(({ versionHash, regradedHash }) =>
    regradedHash === null ? [versionHash] : [versionHash, regradedHash],
  );
  const version = await requireVersions(hashes);
  return {
    ...row,
    state,
    settings: QuizSettings.parse(settings),
    isFinished: state === "finished" || state === "neverSubmitted",
    items: items.map((item) => toItem(item, version)),
  };
}

/** An attempt with its items in the learner's order; null where there is none. `id` must be a UUID. */
export async function findAttempt(id: string): Promise<Attempt | null> {
  const row = await database.attempt.findUnique({ where: { id }, include: withItems });
  return row && toAttempt(row);
}

/** The same inside a transaction of the caller's, of an attempt that is known to be there. */
export async function requireAttemptIn(tx: Transaction, id: string): Promise<Attempt> {
  return toAttempt(await tx.attempt.findUniqueOrThrow({ where: { id }, include: withItems }));
}

/** Whose attempt it is; null where there is none. */
export async function findAttemptOwner(id: string): Promise<{ userId: string } | null> {
  return database.attempt.findUnique({ where: { id }, select: { userId: true } });
}

/** An item as it goes into an attempt: its version, the lesson whose bank it is from, what it is worth. */
export type DrawnItem = { version: ItemVersion; lesson: string; weight: number };

/** A quiz that may be begun: its rules, and how chance picks its items. */
export type QuizToStart = {
  id: string;
  settings: QuizSettings;
  draw: (seed: number) => readonly DrawnItem[];
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
  const { id } = await database.attempt.create({
    data: {
      ...{ userId, quiz: quiz.id, number, seed, startedAt: now },
      ...attemptTimes(quiz.settings, now),
      // Dates become text, as JSON has none; QuizSettings reads them back.
      settings: JSON.parse(JSON.stringify(quiz.settings)),
      items: { create: drawn.map(toItemRow) },
    },
    select: { id: true },
  });
  return id;
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
