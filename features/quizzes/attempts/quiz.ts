import "server-only";
import { drawItems } from "../items/draw";
import type { DrawnItem, QuizToStart } from "./attempt.store";
import { type BankItem, bankOfLesson } from "./bank";
import { selfStudy } from "./quiz-settings";

/** The quiz of a lesson for self-study, by the lesson's slug; undefined where there is none. */
export async function findQuiz(id: string): Promise<QuizToStart | undefined> {
  const bank = await bankOfLesson(id);
  if (bank.length === 0) return undefined;
  const draw = (seed: number) => drawItems(bank, selfStudy.itemCount, seed).map(worthOne);
  return { id, settings: selfStudy, draw };
}

/** A drawn item that counts one point, as all do in self-study. */
const worthOne = ({ lesson, ...version }: BankItem): DrawnItem => ({ version, lesson, weight: 1 });
