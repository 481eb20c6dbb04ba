import { readSyntax, type Syntax } from "./syntax";
import type { Language } from "./tree";

/** What one message may hold, whatever the other languages say. */

type Broken = { rule: string; detail: string };

const LONGEST = 600;
/** Stress, titles of works, parts in another language (design.md 2). */
const PLAIN_TAGS = ["strong", "cite", "es", "en", "ay"];
const ADDRESS = /https?:|www\.|mailto:|\bdoi\.org\b|\b[\w-]+\.(?:com|org|net|edu|gob|gov|info)\b/i;
const ENTITY = /&(?:#\d+|#x[\da-f]+|[a-z]+);/i;

/** Where a message stands, and which ids its tags may name. */
export type Place = {
  language: Language;
  file: string;
  key: string;
  glossary: ReadonlySet<string>;
};

function textFaults(message: string): Broken[] {
  const faults: Broken[] = [];
  if (message.trim() === "") faults.push({ rule: "empty", detail: "a message says something" });
  if (message !== message.trim() && message.trim() !== "") {
    faults.push({ rule: "space-at-end", detail: "no space at the beginning or end" });
  }
  if (message.includes("'")) {
    const detail = "ASCII ' is ICU's quote and eats letters: write U+2019 ’";
    faults.push({ rule: "ascii-apostrophe", detail });
  }
  if (message.length > LONGEST) {
    faults.push({ rule: "too-long", detail: `${message.length} of at most ${LONGEST} characters` });
  }
  if (ADDRESS.test(message)) faults.push({ rule: "address", detail: "links are code's" });
  if (ENTITY.test(message)) faults.push({ rule: "html", detail: "no HTML entities" });
  return faults;
}

/** Why a tag may not stand at a place; undefined if it may. */
function tagFault(tag: string, place: Place): Broken | undefined {
  if (PLAIN_TAGS.includes(tag)) return undefined;
  if (tag.startsWith("term-")) {
    const known = place.glossary.has(tag.slice("term-".length));
    return known ? undefined : { rule: "unknown-term", detail: `<${tag}> is not in the glossary` };
  }
  // A gap to be filled, or a passage that can be picked, in the text of an item.
  const isText = place.file.startsWith("lessons/") && /^items\.[^.]+\.text$/.test(place.key);
  if (/^(gap|hot)-/.test(tag) && isText) return undefined;
  return { rule: "unknown-tag", detail: `<${tag}>` };
}

function pluralFaults(plurals: readonly string[][], language: Language): Broken[] {
  return plurals.flatMap((branches) => {
    if (!branches.includes("other"))
      return [{ rule: "plural-other", detail: "a plural has `other`" }];
    if (language === "ay" && branches.length > 1) {
      return [{ rule: "plural-aymara", detail: "Aymara has one form: only `other`" }];
    }
    return [];
  });
}

/** A message's syntax, or nothing where it is not ICU. */
export function syntaxOf(message: string): Syntax | undefined {
  try {
    return readSyntax(message);
  } catch {
    // The reason is reported by messageFaults; callers that compare languages have nothing to compare.
    return undefined;
  }
}

/** All that is wrong with one message by itself. */
export function messageFaults(message: string, place: Place): Broken[] {
  const faults = textFaults(message);
  const syntax = syntaxOf(message);
  if (!syntax) return [...faults, { rule: "syntax", detail: "not an ICU message" }];
  for (const tag of new Set(syntax.tags)) {
    const fault = tagFault(tag, place);
    if (fault) faults.push(fault);
  }
  for (const name of syntax.formatted) {
    const detail = `{${name}}: numbers and dates are formatted in i18n/formats`;
    faults.push({ rule: "formatted-argument", detail });
  }
  return [...faults, ...pluralFaults(syntax.plurals, place.language)];
}
