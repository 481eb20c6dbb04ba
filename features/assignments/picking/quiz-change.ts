import type { PickedItem } from "../assignment-content";
import { MOST_ITEMS } from "./picked-draft";

/** What a button of the editor does to the items of a quiz; every one of them saves. */
export type QuizChange =
  | { kind: "save" }
  | { kind: "up" | "down" | "remove"; item: string }
  | { kind: "add"; lesson: string; item: string };

/** What such a button sends: "save", "up:<item>", "add:<lesson>/<item>". */
export function changeValue(change: QuizChange): string {
  switch (change.kind) {
    case "save":
      return "save";
    case "add":
      return `add:${change.lesson}/${change.item}`;
    default:
      return `${change.kind}:${change.item}`;
  }
}

/** The other way round; what no button sends only saves. */
export function readChange(value: string): QuizChange {
  const [, kind, item = "", inLesson] =
    /^(up|down|remove|add):([a-z0-9-]+)(?:\/([a-z0-9-]+))?$/.exec(value) ?? [];
  if (kind === "add" && inLesson) return { kind, lesson: item, item: inLesson };
  if ((kind === "up" || kind === "down" || kind === "remove") && !inLesson) return { kind, item };
  return { kind: "save" };
}

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
