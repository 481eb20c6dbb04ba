import type { Item } from "@/curriculum/types";

/** The ids that stand more than once in a list. */
export const repeated = (ids: readonly string[]) => ids.filter((id, at) => ids.indexOf(id) !== at);

/** What keeps an item's key from being a response somebody could give; [] for a good key. */
export function keyFaults(item: Item): string[] {
  const outside = (ids: readonly string[], known: readonly string[]) => [
    ...ids.filter((id) => !known.includes(id)).map((id) => `${item.id}: key ${id} is no choice`),
    ...repeated(known).map((id) => `${item.id}: ${id} stands twice`),
  ];
  switch (item.interaction) {
    case "choice":
      return outside([item.key], item.choices);
    case "multiple-choice":
    case "hottext":
      return [...outside(item.key, item.choices), ...repeated(item.key)];
    case "map-choice": {
      const places = item.places.map(({ id }) => id);
      return [...outside(item.key, places), ...repeated(item.key)];
    }
    case "order":
      return [...outside(item.key, item.choices), ...outside(item.choices, item.key)];
    case "match":
      return [
        ...outside(Object.values(item.key), item.targets),
        ...outside(Object.keys(item.key), item.sources),
        ...item.sources.filter((source) => !(source in item.key)),
      ];
    case "inline-choice":
      return item.gaps.flatMap((gap) => outside([gap.key], gap.choices));
    case "gap-match":
      return [
        ...outside(Object.values(item.key), item.choices),
        ...outside(Object.keys(item.key), item.gaps),
        ...item.gaps.filter((gap) => !(gap in item.key)),
        // A word serves one gap at most.
        ...repeated(Object.values(item.key)),
      ];
    case "text-entry":
      return entryFaults(item.entry).map((fault) => `${item.id}: ${fault}`);
    case "extended-text":
      return repeated(item.rubric.map(({ id }) => id));
  }
}

function entryFaults(entry: Extract<Item, { interaction: "text-entry" }>["entry"]): string[] {
  switch (entry.kind) {
    case "number":
      return [
        ...repeated(entry.mistakes.map(({ id }) => id)),
        ...entry.mistakes
          .filter(({ value }) => Math.abs(value - entry.key) <= entry.tolerance)
          .map(({ id }) => `mistake ${id} counts as right`),
      ];
    case "words":
      return repeated([...entry.accepted, ...entry.mistakes]);
  }
}
