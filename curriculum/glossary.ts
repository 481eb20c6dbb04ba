/** A term, without its words: the lessons that use it and the study's paragraphs it rests on. */
export type GlossaryEntry = {
  readonly id: string;
  readonly lessons: readonly string[];
  readonly paragraphs: readonly number[];
};

const lessons = ["what-is-paradiplomacy"];
const newActors = ["new-actors"];
const latinAmerica = ["latin-america"];

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
];
