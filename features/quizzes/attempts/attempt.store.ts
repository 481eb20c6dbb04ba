import "server-only";
import { randomInt } from "node:crypto";
import type { Locale } from "@/i18n/routing";
import { database, type Transaction } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/client";
import { drawItems } from "../items/draw";
import { gradeResponse } from "../items/grade";
import { ItemContent, type ItemVersion } from "../items/item-version";
import { Response } from "../items/response";

/** One item of an attempt, with the version it began with and the response that counts now. */
export type AttemptItem = {
  position: number;
  itemId: string;
  content: ItemContent;
  response: Response | null;
  sequence: number;
  language: Locale | null;
  /** 0 to 1; null until the attempt is submitted. */
  credit: number | null;
};

export type Attempt = {
  id: string;
  userId: string;
  quiz: string;
  seed: number;
  isFinished: boolean;
  startedAt: Date;
  submittedAt: Date | null;
  points: number | null;
  maxPoints: number | null;
  items: AttemptItem[];
};

const withItems = {
  items: { orderBy: { position: "asc" }, include: { version: true } },
} satisfies Prisma.AttemptInclude;

type AttemptRow = Prisma.AttemptGetPayload<{ include: typeof withItems }>;

function toAttempt({ state, items, ...row }: AttemptRow): Attempt {
  return {
    ...row,
    isFinished: state === "finished" || state === "neverSubmitted",
    items: items.map((item) => ({
      position: item.position,
      itemId: item.itemId,
      content: ItemContent.parse({ item: item.version.structure, words: item.version.words }),
      response: item.response === null ? null : Response.parse(item.response),
      sequence: item.sequence,
      language: item.language,
      credit: item.credit,
    })),
  };
}

/** An attempt with its items in the learner's order; null where there is none. `id` must be a UUID. */
export async function findAttempt(id: string): Promise<Attempt | null> {
  const row = await database.attempt.findUnique({ where: { id }, include: withItems });
  return row && toAttempt(row);
}

/** Whose attempt it is; null where there is none. */
export async function findAttemptOwner(id: string): Promise<{ userId: string } | null> {
  return database.attempt.findUnique({ where: { id }, select: { userId: true } });
}

/** The best share of points that a person reached in a quiz, 0 to 1; null before the first attempt is finished. */
export async function findBestShare(userId: string, quiz: string): Promise<number | null> {
  const rows = await database.$queryRaw<{ best: number | null }[]>`
    select max(points / "maxPoints") as best from "Attempt"
    where "userId" = ${userId}::uuid and quiz = ${quiz} and state = 'finished' and "maxPoints" > 0`;
  return rows[0]?.best ?? null;
}

/** The attempt at a quiz that a person has not submitted yet, by its id. */
async function findAttemptInProgress(userId: string, quiz: string): Promise<string | null> {
  const row = await database.attempt.findFirst({
    where: { userId, quiz, state: "inProgress" },
    select: { id: true },
  });
  return row?.id ?? null;
}

/**
 * Starts an attempt at a quiz, or finds the one in progress: two tabs and two presses get the same one,
 * because the unique index decides and not a prior read.
 * @returns the attempt's id
 */
export async function startAttempt(
  userId: string,
  quiz: { id: string; lesson: string; itemCount: number },
  bank: readonly ItemVersion[],
): Promise<string> {
  const inProgress = await findAttemptInProgress(userId, quiz.id);
  if (inProgress) return inProgress;
  const seed = randomInt(2 ** 31);
  const drawn = drawItems(bank, quiz.itemCount, seed);
  await keepVersions(quiz.lesson, drawn);
  try {
    const { id } = await database.attempt.create({
      data: { userId, quiz: quiz.id, seed, items: { create: drawn.map(toItemRow) } },
      select: { id: true },
    });
    return id;
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    const other = await findAttemptInProgress(userId, quiz.id);
    if (!other) throw error;
    return other;
  }
}

const toItemRow = (version: ItemVersion, index: number) => ({
  position: index + 1,
  itemId: version.item.id,
  versionHash: version.hash,
});

function isUniqueViolation(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
}

/** Writes the versions that an attempt needs and the database lacks; a row with the same hash is the same content. */
async function keepVersions(lesson: string, versions: readonly ItemVersion[]): Promise<void> {
  await database.itemVersion.createMany({
    data: versions.map(({ hash, item, words }) => ({
      hash,
      itemId: item.id,
      lesson,
      structure: item,
      words,
    })),
    skipDuplicates: true,
  });
}

/**
 * Submits an attempt and grades it with the versions it began with. Once: a second call, or one for an
 * attempt already finished, changes nothing.
 */
export async function submitAttempt(id: string, now: Date): Promise<void> {
  await database.$transaction((tx) => submitAttemptIn(tx, id, now));
}

/** The same inside a transaction of the caller's. */
export async function submitAttemptIn(tx: Transaction, id: string, now: Date): Promise<void> {
  // The guarded update takes the row's lock first: a save under way is either in what we read next, or told it came late.
  const { count } = await tx.attempt.updateMany({
    where: { id, state: "inProgress" },
    data: { state: "finished", submittedAt: now },
  });
  if (count === 0) return;
  const attempt = toAttempt(
    await tx.attempt.findUniqueOrThrow({ where: { id }, include: withItems }),
  );
  const credits = attempt.items.map(({ position, content, response }) => ({
    position,
    credit: gradeResponse(content.item, response),
  }));
  await writeCredits(tx, id, credits);
  await tx.attempt.update({
    where: { id },
    data: {
      points: credits.reduce((sum, { credit }) => sum + credit, 0),
      maxPoints: credits.length,
    },
  });
}

/** All credits in one statement. */
async function writeCredits(
  tx: Transaction,
  attemptId: string,
  credits: readonly { position: number; credit: number }[],
): Promise<void> {
  const positions = credits.map(({ position }) => position);
  const values = credits.map(({ credit }) => credit);
  await tx.$executeRaw`
    update "AttemptItem" item set credit = graded.credit
    from unnest(${positions}::int[], ${values}::float8[]) as graded(position, credit)
    where item."attemptId" = ${attemptId}::uuid and item.position = graded.position`;
}
