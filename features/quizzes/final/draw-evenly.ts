import { drawItems, shuffle } from "../items/draw";

/** As much of an item of a bank as drawing needs. */
type Drawable = { item: { objective: string } };

/** The course as it is drawn from: units, of each its lessons, of each its bank. */
export type Banks<T> = readonly (readonly (readonly T[])[])[];

/**
 * Shares a number out, one by one in turn, to places that each hold only so much; who gets one more than another is
 * left to chance.
 *
 * @param capacities how much each place holds
 * @returns the share of each place; together `count`, or all that they hold
 */
export function evenShares(capacities: readonly number[], count: number, seed: number): number[] {
  const shares = capacities.map(() => 0);
  const places = shuffle([...capacities.entries()], seed);
  for (let left = count; left > 0; ) {
    const open = places.filter(([place, capacity]) => (shares[place] ?? 0) < capacity);
    if (open.length === 0) break;
    for (const [place] of open.slice(0, left)) shares[place] = (shares[place] ?? 0) + 1;
    left -= Math.min(left, open.length);
  }
  return shares;
}

const sizeOf = (bank: readonly unknown[]) => bank.length;
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/**
 * Draws items from the whole course: from each unit as many as from another, within a unit from each lesson, within a
 * lesson from each objective, as far as there are any; in an order that gives none of this away.
 *
 * @param seed decides all of it: the same seed draws the same
 */
export function drawEvenly<T extends Drawable>(units: Banks<T>, count: number, seed: number): T[] {
  const ofUnits = evenShares(
    units.map((lessons) => sum(lessons.map(sizeOf))),
    count,
    seed,
  );
  const drawn = units.flatMap((lessons, unit) => {
    const ofLessons = evenShares(lessons.map(sizeOf), ofUnits[unit] ?? 0, seed + unit + 1);
    return lessons.flatMap((bank, lesson) => drawItems(bank, ofLessons[lesson] ?? 0, seed));
  });
  return shuffle(drawn, seed + 1);
}
