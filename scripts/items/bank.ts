import type { Item, Lesson } from "@/curriculum/types";
import { readPending } from "../messages/pending";
import { flatten, type Language, type MessageTree } from "../messages/tree";

export const languages = ["es", "en", "ay"] as const;

/** A lesson's items with their words; a language whose whole file is pending has none. */
export type Bank = {
  lesson: Lesson;
  /** Keys from "items." on, e.g. "items.who-presents.prompt". */
  words: Partial<Record<Language, ReadonlyMap<string, string>>>;
};

/** One thing that is wrong with a bank, and what to do about it; `item` is "" where it is the bank as a whole. */
export type Finding = { lesson: string; item: string; rule: string; detail: string };

/** The banks of these lessons, with the words of messages/. */
export function readBanks(lessons: readonly Lesson[], tree: MessageTree): Bank[] {
  const pending = readPending(tree.pending) ?? [];
  return lessons.map((lesson) => {
    const file = `lessons/${lesson.slug}`;
    const present = languages.filter((language) => language !== "ay" || !pending.includes(file));
    const entries = present.map((language) => {
      const all = [...flatten(tree[language][file] ?? {}).messages];
      return [language, new Map(all.filter(([key]) => key.startsWith("items.")))] as const;
    });
    return { lesson, words: Object.fromEntries(entries) };
  });
}

/**
 * A text of an item in plain words, without its tags; "" where there is none. "one.text#hot-a" is the passage that `<hot-a>`
 * marks in "one.text".
 */
export function textOf(bank: Bank, language: Language, key: string): string {
  const [whole = "", tag] = key.split("#");
  const text = bank.words[language]?.get(`items.${whole}`) ?? "";
  const part = tag === undefined ? text : (text.split(`<${tag}>`)[1] ?? "").split(`</${tag}>`)[0];
  return (part ?? "").replace(/<[^>]*>/g, "").trim();
}

/** The languages that a bank has words in. */
export const languagesOf = (bank: Bank): Language[] =>
  languages.filter((language) => bank.words[language] !== undefined);

/** A finding about an item of a bank. */
export const finding = (bank: Bank, item: Item, rule: string, detail: string): Finding => ({
  ...{ lesson: bank.lesson.slug, item: item.id, rule, detail },
});
