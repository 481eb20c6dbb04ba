/** Codes that people write down by hand and type again. */

/** 30 symbols without look-alikes: no 0 O, 1 I L, U (V). */
const alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
const GROUP = 4;

/**
 * New symbols for a code, 4.9 bits each.
 *
 * @param pick a whole number from 0 up to, not including, its argument (node's randomInt)
 */
export function makeSymbols(length: number, pick: (below: number) => number): string {
  return Array.from({ length }, () => alphabet.charAt(pick(alphabet.length))).join("");
}

/** Symbols as they are shown, in groups of four: 7KQ2-M9XA-… */
export function groupSymbols(symbols: string): string {
  const groups = Array.from({ length: Math.ceil(symbols.length / GROUP) }, (_, group) =>
    symbols.slice(group * GROUP, (group + 1) * GROUP),
  );
  return groups.join("-");
}

/**
 * The symbols of a code as somebody typed it: hyphens, spaces and small letters make no difference, and a U is the V that
 * it was taken for. Of the other look-alikes none is in the alphabet, so there is nothing to read them as.
 */
export function typedSymbols(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, "")
    .replaceAll("U", "V");
}
