import { createHash } from "node:crypto";
import { syntaxOf } from "./message-rules";
import type { Finding, FlatFile, Language } from "./tree";

/**
 * Finds sentences copied from the study: runs of eight words whose hash is one of the study's. The
 * project keeps the hashes, not the text. Close paraphrase is for a reader to find.
 */

const RUN_LENGTH = 8;
const HASH_DIGITS = 12;

/** Lower case, no diacritics, no punctuation: what copying with small changes still shares. */
function foldWords(text: string): string[] {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** All runs of eight folded words, in order; none for shorter texts. */
export function runsOf(text: string): string[] {
  const words = foldWords(text);
  return words
    .slice(0, Math.max(0, words.length - RUN_LENGTH + 1))
    .map((_, at) => words.slice(at, at + RUN_LENGTH).join(" "));
}

/** A run's hash, truncated: enough against chance, and no way back to the words. */
export function runHash(run: string): string {
  return createHash("sha256").update(run).digest("hex").slice(0, HASH_DIGITS);
}

/** What may be the same: names, titles and lists, each with its reason. */
export type Exemption = { phrase: string; reason: string };

/** Reads copied-exemptions.tsv: phrase, reason. @throws on a phrase without a reason */
export function readExemptions(tsv: string): Exemption[] {
  return tsv
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [phrase = "", reason = ""] = line.split("\t");
      if (reason.trim() === "")
        throw new Error(`copied-exemptions.tsv: "${phrase}" needs a reason`);
      return { phrase, reason };
    });
}

/** The first copied run of each message of a file. */
export function copiedFindings(
  flat: FlatFile,
  place: { language: Language; file: string },
  study: { hashes: ReadonlySet<string>; exemptions: readonly Exemption[] },
): Finding[] {
  const exempt = new Set(study.exemptions.flatMap(({ phrase }) => runsOf(phrase)));
  return [...flat.messages].flatMap(([key, message]) => {
    const text = syntaxOf(message)?.text ?? message;
    const run = runsOf(text).find(
      (words) => !exempt.has(words) && study.hashes.has(runHash(words)),
    );
    return run ? [{ ...place, key, rule: "copied", detail: `the study has "${run}"` }] : [];
  });
}
