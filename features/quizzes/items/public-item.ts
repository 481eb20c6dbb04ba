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
  | { interaction: "inline-choice"; id: string; gaps: { id: string; choices: string[] }[] }
  /** One pool of words for all gaps. */
  | { interaction: "gap-match"; id: string; gaps: string[]; choices: string[] }
  | { interaction: "text-entry"; id: string; kind: "number" | "words"; hasUnit: boolean }
  /** The passages stand in a text, and so in the order of the text. */
  | { interaction: "hottext"; id: string; choices: string[] }
  | { interaction: "map-choice"; id: string; places: NumberedPlace[] }
  | { interaction: "extended-text"; id: string };

/** A place with the number, from 1, that stands beside it on the map and in the list. */
type NumberedPlace = { id: string; number: number; longitude: number; latitude: number };

/** Where an item stands in an attempt: decides the order its choices are shown in. */
export type Place = { seed: number; position: number };

function numberedPlaces(
  places: Extract<Item, { interaction: "map-choice" }>["places"],
  place: Place,
): NumberedPlace[] {
  const shown = shownOrder(
    places.map(({ id }) => id),
    { ...place, list: 0 },
  );
  return shown.flatMap((id, index) => {
    const found = places.find((one) => one.id === id);
    if (!found) return [];
    const { longitude, latitude } = found;
    return [{ id, number: index + 1, longitude, latitude }];
  });
}

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
    case "gap-match":
      return {
        interaction,
        id,
        gaps: [...item.gaps],
        choices: shownOrder(item.choices, { ...place, list: 0 }),
      };
    case "text-entry": {
      const { entry } = item;
      const hasUnit = entry.kind === "number" && entry.hasUnit;
      return { interaction, id, kind: entry.kind, hasUnit };
    }
    case "hottext":
      return { interaction, id, choices: [...item.choices] };
    case "map-choice":
      return { interaction, id, places: numberedPlaces(item.places, place) };
    case "extended-text":
      return { interaction, id };
  }
}
