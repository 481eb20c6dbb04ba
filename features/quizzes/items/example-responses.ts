import type { Item } from "@/curriculum/types";
import type { ItemContent } from "./item-version";
import type { Response } from "./response";

/** Responses that tests give, worked out from an item's key: for this room and for the players of tests/. */

const other = (ids: readonly string[], not: string | undefined) =>
  ids.find((id) => id !== not) ?? ids[0] ?? "";
const without = (ids: readonly string[], key: readonly string[]) =>
  ids.filter((id) => !key.includes(id));
const mapped = (pairs: Record<string, string>, value: (key: string) => string) =>
  Object.fromEntries(Object.entries(pairs).map(([id, key]) => [id, value(key)]));

/** The response that gives the whole key, or one of which every part is wrong. A text for a person to judge is neither. */
export function exampleResponse({ item, words }: ItemContent, isRight: boolean): Response {
  const { interaction } = item;
  const picks = (ids: readonly string[], key: readonly string[]) =>
    isRight ? [...key] : without(ids, key);
  switch (interaction) {
    case "choice":
      return { interaction, choice: isRight ? item.key : other(item.choices, item.key) };
    case "multiple-choice":
    case "hottext":
      return { interaction, choices: picks(item.choices, item.key) };
    case "map-choice": {
      const places = item.places.map(({ id }) => id);
      return { interaction, choices: picks(places, item.key) };
    }
    case "order": {
      const order = isRight ? item.key : [...item.key.slice(1), ...item.key.slice(0, 1)];
      return {
        interaction,
        places: Object.fromEntries(order.map((id, index) => [id, index + 1])),
      };
    }
    case "match":
      return {
        interaction,
        pairs: mapped(item.key, (target) => (isRight ? target : other(item.targets, target))),
      };
    case "inline-choice": {
      const filled = item.gaps.map(({ id, choices, key }): [string, string] => [
        id,
        isRight ? key : other(choices, key),
      ]);
      return { interaction, gaps: Object.fromEntries(filled) };
    }
    case "gap-match":
      return {
        interaction,
        gaps: mapped(item.key, (word) => (isRight ? word : other(item.choices, word))),
      };
    case "text-entry":
      return { interaction, text: typedEntry(item.entry, words.es, isRight) };
    case "extended-text":
      return { interaction, text: "Un gobierno local que trata con el extranjero." };
  }
}

function typedEntry(
  entry: Extract<Item, { interaction: "text-entry" }>["entry"],
  words: Record<string, string>,
  isRight: boolean,
): string {
  switch (entry.kind) {
    case "number":
      return String(isRight ? entry.key : (entry.mistakes[0]?.value ?? entry.key * 7 + 1000));
    case "words":
      return (
        words[isRight ? `accepted.${entry.accepted[0]}` : `mistaken.${entry.mistakes[0]}`] ?? "zz"
      );
  }
}
