import "server-only";
import { listUnits } from "@/curriculum";
import { type BankItem, bankOfLesson, worthOne } from "../attempts/bank";
import { FINAL_QUIZ } from "../attempts/course-quizzes";
import { QuizSettings } from "../attempts/quiz-settings";
import type { QuizToStart } from "../attempts/start-attempt.store";
import { isFinalAvailable } from "./availability";
import { type Banks, drawEvenly } from "./draw-evenly";

/** How many items the final quiz asks. */
export const FINAL_ITEMS = 20;

/** Self-study, but nothing is told before the end: it is the one quiz that a certificate rests on. */
const settings = QuizSettings.parse({ itemCount: FINAL_ITEMS, feedback: { timing: "deferred" } });

/**
 * The quiz over all lessons that are written; undefined until there is enough to ask.
 *
 * @param itemCount how many items it asks, where a class sets it with another number
 */
export async function findFinalQuiz(itemCount = FINAL_ITEMS): Promise<QuizToStart | undefined> {
  return finalQuizOf(await readBanks(), itemCount);
}

/** The same, of any banks. */
export function finalQuizOf(
  banks: Banks<BankItem>,
  itemCount = FINAL_ITEMS,
): QuizToStart | undefined {
  if (!isFinalAvailable(banks.map((lessons) => lessons.flat().length))) return undefined;
  const draw = (seed: number) => drawEvenly(banks, itemCount, seed).map(worthOne);
  return { id: FINAL_QUIZ, settings, draw };
}

/** The items of every bank, by unit and lesson. */
export async function readBanks(): Promise<Banks<BankItem>> {
  return Promise.all(
    listUnits().map(({ lessons }) => Promise.all(lessons.map(({ slug }) => bankOfLesson(slug)))),
  );
}
