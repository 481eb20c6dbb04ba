import "server-only";
import { type BankItem, bankOfLesson, worthOne } from "@/features/quizzes/attempts/bank";
import type { QuizSettings } from "@/features/quizzes/attempts/quiz-settings";
import type { DrawnItem, QuizToStart } from "@/features/quizzes/attempts/start-attempt.store";
import { findFinalQuiz, readBanks } from "@/features/quizzes/final/final-quiz";
import { drawItems } from "@/features/quizzes/items/draw";
import type { AssignmentContent, PickedContent, PickedItem } from "./assignment-content";
import { drawPicked } from "./picking/draw-picked";

type Settings = Pick<QuizSettings, "itemCount">;

/**
 * How chance picks the items of an attempt at what an assignment sets; null where there is nothing to begin: a lesson to
 * be read, a lesson without items, a quiz whose items were all retired.
 *
 * @param settings how many items of a lesson's bank or of the whole course are drawn; a picked quiz says it itself
 */
export async function quizOfContent(
  content: AssignmentContent,
  settings: Settings,
): Promise<QuizToStart["draw"] | null> {
  switch (content.kind) {
    case "reading":
      return null;
    case "lesson-quiz":
      return lessonDraw(await bankOfLesson(content.lesson), settings);
    case "final-quiz":
      return (await findFinalQuiz(settings.itemCount))?.draw ?? null;
    case "picked":
      return pickedDraw(content.quiz);
  }
}

function lessonDraw(bank: readonly BankItem[], { itemCount }: Settings) {
  if (bank.length === 0) return null;
  return (seed: number) => drawItems(bank, itemCount, seed).map(worthOne);
}

async function pickedDraw(quiz: PickedContent) {
  const { items } = await readPicked(quiz.items);
  if (items.length === 0) return null;
  return (seed: number): DrawnItem[] =>
    drawPicked(items, quiz, seed).map(({ entry: { lesson, ...version }, weight }) => ({
      ...{ version, lesson, weight },
    }));
}

/** An item that was picked, as the bank has it now. */
export type PickedEntry = { entry: BankItem; weight: number };

/**
 * Picked items as the banks have them now, in the teacher's order, each once; and those that were retired since: their
 * teacher is told, and they are left out.
 */
export async function readPicked(
  picked: readonly PickedItem[],
): Promise<{ items: PickedEntry[]; retired: PickedItem[] }> {
  const lessons = [...new Set(picked.map(({ lesson }) => lesson))];
  const banks = await Promise.all(lessons.map(bankOfLesson));
  const entries = new Map(banks.flat().map((entry) => [entry.item.id, entry]));
  const items = new Map<string, PickedEntry>();
  const retired: PickedItem[] = [];
  for (const one of picked) {
    const entry = entries.get(one.item);
    if (entry?.lesson !== one.lesson) retired.push(one);
    else if (!items.has(one.item)) items.set(one.item, { entry, weight: one.weight });
  }
  return { items: [...items.values()], retired };
}

/** Every item that an attempt may meet. */
export async function itemsOfContent(content: AssignmentContent): Promise<readonly BankItem[]> {
  switch (content.kind) {
    case "reading":
      return [];
    case "lesson-quiz":
      return bankOfLesson(content.lesson);
    case "final-quiz":
      return (await readBanks()).flat(2);
    case "picked":
      return (await readPicked(content.quiz.items)).items.map(({ entry }) => entry);
  }
}

/** How many items each attempt has; 0 where there is nothing to begin. */
export async function itemCountOfContent(
  content: AssignmentContent,
  { itemCount }: Settings,
): Promise<number> {
  const there = (await itemsOfContent(content)).length;
  switch (content.kind) {
    case "reading":
      return 0;
    case "lesson-quiz":
    case "final-quiz":
      return Math.min(itemCount, there);
    case "picked":
      return Math.min(content.quiz.draw ?? there, there);
  }
}
