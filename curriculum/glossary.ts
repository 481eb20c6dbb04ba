/** A term, without its words: the lessons that use it and the study's paragraphs it rests on. */
export type GlossaryEntry = {
  readonly id: string;
  readonly lessons: readonly string[];
  readonly paragraphs: readonly number[];
};

const lessons = ["what-is-paradiplomacy"];

/** Every term that a `<term-ID>` tag in a lesson may point to; the ids are those of the messages. */
export const glossary: readonly GlossaryEntry[] = [
  { id: "paradiplomacy", lessons, paragraphs: [24, 26, 27, 28, 77] },
  { id: "foreign-policy", lessons, paragraphs: [29, 32, 33] },
  { id: "central-government", lessons, paragraphs: [27, 85] },
  { id: "non-central-government", lessons, paragraphs: [26, 28] },
  { id: "microdiplomacy", lessons, paragraphs: [26] },
  { id: "cross-border-diplomacy", lessons, paragraphs: [26, 30] },
  { id: "cross-regional-diplomacy", lessons, paragraphs: [26] },
  { id: "global-paradiplomacy", lessons, paragraphs: [26] },
  { id: "sub-state-actor", lessons, paragraphs: [25, 27] },
  { id: "globalisation", lessons, paragraphs: [9, 10, 27] },
  { id: "conventional-diplomacy", lessons, paragraphs: [21, 29] },
  { id: "unconventional-diplomacy", lessons, paragraphs: [27, 29] },
  { id: "aymara-people", lessons: ["one-people-three-states"], paragraphs: [14, 68, 80] },
  { id: "altiplano", lessons: ["one-people-three-states"], paragraphs: [14, 18] },
  { id: "identity", lessons: ["one-people-three-states"], paragraphs: [69, 70] },
  { id: "testimony-people", lessons: ["one-people-three-states"], paragraphs: [68, 69] },
  { id: "living-culture", lessons: ["one-people-three-states"], paragraphs: [69] },
  { id: "tiwanaku", lessons: ["one-people-three-states"], paragraphs: [74] },
  { id: "aymara-kingdoms", lessons: ["one-people-three-states"], paragraphs: [74] },
  { id: "triple-border", lessons: ["triple-border"], paragraphs: [18, 20, 106] },
  { id: "war-of-the-pacific", lessons: ["triple-border"], paragraphs: [15, 16, 96, 103, 106] },
  { id: "saltpetre", lessons: ["triple-border"], paragraphs: [16] },
  { id: "chilenisation", lessons: ["triple-border"], paragraphs: [17] },
  { id: "diablada", lessons: ["triple-border"], paragraphs: [62] },
  { id: "peruvian-space", lessons: ["triple-border"], paragraphs: [63, 64] },
  { id: "civic-committee", lessons: ["triple-border"], paragraphs: [65] },
  { id: "gremio", lessons: ["triple-border"], paragraphs: [65] },
];
