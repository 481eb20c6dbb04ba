import MiniSearch, { type Options } from "minisearch";
import { wordsIn } from "./words-in";

/** One thing that can be found in one language: a lesson, a block of one, a term, who is named, a place, an event. */
export type SearchDocument = {
  /** Its address without the language: "/lessons/what-is-paradiplomacy#cornago". */
  path: string;
  /** What it is called: the lesson's title, the heading over the block, the term. */
  heading: string;
  /** Where it stands, in the reader's words: "Lección 4 · ¿Qué es la paradiplomacia?". */
  where: string;
  text: string;
  /** "title" for a lesson and an entry: their own names weigh more than a heading that stands over several blocks. */
  kind: "title" | "block";
  /** The language of heading and text where it is not the page's. */
  lang?: string;
};

export type SearchIndex = MiniSearch<IndexedDocument>;
type IndexedDocument = SearchDocument & { title: string };

const options: Options<IndexedDocument> = {
  idField: "path",
  fields: ["title", "heading", "where", "text"],
  storeFields: ["heading", "where", "text", "lang"],
  tokenize: (text) => wordsIn(text).map(({ folded }) => folded),
  processTerm: (term) => term,
  searchOptions: {
    boost: { title: 4, heading: 2, text: 1, where: 0.3 },
    // Beginnings count from three letters on: "front" finds "frontera", "la" not "lago".
    prefix: (term) => term.length > 2,
    weights: { prefix: 0.6, fuzzy: 0.3 },
  },
};

/** The index over documents of one language. `JSON.stringify` of it is what `readIndex` takes. */
export function buildIndex(documents: readonly SearchDocument[]): SearchIndex {
  const index = new MiniSearch(options);
  index.addAll(
    documents.map((document) => ({
      ...document,
      title: document.kind === "title" ? document.heading : "",
    })),
  );
  return index;
}

/** The index that was written as JSON. @throws what is no such index */
export function readIndex(json: string): SearchIndex {
  return MiniSearch.loadJSON(json, options);
}
