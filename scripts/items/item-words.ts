import type { Item } from "@/curriculum/types";

/** Which words of an item are what: keys under `items.<id>.`, the same in every language. */

const under = (prefix: string, ids: readonly string[]) => ids.map((id) => `${prefix}.${id}`);

/** A list that a learner picks from, in its author's order. */
export type PickList = {
  /** `words` and `feedback` are keys; the words of a passage are "text#hot-<id>", a part of the text. */
  choices: { words: string; feedback: string; isKey: boolean }[];
  /** Whether each choice is a phrase that its author could have made longer or shorter. */
  isPhrased: boolean;
};

type Listed = { ids: readonly string[]; keys: readonly string[]; at: string; isPhrased: boolean };

const listOf = ({ ids, keys, at, isPhrased }: Listed, feedback = "feedback"): PickList => ({
  choices: ids.map((id) => ({
    words: `${at}${id}`,
    feedback: `${feedback}.${id}`,
    isKey: keys.includes(id),
  })),
  isPhrased,
});

/** The lists of an item in which some choices are right and the others wrong; [] for other interactions. */
export function pickLists(item: Item): PickList[] {
  switch (item.interaction) {
    case "choice":
    case "multiple-choice": {
      const keys = [item.key].flat();
      return [listOf({ ids: item.choices, keys, at: "choices.", isPhrased: true })];
    }
    case "inline-choice":
      // Single terms: their length is nobody's choice.
      return item.gaps.map(({ id, choices, key }) =>
        listOf(
          { ids: choices, keys: [key], at: `choices.${id}.`, isPhrased: false },
          `feedback.${id}`,
        ),
      );
    case "hottext":
      return [listOf({ ids: item.choices, keys: item.key, at: "text#hot-", isPhrased: true })];
    case "map-choice": {
      const ids = item.places.map(({ id }) => id);
      return [listOf({ ids, keys: item.key, at: "places.", isPhrased: false })];
    }
    case "order":
    case "match":
    case "gap-match":
    case "text-entry":
    case "extended-text":
      return [];
  }
}

/** Keys of the feedback that an item owes: one for each wrong choice, part that can be wrong, or known mistake. */
export function feedbackKeys(item: Item): string[] {
  switch (item.interaction) {
    case "choice":
    case "multiple-choice":
    case "inline-choice":
    case "hottext":
    case "map-choice":
      return pickLists(item).flatMap(({ choices }) =>
        choices.filter(({ isKey }) => !isKey).map(({ feedback }) => feedback),
      );
    case "order":
      return ["feedback.misplaced"];
    case "match":
      return under("feedback", item.sources);
    case "gap-match":
      return under("feedback", item.gaps);
    case "text-entry":
      return under("feedback", [...mistakesOf(item.entry), "other"]);
    case "extended-text":
      // Whoever judges says why.
      return [];
  }
}

function mistakesOf(entry: Extract<Item, { interaction: "text-entry" }>["entry"]): string[] {
  switch (entry.kind) {
    case "number":
      return entry.mistakes.map(({ id }) => id);
    case "words":
      return entry.mistakes;
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
      return ["text", ...item.gaps.flatMap(({ id, choices }) => under(`choices.${id}`, choices))];
    case "gap-match":
      return ["text", ...under("choices", item.choices)];
    case "hottext":
      return ["text"];
    case "map-choice":
      return item.places.map(({ id }) => `places.${id}`);
    case "text-entry":
    case "extended-text":
      return [];
  }
}

/**
 * What somebody would have to read elsewhere to know the key: each entry the keys of words that say it together. [] where
 * the key is no wording: the places of an order, a number, a text that a person judges.
 */
export function keyTexts(item: Item): string[][] {
  switch (item.interaction) {
    case "choice":
    case "multiple-choice":
    case "inline-choice":
    case "hottext":
    case "map-choice":
      return pickLists(item).flatMap(({ choices }) =>
        choices.filter(({ isKey }) => isKey).map(({ words }) => [words]),
      );
    case "match":
      return item.sources.map((source) => [`sources.${source}`, `targets.${item.key[source]}`]);
    case "gap-match":
      return item.gaps.map((gap) => [`choices.${item.key[gap]}`]);
    case "text-entry":
      return item.entry.kind === "words" ? item.entry.accepted.map((id) => [`accepted.${id}`]) : [];
    case "order":
    case "extended-text":
      return [];
  }
}
