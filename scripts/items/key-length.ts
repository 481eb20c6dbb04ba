import type { Item } from "@/curriculum/types";
import type { Language } from "../messages/tree";
import { type Bank, type Finding, finding, languages, languagesOf, textOf } from "./bank";
import { chanceOfAtLeast } from "./chance";
import { pickLists } from "./item-words";

/** A key this much longer than its distractors' mean gives itself away alone. */
const LONGEST_KEY = 1.8;
/** One bank in twenty is accused by chance. */
const SIGNIFICANT = 0.05;

/** The lengths of one item's choices, in characters, with which of them are right. */
type Lengths = { key: number[]; wrong: number[] };

function lengthsOf(bank: Bank, item: Item, language: Language): Lengths[] {
  const lists = pickLists(item).filter(({ isPhrased }) => isPhrased);
  return lists.flatMap(({ choices }) => {
    const lengths = (isKey: boolean) =>
      choices
        .filter((choice) => choice.isKey === isKey)
        .map(({ words }) => [...textOf(bank, language, `${item.id}.${words}`)].length);
    const wrong = lengths(false);
    // Where all are right there is nothing to compare with.
    return wrong.length > 0 ? [{ key: lengths(true), wrong }] : [];
  });
}

/** Whether a right choice is longer than every wrong one; a tie tells nothing. */
const isKeyLongest = ({ key, wrong }: Lengths) => Math.max(...key) > Math.max(...wrong);
const chance = ({ key, wrong }: Lengths) => key.length / (key.length + wrong.length);

/** Keys that are much longer than what stands beside them. */
export function longKeyFindings(bank: Bank): Finding[] {
  return languagesOf(bank).flatMap((language) =>
    bank.lesson.items.flatMap((item) =>
      lengthsOf(bank, item, language)
        .map(({ key, wrong }) => {
          const mean = wrong.reduce((sum, one) => sum + one, 0) / wrong.length;
          return Math.max(...key) / mean;
        })
        .filter((ratio) => ratio > LONGEST_KEY)
        .map((ratio) => {
          const detail = `${language}: the key is ${ratio.toFixed(1)} times as long as its distractors`;
          return finding(bank, item, "key-length", detail);
        }),
    ),
  );
}

/** How often the key is the longest choice, of how many items, and how likely that often or more is by chance. */
export type Longest = { language: Language; longest: number; of: number; chance: number };

/** The same over several banks, for each language that has words. */
export function longestKeys(banks: readonly Bank[]): Longest[] {
  return languages.map((language) => {
    const all = banks
      .filter((bank) => bank.words[language] !== undefined)
      .flatMap((bank) => bank.lesson.items.flatMap((item) => lengthsOf(bank, item, language)));
    const longest = all.filter(isKeyLongest).length;
    return { language, longest, of: all.length, chance: chanceOfAtLeast(longest, all.map(chance)) };
  });
}

/** Languages in which the key is the longest choice more often than chance; `lesson` names what was looked at. */
export function longestKeyFindings(lesson: string, banks: readonly Bank[]): Finding[] {
  return longestKeys(banks)
    .filter((one) => one.chance < SIGNIFICANT)
    .map((one) => ({
      ...{ lesson, item: "", rule: "key-length" },
      detail: `${one.language}: the key is the longest choice in ${one.longest} of ${one.of} items (p = ${one.chance.toFixed(3)})`,
    }));
}
