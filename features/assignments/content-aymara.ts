import "server-only";
import type { BankItem } from "@/features/quizzes/attempts/bank";
import { stateUnder, type TextState } from "@/i18n/aymara-status";
import type { AssignmentContent } from "./assignment-content";
import { itemsOfContent } from "./content-quiz";

/** How an item's Aymara stands; "none" where it has not been written. */
export type ItemAymara = TextState | "none";

/** How many items have Aymara that a speaker reviewed, a draft, one whose Spanish changed since, or none. */
export type AymaraCount = Record<ItemAymara, number>;

/** How the Aymara of one item stands. */
export function aymaraOfItem({ item, words, lesson }: BankItem): ItemAymara {
  return words.ay ? stateUnder(`lessons/${lesson}`, `items.${item.id}.`) : "none";
}

/** The same of every item that an attempt at an assignment may meet; all 0 for a lesson to be read. */
export async function aymaraOfContent(content: AssignmentContent): Promise<AymaraCount> {
  return countAymara(await itemsOfContent(content));
}

/** The same of any items. */
export function countAymara(items: readonly BankItem[]): AymaraCount {
  const count: AymaraCount = { reviewed: 0, draft: 0, stale: 0, none: 0 };
  for (const item of items) count[aymaraOfItem(item)] += 1;
  return count;
}
