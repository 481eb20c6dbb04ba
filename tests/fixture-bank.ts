import { readFileSync } from "node:fs";
import path from "node:path";
import type { Item } from "../curriculum/types";
import { flatWords, type ItemContent } from "../features/quizzes/items/item-version";

/**
 * One item of each interaction (text entry of both kinds), on what lesson 4 teaches: what a bank in use has no item
 * for is proved here. Never served: nothing outside tests/ reads this file or its words.
 */
export const FIXTURE_LESSON = "what-is-paradiplomacy";

const items: Item[] = [
  {
    interaction: "choice",
    id: "who-acts",
    section: "signatures",
    block: "who-signs",
    objective: "explain",
    paragraphs: [21],
    choices: ["embassies", "local", "armies"],
    key: "local",
  },
  {
    interaction: "multiple-choice",
    id: "where-it-is",
    section: "three-kinds",
    block: "near-or-far",
    objective: "sort",
    paragraphs: [26],
    choices: ["global", "cross-border", "conventional", "cross-regional"],
    key: ["cross-border", "cross-regional"],
  },
  {
    interaction: "order",
    id: "wider-and-wider",
    section: "three-kinds",
    block: "kinds-diagram",
    objective: "sort",
    paragraphs: [26],
    choices: ["global", "cross-border", "cross-regional"],
    key: ["cross-border", "cross-regional", "global"],
  },
  {
    interaction: "match",
    id: "who-stresses",
    section: "definitions",
    block: "comparison",
    objective: "compare",
    paragraphs: [26, 27, 28],
    sources: ["duchacek", "miranda", "cornago"],
    targets: ["contacts", "kinds", "war", "difference"],
    key: { duchacek: "kinds", miranda: "difference", cornago: "contacts" },
  },
  {
    interaction: "inline-choice",
    id: "young-word",
    section: "signatures",
    block: "new-word",
    objective: "explain",
    paragraphs: [24, 26],
    gaps: [
      { id: "age", choices: ["old", "new"], key: "new" },
      { id: "decade", choices: ["eighties", "twenties"], key: "eighties" },
    ],
  },
  {
    interaction: "gap-match",
    id: "three-gaps",
    section: "three-kinds",
    block: "kinds-diagram",
    objective: "sort",
    paragraphs: [26],
    choices: ["global", "conventional", "cross-border", "cross-regional"],
    gaps: ["near", "far", "wide"],
    key: { near: "cross-border", far: "cross-regional", wide: "global" },
  },
  {
    interaction: "text-entry",
    id: "first-name",
    section: "three-kinds",
    block: "microdiplomacy",
    objective: "compare",
    paragraphs: [26],
    entry: {
      kind: "words",
      accepted: ["one-word", "with-hyphen", "two-words"],
      mistakes: ["today", "usual"],
    },
  },
  {
    interaction: "text-entry",
    id: "how-long",
    section: "signatures",
    block: "new-word",
    objective: "explain",
    paragraphs: [24],
    entry: {
      kind: "number",
      key: 20,
      tolerance: 2,
      hasUnit: true,
      mistakes: [
        { id: "year", value: 2010 },
        { id: "century", value: 100 },
      ],
    },
  },
  {
    interaction: "hottext",
    id: "miranda-claims",
    section: "beside-the-state",
    block: "answer",
    objective: "relate",
    paragraphs: [27, 29],
    choices: ["apart", "useless", "lean", "war"],
    key: ["apart", "lean"],
  },
  {
    interaction: "map-choice",
    id: "two-on-the-map",
    section: "signatures",
    block: "two-regions",
    objective: "explain",
    paragraphs: [25],
    places: [
      { id: "manaus", longitude: -60.02, latitude: -3.12 },
      { id: "quebec", longitude: -71.21, latitude: 46.81 },
      { id: "la-paz", longitude: -68.15, latitude: -16.5 },
      { id: "basque-country", longitude: -2.67, latitude: 42.85 },
    ],
    key: ["quebec", "basque-country"],
  },
  {
    interaction: "extended-text",
    id: "own-words",
    section: "signatures",
    block: "new-word",
    objective: "explain",
    paragraphs: [24, 26, 28],
    rubric: [
      { id: "who", points: 2 },
      { id: "abroad", points: 1 },
      { id: "example", points: 1 },
    ],
  },
];

// Read as a file: the browser tests and the unit tests import JSON in ways that exclude each other.
const words: Record<"es" | "en" | "ay", Record<string, unknown>> = JSON.parse(
  readFileSync(path.join(import.meta.dirname, "fixture-words.json"), "utf8"),
);
const wordsOf = (language: keyof typeof words, id: string) => flatWords(words[language][id]);

/** The items with their words in the three languages, as attempts keep them. */
export const fixtureBank: ItemContent[] = items.map((item) => ({
  item,
  words: { es: wordsOf("es", item.id), en: wordsOf("en", item.id), ay: wordsOf("ay", item.id) },
}));
