import { classify, type JudgedWord, type WordClass } from "./classify";
import { allowed, thresholds } from "./data";
import { apostropheIssues, type Issue, letterIssues } from "./spelling";
import { orderScore } from "./word-order";
import { stripMarkup, WORD } from "./words";

/**
 * Surface checks of Aymara text: it can tell that something does not look like Aymara, is misspelt or
 * was left in Spanish. It cannot judge grammar, meaning, register or dialect: "ok" is no review.
 */

type TextVerdict = "ok" | "warn" | "fail" | "nothing-to-judge";

/** Shares are 0 to 1 of the judged words; undefined where there is nothing to judge. */
export type TextMetrics = {
  tokens: number;
  /** Words without names and allowed ones, which neither help nor hurt. */
  judged: number;
  known?: number;
  foreign?: number;
  unknown?: number;
  /** Mean order cue of the sentences of five words and more. */
  order?: number;
};

export type TextReport = {
  verdict: TextVerdict;
  metrics: TextMetrics;
  issues: Issue[];
  words: JudgedWord[];
};

/** Findings that alone do not make a text doubtful: real text is full of them. */
const HARMLESS: ReadonlySet<string> = new Set([
  "UNKNOWN_TOKEN",
  "LOAN_WITH_SUFFIX",
  "APOSTROPHE_CHAR",
]);
const LONG_ENOUGH_FOR_ORDER = 8;

function wordIssue(word: JudgedWord): Issue | undefined {
  const token = word.raw;
  switch (word.class) {
    case "es":
    case "en":
    case "es?":
    case "en?":
      return { code: "FOREIGN_TOKEN", token, detail: word.class };
    case "old-spelling":
      return { code: "OLD_SPELLING", token, detail: `unified: ${word.suggestion}` };
    case "unknown":
      return { code: "UNKNOWN_TOKEN", token };
    case "loan+suffix":
      return { code: "LOAN_WITH_SUFFIX", token, detail: `${word.stem}+${word.ending}` };
    case "known":
    case "analysed":
    case "allowed":
    case "name":
    case "skip":
      return undefined;
  }
}

/** The words of a text in its sentences. A word after a quotation mark or bracket may be capitalised. */
function readSentences(text: string): JudgedWord[][] {
  const sentences: JudgedWord[][] = [[]];
  let initial = true;
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const gap = text.slice(end, match.index);
    if (end > 0 && /[.!?:;¿¡«"“(\n]/.test(gap)) {
      if (/[.!?:;\n]/.test(gap)) sentences.push([]);
      initial = true;
    }
    const word = classify(match[0], { initial });
    initial = false;
    end = match.index + match[0].length;
    const isStray = word.class === "skip" || (word.word.length < 2 && word.class !== "known");
    if (!isStray) sentences.at(-1)?.push(word);
  }
  return sentences;
}

function meanOrder(sentences: readonly JudgedWord[][]): number | undefined {
  let sum = 0;
  let words = 0;
  for (const sentence of sentences) {
    const score = orderScore(sentence.map(({ word }) => word));
    if (score === undefined) continue;
    sum += score * sentence.length;
    words += sentence.length;
  }
  return words > 0 ? sum / words : undefined;
}

function measure(sentences: readonly JudgedWord[][]): TextMetrics {
  const words = sentences.flat();
  const share = (...classes: WordClass[]): number =>
    words.filter((word) => classes.includes(word.class)).length / judged;
  const judged = words.filter((word) => word.class !== "name" && word.class !== "allowed").length;
  if (judged === 0) return { tokens: words.length, judged };
  const order = meanOrder(sentences);
  return {
    tokens: words.length,
    judged,
    known: share("known", "analysed"),
    foreign: share("es", "en", "es?", "en?"),
    unknown: share("unknown"),
    ...(order === undefined ? {} : { order }),
  };
}

const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;

function reach(metrics: TextMetrics, issues: Issue[]): { verdict: TextVerdict; issue?: Issue } {
  const { known, foreign, judged } = metrics;
  if (known === undefined || foreign === undefined) return { verdict: "nothing-to-judge" };
  if (foreign >= thresholds.foreignFail && known < thresholds.knownWarn) {
    const detail = `foreign ${percent(foreign)} known ${percent(known)}`;
    return { verdict: "fail", issue: { code: "UNTRANSLATED", detail } };
  }
  if (known < thresholds.knownFail) {
    const verdict = judged >= thresholds.minTokens ? "fail" : "warn";
    return { verdict, issue: { code: "LOW_KNOWN", detail: percent(known) } };
  }
  const isDoubtful =
    known < thresholds.knownWarn ||
    foreign >= thresholds.foreignWarn ||
    issues.some(({ code }) => !HARMLESS.has(code));
  return { verdict: isDoubtful ? "warn" : "ok" };
}

/** Takes out the allowed names of several words, with the suffix written to them. */
function withoutPhrases(text: string): string {
  return allowed.phrases.reduce((rest, phrase) => {
    const pieces = rest.split(phrase);
    return pieces
      .map((piece, at) => (at === 0 ? piece : piece.replace(/^\p{L}+/u, "")))
      .join(" , ");
  }, text);
}

/** Judges one text; `apostrophe` is the one character wanted, U+2019 unless said. */
export function checkText(text: string, { apostrophe = "\u2019" } = {}): TextReport {
  const plain = withoutPhrases(stripMarkup(text));
  const sentences = readSentences(plain);
  const words = sentences.flat();
  const metrics = measure(sentences);
  const issues = [
    ...apostropheIssues(plain, apostrophe),
    ...words.flatMap((word) => {
      const issue = wordIssue(word);
      return issue ? [...letterIssues(word), issue] : letterIssues(word);
    }),
  ];
  const { verdict, issue } = reach(metrics, issues);
  if (issue) issues.unshift(issue);
  const { order } = metrics;
  if (
    order !== undefined &&
    metrics.judged >= LONG_ENOUGH_FOR_ORDER &&
    order < thresholds.orderWarn
  ) {
    issues.push({ code: "WORD_ORDER_UNUSUAL", detail: `weak cue: ${order.toFixed(2)}` });
  }
  return { verdict, metrics, issues, words };
}
