import "server-only";
import { findFinalQuiz } from "../final/final-quiz";
import { drawItems } from "../items/draw";
import { bankOfLesson, worthOne } from "./bank";
import { FINAL_QUIZ } from "./course-quizzes";
import { selfStudy } from "./quiz-settings";
import type { QuizToStart } from "./start-attempt.store";

/** A quiz for self-study: a lesson's by its slug, or the final one; undefined where there is none. */
export async function findQuiz(id: string): Promise<QuizToStart | undefined> {
  if (id === FINAL_QUIZ) return findFinalQuiz();
  const bank = await bankOfLesson(id);
  if (bank.length === 0) return undefined;
  const draw = (seed: number) => drawItems(bank, selfStudy.itemCount, seed).map(worthOne);
  return { id, settings: selfStudy, draw };
}
