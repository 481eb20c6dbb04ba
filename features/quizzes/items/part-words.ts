import type { Item } from "@/curriculum/types";

/** Names among an item's words of what its parts are and what fills them. */

type Interaction = Item["interaction"];

/** The words of a part's left side; null where it is a gap, which has a number in the text. */
export function nameOfPart(interaction: Interaction, id: string): string | null {
  if (interaction === "order") return `choices.${id}`;
  return interaction === "match" ? `sources.${id}` : null;
}

/** The words of what fills a part; null for an order, whose places are numbers. */
export function nameOfValue(interaction: Interaction, id: string, value: string): string | null {
  if (interaction === "order") return null;
  if (interaction === "match") return `targets.${value}`;
  return interaction === "inline-choice" ? `choices.${id}.${value}` : `choices.${value}`;
}
