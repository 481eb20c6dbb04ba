import type { SearchResult } from "minisearch";
import type { SearchIndex } from "./search-index";
import { queryWords } from "./search-query";
import { type Piece, snippetOf } from "./snippet";
import { wordsIn } from "./words-in";

/** One thing found, as it is shown. */
export type Found = {
  /** Its address without the language. */
  path: string;
  heading: Piece[];
  where: string;
  snippet: Piece[];
  /** The language of heading and snippet where it is not the page's. */
  lang: string | undefined;
};

export type Answer = {
  /** How many there are; more than `found` has where it was cut. */
  count: number;
  /** The best first, at most 20. */
  found: readonly Found[];
  /** Words of the course that are spelt nearly so; only where nothing was found. */
  suggestions: readonly string[];
};

const MOST_FOUND = 20;
const MOST_SUGGESTIONS = 4;

/** A stored field of a result; "" where the document has none. */
const field = (result: SearchResult, name: string): string => {
  const value: unknown = result[name];
  return typeof value === "string" ? value : "";
};

function shown(result: SearchResult): Found {
  const found = result.terms;
  return {
    path: String(result.id),
    heading: snippetOf(field(result, "heading"), found),
    where: field(result, "where"),
    snippet: snippetOf(field(result, "text"), found),
    lang: field(result, "lang") || undefined,
  };
}

/** A word as a text that has it spells it, since the index has it folded. */
function spelling(result: SearchResult, folded: string): string {
  for (const text of [field(result, "heading"), field(result, "text")]) {
    const word = wordsIn(text).find((one) => one.folded === folded);
    if (word) return text.slice(word.start, word.end).toLocaleLowerCase("es");
  }
  return folded;
}

/** Words of the course near to a word that it has not, the nearest first. */
function nearWords(index: SearchIndex, word: string): string[] {
  const results = index.search(word, { fuzzy: word.length > 7 ? 3 : 2, prefix: false });
  const spellings = results.flatMap((result) => result.terms.map((term) => spelling(result, term)));
  return [...new Set(spellings)];
}

/**
 * What the course has on something: whatever has all the words, else whatever has some of them.
 *
 * @param query as `readQuery` gives it; any text will do
 */
export function answerQuery(index: SearchIndex, query: string): Answer {
  const words = queryWords(query);
  if (words.length === 0) return { count: 0, found: [], suggestions: [] };
  // Not by a space, or numbers side by side would be read as one.
  const text = words.join(" / ");
  const all = index.search(text, { combineWith: "AND" });
  const results = all.length > 0 ? all : index.search(text);
  if (results.length > 0) {
    const found = results.slice(0, MOST_FOUND).map(shown);
    return { count: results.length, found, suggestions: [] };
  }
  const near = words.flatMap((word) => nearWords(index, word).slice(0, MOST_SUGGESTIONS));
  return { count: 0, found: [], suggestions: near.slice(0, MOST_SUGGESTIONS) };
}
