import "server-only";
import { submitAttempt } from "@/features/quizzes/attempts/attempt-end.store";
import { exampleQuiz } from "@/features/quizzes/attempts/example-quiz";
import { startAttempt } from "@/features/quizzes/attempts/start-attempt.store";
import { exampleItems } from "@/features/quizzes/items/example-items";
import type { Response } from "@/features/quizzes/items/response";
import type { Locale } from "@/i18n/routing";
import { database } from "@/prisma/client";
import { quizIdOf } from "./assignment-content";

/** What a learner gives to items, by their id; in which language, Spanish unless told otherwise. */
export type Answers = Readonly<Record<string, Response>>;

type Options = {
  classroomId: string;
  assignmentId: string;
  userId: string;
  now: Date;
  language?: Locale;
};

const items = [exampleItems.choice, exampleItems.match, exampleItems["text-entry"]];

/** Begins an attempt of three made-up items (one, match, typed) at an assignment, with these responses. @returns its id */
export async function exampleAttempt(options: Options, answers: Answers): Promise<string> {
  const { assignmentId, classroomId, userId, now, language = "es" } = options;
  const quiz = exampleQuiz({ id: quizIdOf(assignmentId), items });
  const assigned = { assignmentId, classroomId };
  const started = await startAttempt(userId, { ...quiz, assigned }, now);
  if (!started.ok) throw new Error(started.refusal.reason);
  for (const [itemId, response] of Object.entries(answers)) {
    await database.attemptItem.updateMany({
      where: { attemptId: started.attempt, itemId },
      data: { response, language, savedAt: now },
    });
  }
  return started.attempt;
}

/** The same, handed in. */
export async function exampleSubmission(options: Options, answers: Answers): Promise<string> {
  const id = await exampleAttempt(options, answers);
  await submitAttempt(id, options.now);
  return id;
}
