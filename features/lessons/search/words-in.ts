import { APOSTROPHE_SIGNS, foldText } from "@/i18n/fold-text";

/** A word of a text: where it stands, and what it is compared by. */
export type Word = { start: number; end: number; folded: string };

/** "1 587 658", "20.175" and "1,500" are one word each; an apostrophe inside belongs to its word. */
const WORD = new RegExp(
  `\\p{N}{1,3}(?:[\\s.,]\\p{N}{3}(?!\\p{N}))+|[\\p{L}\\p{N}](?:[${APOSTROPHE_SIGNS}]?[\\p{L}\\p{N}\\p{M}])*`,
  "gu",
);
const NUMBER = /^\p{N}/u;

/**
 * The words of a text in their order, for the index, for what is looked for, and for marking it. Apostrophes and
 * the signs between the groups of a number are left out: who types "chusa" or "1587658" means them.
 */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const folded = foldText(word).replace(NUMBER.test(word) ? /[\s.,’]/g : /’/g, "");
    return folded === "" ? [] : [{ start: index, end: index + word.length, folded }];
  });
}
