import type { ItemContent } from "@/features/quizzes/items/item-version";
import { nameOfPart, nameOfValue } from "@/features/quizzes/items/part-words";
import type { Wording } from "@/features/quizzes/items/wording";
import { plainWords } from "@/features/quizzes/items/words";

/** What is said of a gap and of a place, which have numbers and no words of their own. */
export type NumberWords = {
  gap: (number: string) => string;
  place: (number: string) => string;
};

type Of = { content: ItemContent; wording: Wording; numbers: NumberWords };

/** What was given, in the words of the item: choices by what they say, typed texts as they are. */
export function valueText({ content, wording, numbers }: Of, part: string, value: string): string {
  const { interaction } = content.item;
  switch (interaction) {
    case "choice":
    case "multiple-choice":
      return plainWords(wording, `choices.${value}`);
    case "map-choice":
      return plainWords(wording, `places.${value}`);
    case "hottext":
      return wording.text.inside("text", `hot-${value}`);
    case "text-entry":
    case "extended-text":
      return value;
    case "order":
    case "match":
    case "inline-choice":
    case "gap-match": {
      const name = nameOfValue(interaction, part, value);
      return name === null ? numbers.place(value) : plainWords(wording, name);
    }
  }
}

/** What it was given to; `index` is the part's, from 0. */
export function partText({ content, wording, numbers }: Of, part: string, index: number): string {
  const name = nameOfPart(content.item.interaction, part);
  return name === null ? numbers.gap(String(index + 1)) : plainWords(wording, name);
}

/** A mistake in one line: what was given and, where an item has several parts, to which. */
export function mistakeText(
  of: Of,
  { part, mistake }: { part: string; mistake: { value: string } },
  parts: readonly string[],
): string {
  const value = valueText(of, part, mistake.value);
  return part === "" ? value : `${partText(of, part, parts.indexOf(part))} → ${value}`;
}
