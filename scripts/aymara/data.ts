import { readFileSync } from "node:fs";
import { z } from "zod";
import { type Allowed, readAllowed } from "./allowed";
import { readTerms, type Term } from "./terms";

/**
 * What the checker knows: word forms and counts taken from public Aymara texts (sources and
 * licences in NOTICE), the most frequent Spanish and English words, and the project's own lists.
 */

const folder = new URL("./data/", import.meta.url);
const text = (file: string): string => readFileSync(new URL(file, folder), "utf8");
const lines = (file: string): string[] =>
  text(file)
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));

const Trigrams = z.object({
  floor: z.tuple([z.number(), z.number(), z.number()]),
  t: z.record(z.string(), z.tuple([z.number(), z.number(), z.number()])),
});
const Order = z.object({
  ends: z.array(z.string()),
  classes: z.array(z.string()),
  pmi: z.record(z.string(), z.record(z.string(), z.number())),
});
const Thresholds = z.object({
  knownFail: z.number(),
  knownWarn: z.number(),
  foreignFail: z.number(),
  foreignWarn: z.number(),
  minTokens: z.number(),
  orderWarn: z.number(),
});

/** Attested word forms with how often they were seen; the project's own terms count once. */
export const lexicon = new Map<string, number>();
/** Attested stems, and the endings seen after a stem. */
export const stems = new Set(lines("stems.txt"));
export const endings = new Set(lines("endings.txt"));
/** Frequent words of the neighbouring languages. */
export const spanishWords = new Set(lines("foreign-es.txt"));
export const englishWords = new Set(lines("foreign-en.txt"));
/** Names, loans and coinages that are meant to stand in Aymara texts, each with its reason. */
export const allowed: Allowed = readAllowed(text("allow.tsv"));
/** The project's terms in three languages, with their evidence. */
export const terms: readonly Term[] = readTerms(text("terms.tsv"));
/** Log-probabilities of letter triples in Aymara, Spanish, English (in this order). */
export const trigrams = Trigrams.parse(JSON.parse(text("trigrams.json")));
/** How strongly the endings of neighbouring words attract each other. */
export const order = Order.parse(JSON.parse(text("order.json")));
/** Where a text warns or fails; found with 3,127 real sentences that the lexicon had not seen. */
export const thresholds = Thresholds.parse(JSON.parse(text("thresholds.json")));

function addOnce(word: string): void {
  if (!lexicon.has(word)) lexicon.set(word, 1);
}

/** A term's words count as known, and as stems with the shapes they take before an ending. */
function learnWord(word: string): void {
  addOnce(word);
  stems.add(word);
  if (/[aiu]$/.test(word) && word.length > 4) stems.add(word.slice(0, -1));
  if (/ña$/.test(word)) stems.add(word.slice(0, -2));
  if (/äwi$/.test(word)) addOnce(word.replace("äwi", "awi"));
  else if (/awi$/.test(word)) addOnce(word.replace(/awi$/, "äwi"));
}

for (const line of lines("lexicon.txt")) {
  const [word = "", count] = line.split("\t");
  lexicon.set(word, Number(count ?? 1));
}
for (const term of terms) {
  // Low confidence is no evidence, and a loan's Spanish stem must not pass for Aymara.
  if (term.confidence === "low" || term.type === "loan") continue;
  for (const word of term.ay.toLowerCase().match(/[\p{L}']{3,}/gu) ?? []) learnWord(word);
}
