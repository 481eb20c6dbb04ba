import type { Item } from "@/curriculum/types";
import { foldText } from "@/i18n/fold-text";
import type { ItemWords } from "./item-version";
import { numbersIn } from "./typed-number";

/** Judging what was typed into a field. Every language's words count, so the language it was typed in changes nothing. */

export type Entry = Extract<Item, { interaction: "text-entry" }>["entry"];
/** An item's words in each language that has some. */
type AllWords = Readonly<Record<string, ItemWords | undefined>>;

/** Forms of one message in all languages, folded. */
const formsOf = (words: AllWords, key: string): string[] =>
  Object.values(words).flatMap((own) => (own?.[key] === undefined ? [] : [foldText(own[key])]));

/** Binary fractions are not exact: 0.4 lies within 0.1 of 0.3. */
const isWithin = (value: number, key: number, tolerance: number) =>
  Math.abs(value - key) <= tolerance + 1e-9 * Math.max(1, Math.abs(key));

/** Whether a typed text is right: all or nothing. */
export function isRightEntry(entry: Entry, words: AllWords, text: string): boolean {
  switch (entry.kind) {
    case "number":
      return numbersIn(text, formsOf(words, "unit")).some((value) =>
        isWithin(value, entry.key, entry.tolerance),
      );
    case "words": {
      const folded = foldText(text);
      return (
        folded !== "" &&
        entry.accepted.some((id) => formsOf(words, `accepted.${id}`).includes(folded))
      );
    }
  }
}

/** The id of the known misunderstanding that a typed text tells of; null for a right text and for any other. */
export function mistakeIn(entry: Entry, words: AllWords, text: string): string | null {
  if (isRightEntry(entry, words, text)) return null;
  switch (entry.kind) {
    case "number": {
      const values = numbersIn(text, formsOf(words, "unit"));
      const known = entry.mistakes.find((mistake) =>
        values.some((value) => isWithin(value, mistake.value, entry.tolerance)),
      );
      return known?.id ?? null;
    }
    case "words": {
      const folded = foldText(text);
      const known = entry.mistakes.find((id) => formsOf(words, `mistaken.${id}`).includes(folded));
      return known ?? null;
    }
  }
}
