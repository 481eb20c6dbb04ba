import "server-only";
import { database } from "@/prisma/client";

export type LessonRead = { lesson: string; readAt: Date };

/** Notes that a learner has read a lesson. Again changes nothing: the first time counts. */
export async function recordLessonRead(userId: string, lesson: string): Promise<void> {
  await database.lessonRead.createMany({ data: [{ userId, lesson }], skipDuplicates: true });
}

/** The lessons a learner has read: at most one row a lesson of the course. */
export async function listLessonReads(userId: string): Promise<LessonRead[]> {
  return database.lessonRead.findMany({
    where: { userId },
    select: { lesson: true, readAt: true },
    orderBy: { readAt: "asc" },
  });
}
