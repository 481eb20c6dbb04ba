import type { Item } from "@/curriculum/types";

/** What an attempt at a quiz comes to, before anybody made one. */
export type QuizTotals = {
  /** How many items each attempt asks. */
  items: number;
  /** The least and the most points that an attempt can be worth: they differ where chance draws from unlike weights. */
  points: { least: number; most: number };
  /** About how long it takes; 0 for a quiz without items. */
  minutes: number;
};

type Weighed = { weight: number; interaction: Item["interaction"] };

/** Minutes for an item with its reading and thinking: our own guess, a little long rather than short. */
const minutesFor: Record<Item["interaction"], number> = {
  choice: 1,
  "multiple-choice": 1,
  "inline-choice": 1.5,
  "gap-match": 1.5,
  hottext: 1.5,
  match: 1.5,
  order: 1.5,
  "map-choice": 1.5,
  "text-entry": 1,
  "extended-text": 6,
};

/** What the items of a quiz come to where each attempt draws so many of them (null for all). */
export function quizTotals(items: readonly Weighed[], draw: number | null): QuizTotals {
  const count = Math.min(draw ?? items.length, items.length);
  const weights = items.map(({ weight }) => weight).sort((one, other) => one - other);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  const all = sum(items.map(({ interaction }) => minutesFor[interaction]));
  return {
    items: count,
    points: {
      least: sum(weights.slice(0, count)),
      most: sum(weights.slice(weights.length - count)),
    },
    minutes: items.length === 0 ? 0 : Math.ceil((all / items.length) * count),
  };
}
