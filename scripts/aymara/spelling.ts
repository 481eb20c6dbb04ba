import type { JudgedWord, WordClass } from "./classify";
import { WORD_APOSTROPHE } from "./words";

/** One finding about a text; `token` is the word it is about. */
export type Issue = { code: string; token?: string; detail?: string };

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/** Whether a text uses one apostrophe throughout, and the wanted one. */
export function apostropheIssues(text: string, wanted: string): Issue[] {
  const counts = new Map<string, number>();
  for (const [, character = ""] of text.matchAll(WORD_APOSTROPHE)) {
    counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  const issues: Issue[] = [];
  if (counts.size > 1) {
    const detail = [...counts].map(([c, n]) => `${codePoint(c)}×${n}`).join(" ");
    issues.push({ code: "APOSTROPHE_MIXED", detail });
  }
  for (const character of counts.keys()) {
    if (character !== wanted) {
      const detail = `${codePoint(character)} instead of ${codePoint(wanted)}`;
      issues.push({ code: "APOSTROPHE_CHAR", detail });
    }
  }
  return issues;
}

/** Names and loans keep their own letters; all other words are held to the unified alphabet. */
const OWN_LETTERS: ReadonlySet<string> = new Set(["name", "allowed", "es", "en", "loan+suffix"]);

const isKnown = (wordClass: WordClass): boolean =>
  wordClass === "known" || wordClass === "analysed";

function vowelIssues(word: string, token: string): Issue[] {
  const issues: Issue[] = [];
  if (/[eo]/.test(word)) {
    const uvular = /(?:q'|qh|q|x)[eo]|[eo](?:q|x)|[eo][lrns]?q/.test(word);
    const code = uvular ? "EO_NEXT_TO_UVULAR" : "EO_OUTSIDE_UVULAR";
    issues.push({ code, token, detail: "unified alphabet writes i/u" });
  }
  if (/aa|ii|uu|[âêîôûāīū]/.test(word)) {
    issues.push({ code: "LONG_VOWEL", token, detail: "long vowels are ä ï ü" });
  } else if (/[aiuäïüeo]{2}/.test(word)) {
    issues.push({ code: "VOWEL_SEQUENCE", token, detail: "no vowel hiatus in Aymara" });
  }
  return issues;
}

/** Letters and letter sequences of one word that the unified alphabet does not have. */
export function letterIssues({ raw: token, word, class: wordClass }: JudgedWord): Issue[] {
  if (OWN_LETTERS.has(wordClass)) return [];
  const issues: Issue[] = vowelIssues(word, token);
  const single = word.replace(/chh|ch'|ch|[khpqt]h|ll/g, "");
  const strange = [...new Set(single.match(/[^aiuäïüjklmnñpqrstwxyeo']/g) ?? [])];
  if (strange.length > 0) {
    issues.push({ code: "LETTER_OUTSIDE_ALPHABET", token, detail: strange.join("") });
  }
  if (/(^|[^pqtk]|[^c]h)'/.test(word.replace(/ch'|[ptkq]'/g, "~"))) {
    issues.push({ code: "EJECTIVE_PLACE", token, detail: "’ only after p t k q ch" });
  }
  // In a word of a known stem, kk is two suffixes meeting: jumankkiti, "it is not yours".
  const isOld = /jh|cch|gu|qu[ei]|hu[ae]/.test(word) || (/kk/.test(word) && !isKnown(wordClass));
  if (isOld) issues.push({ code: "OLD_SPELLING", token });
  return issues;
}
