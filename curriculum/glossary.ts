/** A term, without its words: the lessons that use it and the study's paragraphs it rests on. */
export type GlossaryEntry = {
  readonly id: string;
  readonly lessons: readonly string[];
  readonly paragraphs: readonly number[];
};

/** Every term that a `<term-ID>` tag in a lesson may point to; the ids are those of the messages. */
export const glossary: readonly GlossaryEntry[] = [
  {
    id: "paradiplomacy",
    lessons: ["new-actors", "what-is-paradiplomacy"],
    paragraphs: [24, 26, 27, 28, 77],
  },
  { id: "foreign-policy", lessons: ["what-is-paradiplomacy"], paragraphs: [29, 32, 33] },
  { id: "central-government", lessons: ["what-is-paradiplomacy"], paragraphs: [27, 85] },
  { id: "non-central-government", lessons: ["what-is-paradiplomacy"], paragraphs: [26, 28] },
  { id: "microdiplomacy", lessons: ["what-is-paradiplomacy"], paragraphs: [26] },
  {
    id: "cross-border-diplomacy",
    lessons: ["what-is-paradiplomacy", "latin-america"],
    paragraphs: [26, 30],
  },
  { id: "cross-regional-diplomacy", lessons: ["what-is-paradiplomacy"], paragraphs: [26] },
  { id: "global-paradiplomacy", lessons: ["what-is-paradiplomacy"], paragraphs: [26] },
  { id: "sub-state-actor", lessons: ["what-is-paradiplomacy"], paragraphs: [25, 27] },
  {
    id: "globalisation",
    lessons: ["new-actors", "what-is-paradiplomacy"],
    paragraphs: [9, 10, 27],
  },
  { id: "conventional-diplomacy", lessons: ["what-is-paradiplomacy"], paragraphs: [21, 29] },
  { id: "unconventional-diplomacy", lessons: ["what-is-paradiplomacy"], paragraphs: [27, 29] },
  { id: "accumulation", lessons: ["new-actors"], paragraphs: [10, 11] },
  { id: "multinational", lessons: ["new-actors"], paragraphs: [10, 77] },
  { id: "international-regime", lessons: ["new-actors"], paragraphs: [21] },
  { id: "foreign-ministry", lessons: ["new-actors"], paragraphs: [21, 92] },
  { id: "ngo", lessons: ["new-actors"], paragraphs: [77, 83, 88] },
  { id: "migrant-ties", lessons: ["latin-america"], paragraphs: [30] },
  { id: "subnational-government", lessons: ["latin-america"], paragraphs: [30] },
  { id: "contiguity", lessons: ["latin-america"], paragraphs: [30, 79] },
  { id: "twin-cities", lessons: ["latin-america"], paragraphs: [31] },
  { id: "decentralised-cooperation", lessons: ["latin-america"], paragraphs: [31, 76] },
  { id: "unitary-state", lessons: ["latin-america"], paragraphs: [32, 35, 65] },
  { id: "centralism", lessons: ["latin-america"], paragraphs: [32, 65] },
  { id: "presidentialism", lessons: ["latin-america"], paragraphs: [32, 35] },
  { id: "indigenous-movement", lessons: ["world-stage"], paragraphs: [38, 44, 46] },
  { id: "miskito", lessons: ["world-stage"], paragraphs: [44] },
  { id: "world-council-of-indigenous-peoples", lessons: ["world-stage"], paragraphs: [43, 44] },
  { id: "ilo", lessons: ["world-stage"], paragraphs: [42] },
  { id: "convention-169", lessons: ["world-stage"], paragraphs: [90, 96] },
  { id: "un-declaration", lessons: ["world-stage"], paragraphs: [] },
  { id: "five-hundred-years-campaign", lessons: ["world-stage"], paragraphs: [47] },
  { id: "constitution", lessons: ["recognition"], paragraphs: [32, 54] },
  { id: "authoritarian-rule", lessons: ["recognition"], paragraphs: [45] },
  { id: "recognition", lessons: ["recognition"], paragraphs: [45, 54] },
  { id: "shuar-federation", lessons: ["recognition"], paragraphs: [46] },
  { id: "cric", lessons: ["recognition"], paragraphs: [46] },
  { id: "katarista", lessons: ["recognition"], paragraphs: [46] },
  { id: "neoliberal-reform", lessons: ["recognition"], paragraphs: [45, 53] },
  { id: "political-opportunity", lessons: ["recognition"], paragraphs: [58] },
  { id: "protest-repertoire", lessons: ["recognition"], paragraphs: [58] },
  { id: "framing", lessons: ["recognition"], paragraphs: [58] },
];
