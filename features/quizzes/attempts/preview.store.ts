import "server-only";
import { database } from "@/prisma/client";
import { previewQuiz } from "./course-quizzes";
import { selfStudy } from "./quiz-settings";
import { type QuizToStart, type Started, startAttempt } from "./start-attempt.store";

/** A quiz to be looked at: its rules are not asked, since a preview tells at once how each item went. */
export type QuizToPreview = Pick<QuizToStart, "id" | "draw">;

/**
 * Begins somebody's own look at a quiz: an attempt as any other, whose id ("preview-…") keeps it out of every list and
 * sum. Earlier looks are deleted, so there is one at most. Pressed twice it is one: the second press finds the first's.
 *
 * @param over the look in progress that this one takes the place of; without it, that one goes on
 */
export async function beginPreview(
  person: { id: string },
  quiz: QuizToPreview,
  { over, now }: { over: string | null; now: Date },
): Promise<Started> {
  const id = previewQuiz(quiz.id);
  await database.attempt.deleteMany({
    where: {
      ...{ userId: person.id, quiz: id },
      OR: [{ state: { in: ["finished", "neverSubmitted"] } }, ...(over ? [{ id: over }] : [])],
    },
  });
  return startAttempt(person.id, { id, settings: selfStudy, draw: quiz.draw }, now);
}

/** Somebody's look at a quiz that is in progress; null where there is none. */
export async function findOpenPreview(userId: string, quiz: string): Promise<string | null> {
  const open = await database.attempt.findFirst({
    where: { userId, quiz: previewQuiz(quiz), state: "inProgress" },
    select: { id: true },
  });
  return open?.id ?? null;
}
