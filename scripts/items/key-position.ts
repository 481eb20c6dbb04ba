import type { Bank, Finding } from "./bank";
import { chanceOfAtLeast } from "./chance";
import { pickLists } from "./item-words";

/** One position in a hundred is accused by chance; there are several of them. */
const SIGNIFICANT = 0.01;

/** How often a position of the author's order, from 1, holds a key, of how many lists that have it. */
export type Position = { position: number; keys: number; of: number; chance: number };

/** Each position up to the longest list's. The learner sees another order; the author's habit is what shows here. */
export function keyPositions(banks: readonly Bank[]): Position[] {
  const lists = banks.flatMap(({ lesson }) => lesson.items.flatMap(pickLists));
  const longest = Math.max(0, ...lists.map(({ choices }) => choices.length));
  return Array.from({ length: longest }, (_, index) => {
    const long = lists.filter(({ choices }) => choices.length > index);
    const keys = long.filter(({ choices }) => choices[index]?.isKey).length;
    const chances = long.map(
      ({ choices }) => choices.filter(({ isKey }) => isKey).length / choices.length,
    );
    return {
      ...{ position: index + 1, keys, of: long.length },
      chance: chanceOfAtLeast(keys, chances),
    };
  });
}

/** Positions that hold a key more often than chance allows; `lesson` names what was looked at. */
export function keyPositionFindings(lesson: string, banks: readonly Bank[]): Finding[] {
  return keyPositions(banks)
    .filter(({ chance }) => chance < SIGNIFICANT)
    .map(({ position, keys, of, chance }) => ({
      ...{ lesson, item: "", rule: "key-position" },
      detail: `choice ${position} is a key in ${keys} of ${of} lists (p = ${chance.toFixed(4)})`,
    }));
}
