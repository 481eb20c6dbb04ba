import { plainWords } from "./plain-words";

const WORDS = 3;

/**
 * A first password, to be printed on a card: three plain words and hyphens between them, 30 bits. Guesses at an account
 * are counted, and its owner is led to another password at once.
 *
 * @param pick a whole number from 0 up to, not including, its argument (node's randomInt)
 */
export function makeFirstPassword(pick: (below: number) => number): string {
  return Array.from({ length: WORDS }, () => plainWords[pick(plainWords.length)]).join("-");
}
