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

/** Gaps are left out: their choices are single terms, whose length nobody chose. */
function lengthsOf(bank: Bank, item: Item, language: Language): Lengths | null {
  if (item.interaction !== "choice" && item.interaction !== "multiple-choice") return null;
  const [list] = pickLists(item);
  if (!list) return null;
  const length = (choice: string) =>
    [...textOf(bank, language, `${item.id}.${list.at}.${choice}`)].length;
  const wrong = list.choices.filter((choice) => !list.keys.includes(choice));
  return { key: list.keys.map(length), wrong: wrong.map(length) };
}

/** Whether a right choice is longer than every wrong one; a tie tells nothing. */
const isKeyLongest = ({ key, wrong }: Lengths) => Math.max(...key) > Math.max(...wrong);
const chance = ({ key, wrong }: Lengths) => key.length / (key.length + wrong.length);

/** Keys that are much longer than what stands beside them. */
export function longKeyFindings(bank: Bank): Finding[] {
  return languagesOf(bank).flatMap((language) =>
    bank.lesson.items.flatMap((item) => {
      const lengths = lengthsOf(bank, item, language);
      if (lengths === null || lengths.wrong.length === 0) return [];
      const mean = lengths.wrong.reduce((sum, one) => sum + one, 0) / lengths.wrong.length;
      const ratio = Math.max(...lengths.key) / mean;
      if (ratio <= LONGEST_KEY) return [];
      const detail = `${language}: the key is ${ratio.toFixed(1)} times as long as its distractors`;
      return [finding(bank, item, "key-length", detail)];
    }),
  );
}

/** How often the key is the longest choice, of how many items, and how likely that often or more is by chance. */
export type Longest = { language: Language; longest: number; of: number; chance: number };

/** The same over several banks, for each language that has words. */
export function longestKeys(banks: readonly Bank[]): Longest[] {
  return languages.map((language) => {
    const all = banks
      .filter((bank) => bank.words[language] !== undefined)
      .flatMap((bank) => bank.lesson.items.map((item) => lengthsOf(bank, item, language)))
      .filter((lengths) => lengths !== null && lengths.wrong.length > 0)
      .flatMap((lengths) => lengths ?? []);
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
