import type { Item } from "@/curriculum/types";
import type { ItemContent } from "./item-version";

/** One made-up item of each interaction, for the tests of this room. */
const taught = { section: "s", block: "b", objective: "o", paragraphs: [24] };

export const exampleItems = {
  choice: { interaction: "choice", id: "one", ...taught, choices: ["a", "b", "c"], key: "b" },
  "multiple-choice": {
    interaction: "multiple-choice",
    id: "many",
    ...taught,
    choices: ["a", "b", "c", "d"],
    key: ["a", "c"],
  },
  order: {
    interaction: "order",
    id: "order",
    ...taught,
    choices: ["x", "y", "z"],
    key: ["y", "x", "z"],
  },
  match: {
    interaction: "match",
    id: "match",
    ...taught,
    sources: ["s1", "s2", "s3"],
    targets: ["t1", "t2", "t3"],
    key: { s1: "t1", s2: "t2", s3: "t1" },
  },
  "inline-choice": {
    interaction: "inline-choice",
    id: "gaps",
    ...taught,
    gaps: [
      { id: "g1", choices: ["a", "b"], key: "a" },
      { id: "g2", choices: ["c", "d"], key: "d" },
    ],
  },
  "gap-match": {
    interaction: "gap-match",
    id: "pool",
    ...taught,
    choices: ["a", "b", "c", "d"],
    gaps: ["g1", "g2", "g3"],
    key: { g1: "b", g2: "a", g3: "d" },
  },
  "text-entry": {
    interaction: "text-entry",
    id: "typed",
    ...taught,
    entry: { kind: "words", accepted: ["full", "short"], mistakes: ["other-word"] },
  },
  hottext: {
    interaction: "hottext",
    id: "claims",
    ...taught,
    choices: ["h1", "h2", "h3", "h4"],
    key: ["h2", "h3"],
  },
  "map-choice": {
    interaction: "map-choice",
    id: "places",
    ...taught,
    places: [
      { id: "p1", longitude: -70.25, latitude: -18 },
      { id: "p2", longitude: -68.15, latitude: -16.5 },
      { id: "p3", longitude: -70.3, latitude: -18.5 },
      { id: "p4", longitude: -65.25, latitude: -19 },
    ],
    key: ["p1", "p3"],
  },
  "extended-text": {
    interaction: "extended-text",
    id: "essay",
    ...taught,
    rubric: [
      { id: "names", points: 2 },
      { id: "reasons", points: 1 },
    ],
  },
} satisfies { [I in Item["interaction"]]: Extract<Item, { interaction: I }> };

/** Text entry has a second kind: a number with its unit, and a mistake that is known. */
export const numberEntry = {
  interaction: "text-entry",
  id: "number",
  ...taught,
  entry: {
    kind: "number",
    key: 1500,
    tolerance: 50,
    hasUnit: true,
    mistakes: [{ id: "miles", value: 932 }],
  },
} satisfies Item;

/** The words that grading looks at, for the items above: the three languages differ on purpose. */
export const exampleWords = {
  es: {
    prompt: "¿?",
    unit: "kilómetros",
    "accepted.full": "diplomacia pequeña",
    "accepted.short": "microdiplomacia",
    "mistaken.other-word": "embajada",
  },
  en: {
    prompt: "?",
    unit: "kilometres",
    "accepted.full": "small diplomacy",
    "accepted.short": "microdiplomacy",
    "mistaken.other-word": "embassy",
  },
  ay: {
    prompt: "?",
    unit: "km",
    "accepted.full": "jisk’a diplomacia",
    "accepted.short": "microdiplomacia",
    "mistaken.other-word": "embajada",
  },
} satisfies ItemContent["words"];

/** Every example with its words: one of each interaction, and the second kind of text entry. */
export const exampleContents: ItemContent[] = [...Object.values(exampleItems), numberEntry].map(
  (item) => ({ item, words: exampleWords }),
);
