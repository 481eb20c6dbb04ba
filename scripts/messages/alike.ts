import { syntaxOf } from "./message-rules";
import type { Finding, FlatFile, Language } from "./tree";

/** English and Aymara hold exactly what Spanish holds: the same keys, tags and arguments. */

/** Which parts are foreign differs by language: a Spanish word is marked in Aymara, not in Spanish. */
const LANGUAGE_TAGS: ReadonlySet<string> = new Set(["es", "en", "ay"]);

const structural = (tags: readonly string[]): string =>
  tags.filter((tag) => !LANGUAGE_TAGS.has(tag)).join(" ");

function tagDetail(base: readonly string[], other: readonly string[]): string | undefined {
  if (structural(base) !== structural(other)) {
    return `${structural(other) || "none"} instead of ${structural(base) || "none"}`;
  }
  // A message without tags may be read as plain text by the code, which then fails on any tag.
  if (base.length === 0 && other.length > 0) return `${other.join(" ")} where Spanish has no tag`;
  return undefined;
}

function compareMessage(base: string, other: string): { rule: string; detail: string }[] {
  const [a, b] = [syntaxOf(base), syntaxOf(other)];
  if (!a || !b) return [];
  const found: { rule: string; detail: string }[] = [];
  const tags = tagDetail(a.tags, b.tags);
  if (tags) found.push({ rule: "tags-differ", detail: tags });
  if (a.arguments.join(" ") !== b.arguments.join(" ")) {
    const detail = `${b.arguments.join(" ") || "none"} instead of ${a.arguments.join(" ") || "none"}`;
    found.push({ rule: "arguments-differ", detail });
  }
  return found;
}

/** What differs between a Spanish file and its twin. */
export function compareFiles(
  base: FlatFile,
  other: FlatFile,
  { language, file }: { language: Language; file: string },
): Finding[] {
  const findings: Finding[] = [];
  for (const [key, spanish] of base.messages) {
    const twin = other.messages.get(key);
    const found =
      twin === undefined
        ? [{ rule: "missing-key", detail: "Spanish has it" }]
        : compareMessage(spanish, twin);
    findings.push(...found.map((what) => ({ language, file, key, ...what })));
  }
  for (const key of other.messages.keys()) {
    if (base.messages.has(key)) continue;
    findings.push({ language, file, key, rule: "extra-key", detail: "Spanish lacks it" });
  }
  return findings;
}
