/**
 * A term, without its words: the study's paragraphs it rests on; none for one from outside the study.
 * Which lessons use it is read off their `<term-ID>` tags (features/lessons/reference).
 */
export type GlossaryEntry = {
  readonly id: string;
  readonly paragraphs: readonly number[];
};

/** Every term that a `<term-ID>` tag in a lesson may point to; the ids are those of the messages. */
export const glossary: readonly GlossaryEntry[] = [
  { id: "paradiplomacy", paragraphs: [24, 26, 27, 28, 77] },
  { id: "foreign-policy", paragraphs: [29, 32, 33] },
  { id: "central-government", paragraphs: [27, 85] },
  { id: "non-central-government", paragraphs: [26, 28] },
  { id: "microdiplomacy", paragraphs: [26] },
  { id: "cross-border-diplomacy", paragraphs: [26, 30] },
  { id: "cross-regional-diplomacy", paragraphs: [26] },
  { id: "global-paradiplomacy", paragraphs: [26] },
  { id: "sub-state-actor", paragraphs: [25, 27] },
  { id: "globalisation", paragraphs: [9, 10, 27] },
  { id: "conventional-diplomacy", paragraphs: [21, 29] },
  { id: "unconventional-diplomacy", paragraphs: [27, 29] },
];
