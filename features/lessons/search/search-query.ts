import { wordsIn } from "./words-in";

/** Characters of what is looked for, and words of it, that are taken; what comes after is left out. */
export const LONGEST_QUERY = 100;
const MOST_WORDS = 8;

/** Characters that nobody sees: controls, direction marks, halves of a character, and what stands for a broken one. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\uFFFD]/gu;

/**
 * What is looked for, out of whatever an address says.
 * @param typed the value of `q`: undefined, a text, or several texts, of which the first counts
 * @returns one line of at most 100 characters; "" for what says nothing
 */
export function readQuery(typed: unknown): string {
  const first: unknown = Array.isArray(typed) ? typed[0] : typed;
  if (typeof first !== "string") return "";
  const line = first.normalize("NFC").replace(/\s+/gu, " ").replace(UNSEEN, "").trim();
  // By characters: a cut through a pair would leave half of one.
  return [...line].slice(0, LONGEST_QUERY).join("").trim();
}

/**
 * The words that are looked for, folded, each once. Those of one or two letters say little ("de", "of"), and are
 * taken only where there are no others.
 */
export function queryWords(query: string): string[] {
  const words = [...new Set(wordsIn(query).map(({ folded }) => folded))];
  const telling = words.filter((word) => word.length > 2 || /\p{N}/u.test(word));
  return (telling.length > 0 ? telling : words).slice(0, MOST_WORDS);
}
