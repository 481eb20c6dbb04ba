import "server-only";
import { type BankItem, bankOfLesson, worthOne } from "@/features/quizzes/attempts/bank";
import type { DrawnItem } from "@/features/quizzes/attempts/start-attempt.store";
import { findFinalQuiz, readBanks } from "@/features/quizzes/final/final-quiz";
import { drawItems, shuffle } from "@/features/quizzes/items/draw";
import type { AssignmentContent, PickedContent } from "./assignment-content";

/** How chance picks an attempt's items. */
export type Draw = (seed: number) => readonly DrawnItem[];

/**
 * How an assignment's content becomes the items of an attempt, which each attempt draws by itself; undefined where there
 * is nothing to ask: a lesson to read, or items that the course has no more.
 */
export async function drawOf(
  content: AssignmentContent,
  itemCount: number,
): Promise<Draw | undefined> {
  switch (content.kind) {
    case "reading":
      return undefined;
    case "lesson-quiz": {
      const bank = await bankOfLesson(content.lesson);
      if (bank.length === 0) return undefined;
      return (seed) => drawItems(bank, itemCount, seed).map(worthOne);
    }
    case "final-quiz":
      return (await findFinalQuiz(itemCount))?.draw;
    case "picked":
      return drawPicked(content.quiz);
  }
}

/** A picked quiz with its items' banks looked up; items that were retired since are left out. */
async function drawPicked({ items, draw, order }: PickedContent): Promise<Draw | undefined> {
  const banks = await banksOf(items.map(({ lesson }) => lesson));
  const drawn = items.flatMap(({ lesson, item, weight }) => {
    const found = banks.get(lesson)?.find((one) => one.item.id === item);
    return found ? [{ ...worthOne(found), weight }] : [];
  });
  if (drawn.length === 0) return undefined;
  return (seed) => {
    if (draw === null && order === "fixed") return drawn;
    const chosen = new Set(shuffle(drawn, seed).slice(0, draw ?? drawn.length));
    const kept = drawn.filter((one) => chosen.has(one));
    return order === "fixed" ? kept : shuffle(kept, seed + 1);
  };
}

async function banksOf(lessons: readonly string[]): Promise<ReadonlyMap<string, BankItem[]>> {
  const slugs = [...new Set(lessons)];
  const banks = await Promise.all(slugs.map(bankOfLesson));
  return new Map(slugs.map((slug, index) => [slug, banks[index] ?? []]));
}

/** Every item that an attempt may ask, by lesson and id. */
export async function itemsOf(
  content: AssignmentContent,
): Promise<readonly { lesson: string; item: string }[]> {
  switch (content.kind) {
    case "reading":
      return [];
    case "lesson-quiz":
      return (await bankOfLesson(content.lesson)).map(({ lesson, item }) => ({
        lesson,
        item: item.id,
      }));
    case "final-quiz": {
      const banks = (await readBanks()).flat(2);
      return banks.map(({ lesson, item }) => ({ lesson, item: item.id }));
    }
    case "picked":
      return content.quiz.items.map(({ lesson, item }) => ({ lesson, item }));
  }
}
