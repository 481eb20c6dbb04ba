/** A term, without its words: the lessons that use it and the study's paragraphs it rests on. */
export type GlossaryEntry = {
  readonly id: string;
  readonly lessons: readonly string[];
  readonly paragraphs: readonly number[];
};

const lessons = ["what-is-paradiplomacy"];
const newActors = ["new-actors"];
const latinAmerica = ["latin-america"];
const worldStage = ["world-stage"];
const recognition = ["recognition"];

/** Every term that a `<term-ID>` tag in a lesson may point to; the ids are those of the messages. */
export const glossary: readonly GlossaryEntry[] = [
  { id: "paradiplomacy", lessons: [...lessons, ...newActors], paragraphs: [24, 26, 27, 28, 77] },
  { id: "foreign-policy", lessons, paragraphs: [29, 32, 33] },
  { id: "central-government", lessons, paragraphs: [27, 85] },
  { id: "non-central-government", lessons, paragraphs: [26, 28] },
  { id: "microdiplomacy", lessons, paragraphs: [26] },
  { id: "cross-border-diplomacy", lessons: [...lessons, ...latinAmerica], paragraphs: [26, 30] },
  { id: "cross-regional-diplomacy", lessons, paragraphs: [26] },
  { id: "global-paradiplomacy", lessons, paragraphs: [26] },
  { id: "sub-state-actor", lessons, paragraphs: [25, 27] },
  { id: "globalisation", lessons: [...lessons, ...newActors], paragraphs: [9, 10, 27] },
  { id: "conventional-diplomacy", lessons, paragraphs: [21, 29] },
  { id: "unconventional-diplomacy", lessons, paragraphs: [27, 29] },
  { id: "accumulation", lessons: newActors, paragraphs: [10, 11] },
  { id: "multinational", lessons: newActors, paragraphs: [10, 77] },
  { id: "international-regime", lessons: newActors, paragraphs: [21] },
  { id: "foreign-ministry", lessons: newActors, paragraphs: [21, 92] },
  { id: "ngo", lessons: newActors, paragraphs: [77, 83, 88] },
  { id: "migrant-ties", lessons: latinAmerica, paragraphs: [30] },
  { id: "subnational-government", lessons: latinAmerica, paragraphs: [30] },
  { id: "contiguity", lessons: latinAmerica, paragraphs: [30, 79] },
  { id: "twin-cities", lessons: latinAmerica, paragraphs: [31] },
  { id: "decentralised-cooperation", lessons: latinAmerica, paragraphs: [31, 76] },
  { id: "unitary-state", lessons: latinAmerica, paragraphs: [32, 35, 65] },
  { id: "centralism", lessons: latinAmerica, paragraphs: [32, 65] },
  { id: "presidentialism", lessons: latinAmerica, paragraphs: [32, 35] },
  { id: "indigenous-movement", lessons: worldStage, paragraphs: [38, 44, 46] },
  { id: "miskito", lessons: worldStage, paragraphs: [44] },
  { id: "world-council-of-indigenous-peoples", lessons: worldStage, paragraphs: [43, 44] },
  { id: "ilo", lessons: worldStage, paragraphs: [42] },
  { id: "convention-169", lessons: worldStage, paragraphs: [90, 96] },
  { id: "un-declaration", lessons: worldStage, paragraphs: [] },
  { id: "five-hundred-years-campaign", lessons: worldStage, paragraphs: [47] },
  { id: "constitution", lessons: recognition, paragraphs: [32, 54] },
  { id: "authoritarian-rule", lessons: recognition, paragraphs: [45] },
  { id: "recognition", lessons: recognition, paragraphs: [45, 54] },
  { id: "shuar-federation", lessons: recognition, paragraphs: [46] },
  { id: "cric", lessons: recognition, paragraphs: [46] },
  { id: "katarista", lessons: recognition, paragraphs: [46] },
  { id: "neoliberal-reform", lessons: recognition, paragraphs: [45, 53] },
  { id: "political-opportunity", lessons: recognition, paragraphs: [58] },
  { id: "protest-repertoire", lessons: recognition, paragraphs: [58] },
  { id: "framing", lessons: recognition, paragraphs: [58] },
];
