import "server-only";
import { database } from "@/prisma/client";
import { PickedContent } from "./assignment-content";

/** A quiz that somebody put together, to be set to a class. */
export type PickedChoice = { ownerId: string; title: string; quiz: PickedContent };

/** Null for an unknown one and for one that was put away. `id` must be a UUID. */
export async function findPickedContent(id: string): Promise<PickedChoice | null> {
  const row = await database.pickedQuiz.findUnique({ where: { id, archivedAt: null } });
  return row && { ownerId: row.ownerId, title: row.title, quiz: PickedContent.parse(row.content) };
}

const SHOWN = 100;

/** Somebody's own picked quizzes, the latest first, a hundred at most. */
export async function listPickedTitles(ownerId: string): Promise<{ id: string; title: string }[]> {
  return database.pickedQuiz.findMany({
    where: { ownerId, archivedAt: null },
    select: { id: true, title: true },
    orderBy: { id: "desc" },
    take: SHOWN,
  });
}
