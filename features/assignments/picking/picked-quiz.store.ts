import "server-only";
import { z } from "zod";
import { database } from "@/prisma/client";
import { PickedDraft } from "./picked-draft";

/** A quiz that a teacher put together. */
export type PickedQuiz = {
  id: string;
  ownerId: string;
  title: string;
  draft: PickedDraft;
  /** Rises with each change. */
  version: number;
  changedAt: Date;
  archivedAt: Date | null;
};

/** A picked quiz; null for an unknown id. Who may see it is for `may` ("use-picked-quiz"). */
export async function findPickedQuiz(id: string): Promise<PickedQuiz | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const row = await database.pickedQuiz.findUnique({
    where: { id },
    select: {
      ...{ id: true, ownerId: true, title: true, content: true },
      ...{ version: true, changedAt: true, archivedAt: true },
    },
  });
  if (!row) return null;
  const { content, ...quiz } = row;
  return { ...quiz, draft: PickedDraft.parse(content) };
}

const QUIZZES_A_PAGE = 100;

/** A line of a teacher's list. */
export type PickedLine = {
  id: string;
  title: string;
  changedAt: Date;
  /** How many items were picked. */
  items: number;
};

export type PickedPage = {
  quizzes: PickedLine[];
  /** Where the list goes on, for `before`; null at its end. */
  olderThan: string | null;
};

/**
 * A teacher's quizzes, the youngest first, a hundred at a time.
 *
 * @param isArchived those put away, or those in use
 * @param before the id from which on to go back, or null for the first page
 */
export async function listPickedQuizzes(
  ownerId: string,
  isArchived: boolean,
  before: string | null,
): Promise<PickedPage> {
  const rows = await database.pickedQuiz.findMany({
    where: {
      ownerId,
      archivedAt: isArchived ? { not: null } : null,
      ...(before ? { id: { lt: before } } : {}),
    },
    select: { id: true, title: true, changedAt: true, content: true },
    orderBy: { id: "desc" },
    take: QUIZZES_A_PAGE + 1,
  });
  const quizzes = rows
    .slice(0, QUIZZES_A_PAGE)
    .map(({ content, ...row }) => ({ ...row, items: PickedDraft.parse(content).items.length }));
  const hasMore = rows.length > quizzes.length;
  return { quizzes, olderThan: hasMore ? (quizzes.at(-1)?.id ?? null) : null };
}

/** What of a quiz its owner may change. */
export type PickedChange = { id: string; ownerId: string; title: string; draft: PickedDraft };

/**
 * Makes a quiz under the id that its form brought: pressed twice it is one.
 *
 * @returns whether a quiz of that owner is there now
 */
export async function createPickedQuiz(quiz: PickedChange, now: Date): Promise<boolean> {
  const { id, ownerId, title, draft } = quiz;
  const data = { id, ownerId, title, content: draft, createdAt: now, changedAt: now };
  await database.pickedQuiz.createMany({ data, skipDuplicates: true });
  const made = await database.pickedQuiz.findUnique({ where: { id }, select: { ownerId: true } });
  return made?.ownerId === ownerId;
}

/**
 * Writes a quiz over the version that its editor saw.
 *
 * @returns false where another version is there by now, or the quiz was put away: nothing was written
 */
export async function changePickedQuiz(
  quiz: PickedChange & { over: number },
  now: Date,
): Promise<boolean> {
  const { id, ownerId, over, title, draft } = quiz;
  const { count } = await database.pickedQuiz.updateMany({
    where: { id, ownerId, version: over, archivedAt: null },
    data: { title, content: draft, version: { increment: 1 }, changedAt: now },
  });
  return count === 1;
}

/** Puts a quiz away, or takes it up again; what was assigned of it stays. */
export async function archivePickedQuiz(
  { id, ownerId }: Pick<PickedChange, "id" | "ownerId">,
  archivedAt: Date | null,
): Promise<void> {
  await database.pickedQuiz.updateMany({ where: { id, ownerId }, data: { archivedAt } });
}
