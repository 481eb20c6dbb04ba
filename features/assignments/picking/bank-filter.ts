import { z } from "zod";
import { Item } from "@/curriculum/types";
import { foldText } from "@/i18n/fold-text";

/** What of the bank is asked for; "" for whatever. */
const part = z.string().trim().max(80).catch("").default("");
export const BankFilter = z.object({
  unit: part,
  lesson: part,
  /** "<lesson>/<objective>" */
  objective: z.string().trim().max(170).catch("").default(""),
  interaction: part,
  text: z.string().trim().max(100).catch("").default(""),
  /** From 1. */
  page: z.coerce.number().int().min(1).max(1_000).catch(1).default(1),
});
export type BankFilter = z.infer<typeof BankFilter>;

/**
 * What the address of the editor asks for: the fields of the filter's form, or all of them in one (`bank`), as the
 * editor's own form keeps them.
 */
export function readBankFilter(query: Record<string, string | string[] | undefined>): BankFilter {
  const { bank } = query;
  const asked = typeof bank === "string" ? Object.fromEntries(new URLSearchParams(bank)) : query;
  return BankFilter.parse(asked);
}

/** The filter in one text, for addresses; "" where all of the bank is asked for. */
export function bankQuery(filter: BankFilter): string {
  const asked = Object.entries(filter).filter(([, value]) => value !== "" && value !== 1);
  return new URLSearchParams(asked.map(([name, value]) => [name, String(value)])).toString();
}

/** Every kind of item, in the order in which they are offered. */
export const interactions = Item.options.map((option) => option.shape.interaction.value);

/** As much of an item as the filter looks at; `words` are all that a reader sees of it, in any order. */
export type Filtered = {
  unit: string;
  lesson: string;
  objective: string;
  interaction: string;
  words: readonly string[];
};

/** Whether an item is among what is asked for: its texts have every word of the filter's text, or the beginning of one. */
export function isAsked(item: Filtered, filter: BankFilter): boolean {
  const { unit, lesson, objective, interaction, text } = filter;
  if (unit && unit !== item.unit) return false;
  if (lesson && lesson !== item.lesson) return false;
  if (objective && objective !== `${item.lesson}/${item.objective}`) return false;
  if (interaction && interaction !== item.interaction) return false;
  const wanted = foldText(text).split(" ").filter(Boolean);
  if (wanted.length === 0) return true;
  const words = foldText(item.words.join(" ").replace(/<[^>]*>/g, " "));
  return wanted.every((word) => words.includes(word));
}
