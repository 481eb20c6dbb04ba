import { adequacy } from "./adequacy";
import { checkText, type TextMetrics } from "./check-text";
import { thresholds } from "./data";
import { aymaraText } from "./message-text";
import type { Issue } from "./spelling";

/** One Aymara message beside the Spanish it renders. */
export type MessagePair = { key: string; ay: string; es: string };

export type JudgedMessage = {
  key: string;
  metrics: TextMetrics;
  /** Letters, apostrophes, foreign words, text left in Spanish: none may stand. */
  failures: Issue[];
  /** Worth a look: words nobody has attested, unusual order, terms not found. */
  remarks: Issue[];
};

/** A file is judged by its pooled share of known words, when it is long enough to tell. */
export type JudgedFile = {
  messages: JudgedMessage[];
  metrics: TextMetrics;
  sentences: number;
  verdict: "good" | "look" | "fail" | "too short to judge";
};

const GOOD_FILE = 0.77;
const POOR_FILE = 0.7;
const ENOUGH_SENTENCES = 10;

/** Findings that a message of any length fails on. */
const FAILING: ReadonlySet<string> = new Set([
  "LETTER_OUTSIDE_ALPHABET",
  "EO_NEXT_TO_UVULAR",
  "EO_OUTSIDE_UVULAR",
  "EJECTIVE_PLACE",
  "LONG_VOWEL",
  "VOWEL_SEQUENCE",
  "OLD_SPELLING",
  "APOSTROPHE_MIXED",
  "APOSTROPHE_CHAR",
  "LOAN_WITH_SUFFIX",
  "SAME_AS_SOURCE",
]);
/** Shares that say nothing of a label of three words. */
const FAILING_WHEN_LONG: ReadonlySet<string> = new Set(["UNTRANSLATED", "LOW_KNOWN"]);

function isFailure({ code, detail }: Issue, metrics: TextMetrics): boolean {
  // "es?" and "en?" are guesses from letters; a word of the Spanish or English list is none.
  if (code === "FOREIGN_TOKEN") return detail === "es" || detail === "en";
  if (FAILING_WHEN_LONG.has(code)) return metrics.judged >= thresholds.minTokens;
  return FAILING.has(code);
}

/** Judges one message; text that is the same in both languages fails unless it is Aymara or names. */
export function judgeMessage({ key, ay, es }: MessagePair): JudgedMessage {
  const text = aymaraText(ay);
  const { metrics, issues } = checkText(text);
  if (ay === es && metrics.judged > 0 && (metrics.known ?? 0) < 1) {
    issues.unshift({ code: "SAME_AS_SOURCE" });
  }
  const { miss } = adequacy(aymaraText(es), text);
  if (miss.length > 0) issues.push({ code: "TERM_NOT_FOUND", detail: miss.join(", ") });
  return {
    key,
    metrics,
    failures: issues.filter((issue) => isFailure(issue, metrics)),
    remarks: issues.filter((issue) => !isFailure(issue, metrics)),
  };
}

function fileVerdict(known: number | undefined, sentences: number): JudgedFile["verdict"] {
  if (known === undefined || sentences < ENOUGH_SENTENCES) return "too short to judge";
  if (known < POOR_FILE) return "fail";
  return known < GOOD_FILE ? "look" : "good";
}

/** Judges all messages of one file, and the file as a whole. */
export function judgeFile(pairs: readonly MessagePair[]): JudgedFile {
  const whole = pairs.map(({ ay }) => aymaraText(ay)).join("\n");
  const { metrics } = checkText(whole);
  const sentences = whole.split(/[.!?\n]+/).filter((sentence) => /\p{L}/u.test(sentence)).length;
  return {
    messages: pairs.map(judgeMessage),
    metrics,
    sentences,
    verdict: fileVerdict(metrics.known, sentences),
  };
}
