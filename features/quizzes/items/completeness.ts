import type { Item } from "@/curriculum/types";

/** How much of an item is answered, told without its key: this file goes to the browser. */
export type Completeness = "empty" | "incomplete" | "complete";

/** How many parts of an item a response has to answer to be complete: 1 where any response is. */
export function partsOf(item: Item): number {
  switch (item.interaction) {
    case "choice":
    case "multiple-choice":
    case "text-entry":
    case "hottext":
    case "map-choice":
    case "extended-text":
      return 1;
    case "order":
      return item.choices.length;
    case "match":
      return item.sources.length;
    case "inline-choice":
    case "gap-match":
      return item.gaps.length;
  }
}

/** How many parts a field of a response answers: ticks and filled places are counted, a text is one if it says something. */
function partsIn(given: unknown): number {
  if (typeof given === "string") return given.trim() === "" ? 0 : 1;
  return given !== null && typeof given === "object" ? Object.keys(given).length : 0;
}

/**
 * Whether something, or everything that the item asks, was answered; right or wrong is not looked at.
 * @param parts how many parts the item has (`partsOf`)
 * @param raw a response, parsed or as a form gives it; null for none. One to another interaction answers nothing.
 */
export function completenessOf(
  interaction: Item["interaction"],
  parts: number,
  raw: unknown,
): Completeness {
  if (raw === null || typeof raw !== "object") return "empty";
  const { interaction: to, ...fields }: { interaction?: unknown } = raw;
  const given = to === interaction ? Object.values(fields).reduce(sumOfParts, 0) : 0;
  return given === 0 ? "empty" : given < parts ? "incomplete" : "complete";
}

const sumOfParts = (sum: number, field: unknown) => sum + partsIn(field);
