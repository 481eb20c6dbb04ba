import "server-only";
import { listUnits } from "@/curriculum";
import { listLessonReads } from "@/features/lessons/reading.store";
import { settleAttemptsOf } from "@/features/quizzes/attempts/attempt-end.store";
import type { LessonStanding } from "./next-step";
import { listQuizStandings } from "./progress.store";

export type DatedStanding = LessonStanding & { readAt: Date | null; attempts: number };

/** How a learner stands with each written lesson, in the order of the course; what ran out meanwhile is handed in first. */
export async function readStandings(userId: string, now: Date): Promise<DatedStanding[]> {
  await settleAttemptsOf(userId, now);
  const [reads, quizzes] = await Promise.all([listLessonReads(userId), listQuizStandings(userId)]);
  const written = listUnits().flatMap((unit) => unit.lessons.filter(({ lesson }) => lesson));
  return written.map(({ slug }) => {
    const readAt = reads.find((read) => read.lesson === slug)?.readAt ?? null;
    const quiz = quizzes.find((standing) => standing.quiz === slug);
    return {
      lesson: slug,
      isRead: readAt !== null,
      readAt,
      best: quiz?.best ?? null,
      attempts: quiz?.attempts ?? 0,
      inProgress: quiz?.inProgress ? { attempt: quiz.inProgress, item: quiz.openItem } : null,
    };
  });
}

/** Whether anything at all is kept. */
export const isBegun = ({ isRead, attempts }: DatedStanding): boolean => isRead || attempts > 0;
