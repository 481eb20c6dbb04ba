import type { Item } from "@/curriculum/types";
import { shownOrder } from "./draw";

/**
 * An item as a learner may see it before the outcome: by allow-list, so that a field added to Item
 * later stays private until someone lists it here. Lists come in the order shown.
 */
export type PublicItem =
  | { interaction: "choice"; id: string; choices: string[] }
  | { interaction: "multiple-choice"; id: string; choices: string[] }
  | { interaction: "order"; id: string; choices: string[] }
  | { interaction: "match"; id: string; sources: string[]; targets: string[] }
  | { interaction: "inline-choice"; id: string; gaps: { id: string; choices: string[] }[] };

/** Where an item stands in an attempt: decides the order its choices are shown in. */
export type Place = { seed: number; position: number };

/** The item without key, feedback, block or objective, shuffled for this place of this attempt. */
export function withoutKey(item: Item, place: Place): PublicItem {
  const { id, interaction } = item;
  switch (interaction) {
    case "choice":
    case "multiple-choice":
      return { interaction, id, choices: shownOrder(item.choices, { ...place, list: 0 }) };
    case "order":
      return {
        interaction,
        id,
        choices: shownOrder(item.choices, { ...place, list: 0 }, item.key),
      };
    case "match":
      return {
        interaction,
        id,
        sources: shownOrder(item.sources, { ...place, list: 0 }),
        targets: shownOrder(item.targets, { ...place, list: 1 }),
      };
    case "inline-choice":
      return {
        interaction,
        id,
        gaps: item.gaps.map((gap, index) => ({
          id: gap.id,
          choices: shownOrder(gap.choices, { ...place, list: index }),
        })),
      };
  }
}
