import type { Item } from "@/curriculum/types";

/** Chance comes in as a seed, so that a quiz looks the same on every reload and in every language. */

/** mulberry32: 32 bits of state are plenty to shuffle a dozen choices, and the sequence never changes under us. */
function sequenceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The list in another order, the same for the same seed. */
export function shuffle<T>(list: readonly T[], seed: number): T[] {
  const next = sequenceOf(seed);
  const keyed = list.map((value) => ({ value, key: next() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ value }) => value);
}

/**
 * Draws items for an attempt: as many as asked, each objective served before any is served twice over,
 * in an order that gives none of this away.
 */
export function drawItems<T extends { item: Pick<Item, "objective"> }>(
  bank: readonly T[],
  count: number,
  seed: number,
): T[] {
  const shuffled = shuffle(bank, seed);
  const turnOf = new Map<T, number>();
  const seen = new Map<string, number>();
  for (const entry of shuffled) {
    const turn = seen.get(entry.item.objective) ?? 0;
    turnOf.set(entry, turn);
    seen.set(entry.item.objective, turn + 1);
  }
  const fair = [...shuffled].sort((a, b) => (turnOf.get(a) ?? 0) - (turnOf.get(b) ?? 0));
  return shuffle(fair.slice(0, count), seed + 1);
}

/** Mixes an attempt's seed with a place in it, so that each list of choices is shuffled its own way. */
const seedAt = (seed: number, position: number, list: number) =>
  (Math.imul(seed ^ 0x9e3779b9, position * 31 + list + 1) ^ (seed >>> 7)) >>> 0;

/**
 * The ids of one list of an item in the order shown at this place of an attempt.
 * An order's own sequence is its key: should chance bring it back, the list is turned by one.
 */
export function shownOrder(
  ids: readonly string[],
  at: { seed: number; position: number; list: number },
  forbidden: readonly string[] = [],
): string[] {
  const shown = shuffle(ids, seedAt(at.seed, at.position, at.list));
  const isForbidden =
    forbidden.length === shown.length && shown.every((id, index) => id === forbidden[index]);
  return isForbidden ? [...shown.slice(1), ...shown.slice(0, 1)] : shown;
}
