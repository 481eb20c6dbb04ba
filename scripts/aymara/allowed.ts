import { foldApostrophes } from "./words";

const kinds = ["name", "loan", "coinage"] as const;

/** The reviewed list of words that are not Aymara stems but belong in Aymara texts. */
export type Allowed = {
  /** Lower-case single words; `capital` ones are names, matched only when written with a capital. */
  words: ReadonlyMap<string, { capital: boolean }>;
  /** Names of several words, as written. */
  phrases: readonly string[];
};

/**
 * Reads data/allow.tsv: word, kind, reason.
 *
 * @throws on a row without a known kind or a reason: an exception without a reason is not one
 */
export function readAllowed(tsv: string): Allowed {
  const words = new Map<string, { capital: boolean }>();
  const phrases: string[] = [];
  for (const line of tsv.split("\n").filter((row) => row && !row.startsWith("#"))) {
    const [word = "", kind = "", reason = ""] = line.split("\t");
    if (!kinds.some((known) => known === kind) || reason.trim() === "") {
      throw new Error(`allow.tsv: "${word}" needs a kind (${kinds.join(", ")}) and a reason`);
    }
    if (word.includes(" ")) phrases.push(word);
    else words.set(foldApostrophes(word).toLowerCase(), { capital: /^\p{Lu}/u.test(word) });
  }
  return { words, phrases };
}
