import type { Item } from "@/curriculum/types";

/** Which words of an item are what: keys under `items.<id>.`, the same in every language. */

const under = (prefix: string, ids: readonly string[]) => ids.map((id) => `${prefix}.${id}`);

/** A list that a learner picks from: where its words stand, and which of them are right. */
export type PickList = { at: string; choices: readonly string[]; keys: readonly string[] };

/** The lists whose choices have one author's order and some right ones; [] where an item has no such list. */
export function pickLists(item: Item): PickList[] {
  switch (item.interaction) {
    case "choice":
      return [{ at: "choices", choices: item.choices, keys: [item.key] }];
    case "multiple-choice":
      return [{ at: "choices", choices: item.choices, keys: item.key }];
    case "inline-choice":
      return item.gaps.map(({ id, choices, key }) => ({
        at: `choices.${id}`,
        choices,
        keys: [key],
      }));
    case "order":
    case "match":
      return [];
  }
}

/** Keys of the feedback that an item owes: one for each wrong choice, or for each part that can be wrong. */
export function feedbackKeys(item: Item): string[] {
  switch (item.interaction) {
    case "choice":
    case "multiple-choice":
    case "inline-choice":
      return pickLists(item).flatMap(({ at, choices, keys }) =>
        under(
          at.replace("choices", "feedback"),
          choices.filter((choice) => !keys.includes(choice)),
        ),
      );
    case "order":
      return ["feedback.misplaced"];
    case "match":
      return under("feedback", item.sources);
  }
}

/** Keys of what a learner reads before responding, besides the prompt: each one piece of text. */
export function shownKeys(item: Item): string[] {
  switch (item.interaction) {
    case "choice":
    case "multiple-choice":
    case "order":
      return under("choices", item.choices);
    case "match":
      return [...under("sources", item.sources), ...under("targets", item.targets)];
    case "inline-choice":
      return ["text", ...pickLists(item).flatMap(({ at, choices }) => under(at, choices))];
  }
}

/**
 * What somebody would have to read elsewhere to know the key: each entry the keys of words that say it together. [] where
 * the key is no wording (the places of an order).
 */
export function keyTexts(item: Item): string[][] {
  switch (item.interaction) {
    case "choice":
    case "multiple-choice":
    case "inline-choice":
      return pickLists(item).flatMap(({ at, keys }) => under(at, keys).map((key) => [key]));
    case "match":
      return item.sources.map((source) => [`sources.${source}`, `targets.${item.key[source]}`]);
    case "order":
      return [];
  }
}
