/** Texts are compared by what they say, not by how a keyboard or a language writes it: typed answers and search. */

/** What people type for the apostrophe of Aymara; no keyboard has the letter itself. To be put into brackets. */
export const APOSTROPHE_SIGNS = "'’ʼ´`‘‛′ʹ＇";
const APOSTROPHES = new RegExp(`[${APOSTROPHE_SIGNS}]`, "gu");
/** Marks over and under letters, and characters that are not seen (soft hyphens, direction marks). */
const UNSEEN = /[\p{M}\p{Cf}]/gu;

/** One sign for all that is typed as an apostrophe. */
export const foldApostrophes = (text: string): string => text.replace(APOSTROPHES, "’");

/**
 * A text with everything taken away that does not count: case, accents, diaeresis and tilde (ä is a, ñ is n),
 * the kinds of apostrophe, runs of space, space around, the full stop at the end.
 * @returns "" for a text that says nothing; folding twice changes nothing
 */
export function foldText(text: string): string {
  // Before and after: ´ would be taken for an accent, and taking letters apart brings forth others.
  return foldApostrophes(foldApostrophes(text).normalize("NFKD"))
    .toLowerCase()
    .replace(UNSEEN, "")
    .replace(/\s+/gu, " ")
    .replace(/[\s.]+$/u, "")
    .trimStart();
}
