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

/** The quiz over all lessons that are written; undefined until there is enough to ask. */
export async function findFinalQuiz(): Promise<QuizToStart | undefined> {
  return finalQuizOf(await readBanks());
}

/** The same, of any banks. */
export function finalQuizOf(banks: Banks<BankItem>): QuizToStart | undefined {
  if (!isFinalAvailable(banks.map((lessons) => lessons.flat().length))) return undefined;
  const draw = (seed: number) => drawEvenly(banks, FINAL_ITEMS, seed).map(worthOne);
  return { id: FINAL_QUIZ, settings, draw };
}

async function readBanks(): Promise<Banks<BankItem>> {
  return Promise.all(
    listUnits().map(({ lessons }) => Promise.all(lessons.map(({ slug }) => bankOfLesson(slug)))),
  );
}
