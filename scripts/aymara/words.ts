/** Characters that people type for the apostrophe of ejectives and of t'a. */
const APOSTROPHES = /[\u2018\u2019\u02BC\u00B4\u0060\u02B9\u2032\u02BB]/g;
/** A word may hold apostrophes of any sort and end in one. */
export const WORD =
  /[\p{L}\p{M}]+(?:['\u2018\u2019\u02BC\u00B4\u0060\u02B9\u2032\u02BB][\p{L}\p{M}]+)*['\u2018\u2019\u02BC]?/gu;
/** An apostrophe after a letter, with the character itself captured. */
export const WORD_APOSTROPHE = /\p{L}(['\u2018\u2019\u02BC\u00B4\u0060\u02B9\u2032\u02BB])/gu;
/** Every letter of the unified alphabet, digraphs as one. */
const GRAPHEMES =
  /^(?:chh|ch'|ch|kh|k'|k|ll|l|ph|p'|p|qh|q'|q|th|t'|t|j|m|n|ñ|r|s|w|x|y|[aiuäïü])+$/;

/** Any of the apostrophes as ASCII ', which the word lists use. */
export function foldApostrophes(text: string): string {
  return text.replace(APOSTROPHES, "'");
}

/** Whether a folded lower-case word uses only the unified alphabet and no two vowels in a row. */
export function hasNativeLetters(word: string): boolean {
  return GRAPHEMES.test(word) && !/[aiuäïü]{2}/.test(word);
}

/** Plain text of a marked-up string: tags, addresses, placeholders and Markdown signs become spaces. */
export function stripMarkup(text: string): string {
  return text
    .normalize("NFC")
    .replace(/<[^>]*>/g, " ")
    .replace(/https?:\/\/\S+|www\.\S+|\S+@\S+/g, " ")
    .replace(/\{[^{}]*\}/g, " ")
    .replace(/\{\{[^}]*\}\}|%\(?\w*\)?[sd]|\$\{?\w+\}?|&\w+;/g, " ")
    .replace(/[*_`#>|~]+/g, (signs) => (signs.includes("`") ? signs : " "));
}
