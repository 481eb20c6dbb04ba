import type { PickedItem } from "../assignment-content";
import type { QuizChange } from "./change-value";
import { MOST_ITEMS } from "./picked-draft";

/** The items after a change: what cannot be done to them leaves them as they are. */
export function changeItems(items: readonly PickedItem[], change: QuizChange): PickedItem[] {
  switch (change.kind) {
    case "save":
      return [...items];
    case "add":
      return added(items, change);
    case "remove":
      return items.filter(({ item }) => item !== change.item);
    case "up":
    case "down": {
      const from = items.findIndex(({ item }) => item === change.item);
      return swapped(items, from, change.kind === "up" ? from - 1 : from + 1);
    }
  }
}

function added(items: readonly PickedItem[], { lesson, item }: { lesson: string; item: string }) {
  const isThere = items.some((one) => one.item === item);
  return isThere || items.length >= MOST_ITEMS
    ? [...items]
    : [...items, { lesson, item, weight: 1 }];
}

function swapped(items: readonly PickedItem[], from: number, to: number): PickedItem[] {
  const [one, other] = [items[from], items[to]];
  if (!one || !other) return [...items];
  return items.map((item) => (item === one ? other : item === other ? one : item));
}

/** The id on the page where a person goes on after a change: the same button, as long as it is there. */
export function placeAfter(
  before: readonly PickedItem[],
  change: QuizChange,
  after: readonly PickedItem[],
): string {
  switch (change.kind) {
    case "save":
      return "kept";
    case "add":
      return `bank-${change.item}`;
    case "remove": {
      const at = before.findIndex(({ item }) => item === change.item);
      const next = after[at] ?? after.at(-1);
      // Not its button: who presses twice would remove two.
      return next ? `item-${next.item}` : "chosen";
    }
    case "up":
      return `${after[0]?.item === change.item ? "down" : "up"}-${change.item}`;
    case "down":
      return `${after.at(-1)?.item === change.item ? "up" : "down"}-${change.item}`;
  }
}
