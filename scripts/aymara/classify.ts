import { allowed, endings, englishWords, lexicon, spanishWords, stems, trigrams } from "./data";
import { isSuffixChain } from "./suffixes";
import { foldApostrophes, hasNativeLetters } from "./words";

/**
 * What one word seems to be. "es?" and "en?" are guesses from its letters; "old-spelling" is a known
 * word in a spelling of before 1984; "unknown" is no error: good real text has 12 % of them.
 */
export type WordClass =
  | "known"
  | "analysed"
  | "allowed"
  | "name"
  | "es"
  | "en"
  | "es?"
  | "en?"
  | "loan+suffix"
  | "old-spelling"
  | "unknown"
  | "skip";

export type JudgedWord = {
  raw: string;
  /** Lower case, apostrophes as ASCII, none at the end. */
  word: string;
  class: WordClass;
  stem?: string;
  ending?: string;
  /** The analysis rests on listed suffixes, not on an attested ending. */
  weak?: boolean;
  /** The word in the unified alphabet, where it seems an old spelling. */
  suggestion?: string;
};

type Split = { stem: string; ending: string };
type Verdict = Omit<JudgedWord, "raw" | "word">;

/** The longest cut of a word whose two halves are accepted. */
function longestSplit(
  word: string,
  shortestStem: number,
  accepts: (stem: string, ending: string) => boolean,
): Split | undefined {
  for (let at = word.length - 1; at >= shortestStem; at--) {
    const [stem, ending] = [word.slice(0, at), word.slice(at)];
    if (accepts(stem, ending)) return { stem, ending };
  }
  return undefined;
}

const attested = (word: string): Split | undefined =>
  longestSplit(word, 3, (stem, ending) => stems.has(stem) && endings.has(ending));

function asAllowed(word: string, capital: boolean): Verdict | undefined {
  const entry = (stem: string): boolean => {
    const found = allowed.words.get(stem);
    return found !== undefined && (capital || !found.capital);
  };
  if (entry(word)) return { class: "allowed" };
  const split =
    longestSplit(word, 2, (stem, ending) => entry(stem) && endings.has(ending)) ??
    longestSplit(word, 3, (stem, ending) => entry(stem) && isSuffixChain(ending));
  return split && { class: "allowed", ...split };
}

function asAnalysed(word: string): Verdict | undefined {
  const strong = attested(word);
  if (strong) return { class: "analysed", ...strong };
  const isStem = (stem: string): boolean => (lexicon.get(stem) ?? 0) > 2 || stems.has(stem);
  const weak = longestSplit(word, 4, (stem, ending) => isStem(stem) && isSuffixChain(ending));
  return weak && { class: "analysed", ...weak, weak: true };
}

/** A known word in the five-vowel or hispanicised spelling of before the unified alphabet. */
function asOldSpelling(word: string): Verdict | undefined {
  if (!/[eo]|jh|hu|gu|qu|cc|kk|c(?!h)/.test(word)) return undefined;
  const suggestion = word
    .replace(/jjh?|jh/g, "x")
    .replace(/cch/g, "ch'")
    .replace(/kk/g, "k'")
    .replace(/qu(?=[ei])/g, "k")
    .replace(/hu|gu/g, "w")
    .replace(/c(?!h)/g, "k")
    .replace(/e/g, "i")
    .replace(/o/g, "u");
  if (suggestion === word || !hasNativeLetters(suggestion)) return undefined;
  const isWord = (lexicon.get(suggestion) ?? 0) > 1 || attested(suggestion) !== undefined;
  const isForeign = spanishWords.has(word) || englishWords.has(word);
  return isWord && !isForeign ? { class: "old-spelling", suggestion } : undefined;
}

/** Mean unlikeliness of a word's letter triples per language; lower is likelier. */
function letterScore(word: string): { ay: number; es: number; en: number } {
  const padded = `^${word}$`;
  const sums = { ay: 0, es: 0, en: 0 };
  let count = 0;
  for (let at = 0; at + 3 <= padded.length; at++) {
    const [ay, es, en] = trigrams.t[padded.slice(at, at + 3)] ?? trigrams.floor;
    sums.ay += ay;
    sums.es += es;
    sums.en += en;
    count++;
  }
  return { ay: sums.ay / count, es: sums.es / count, en: sums.en / count };
}

/** What is left when no list knows the word: a foreign stem with a suffix, or a guess from its letters. */
function byLetters(word: string, native: boolean): Verdict {
  const score = letterScore(word);
  const guess = score.es <= score.en ? "es?" : "en?";
  const split = longestSplit(
    word,
    4,
    (stem, ending) =>
      (spanishWords.has(stem) || englishWords.has(stem)) &&
      (endings.has(ending) || isSuffixChain(ending)),
  );
  const loan: Verdict | undefined = split && { class: "loan+suffix", ...split };
  if (!native) return loan ?? { class: guess };
  if (Math.min(score.es, score.en) + 3 < score.ay) return { class: guess };
  return loan ?? { class: "unknown" };
}

/** Whether a word is written like a name: Capitalised, or an abbreviation of 2 to 6 capitals. */
function looksLikeName(raw: string): boolean {
  const letters = raw.replace(/[^\p{L}]/gu, "");
  const capitalised = /^\p{Lu}/u.test(raw) && !/^\p{Lu}+$/u.test(letters);
  return capitalised || /^\p{Lu}{2,6}$/u.test(raw);
}

function judge(raw: string, word: string, initial: boolean): Verdict {
  if (word === "") return { class: "skip" };
  if (lexicon.has(word)) return { class: "known" };
  const isAllowed = asAllowed(word, /^\p{Lu}/u.test(raw));
  if (isAllowed) return isAllowed;
  const native = hasNativeLetters(word);
  const analysed = native ? asAnalysed(word) : undefined;
  const found = analysed ?? asOldSpelling(word);
  if (found) return found;
  if (looksLikeName(raw) && !initial) return { class: "name" };
  if (spanishWords.has(word)) return { class: "es" };
  if (englishWords.has(word)) return { class: "en" };
  return byLetters(word, native);
}

/** Says what one word seems to be; `initial` words may be capitalised without being names. */
export function classify(raw: string, { initial = false } = {}): JudgedWord {
  const word = foldApostrophes(raw).toLowerCase().replace(/'+$/, "");
  return { raw, word, ...judge(raw, word, initial) };
}
