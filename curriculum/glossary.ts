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
  { id: "phytosanitary-agreement", lessons: ["how-it-works"], paragraphs: [101] },
  { id: "tariff", lessons: ["how-it-works"], paragraphs: [101] },
  { id: "vertical-exchange", lessons: ["how-it-works"], paragraphs: [101] },
  { id: "smuggling", lessons: ["how-it-works"], paragraphs: [101] },
  { id: "development-with-identity", lessons: ["how-it-works"], paragraphs: [90] },
  { id: "dual-paradiplomacy", lessons: ["how-it-works"], paragraphs: [96] },
  { id: "instrumental-paradiplomacy", lessons: ["how-it-works"], paragraphs: [96] },
  { id: "symbolic-paradiplomacy", lessons: ["how-it-works"], paragraphs: [96] },
  { id: "cross-border-territoriality", lessons: ["how-it-works"], paragraphs: [91] },
  { id: "subdere", lessons: ["tensions"], paragraphs: [92] },
  { id: "sovereignty", lessons: ["tensions"], paragraphs: [15, 98] },
  { id: "border-committees", lessons: ["tensions"], paragraphs: [96] },
  { id: "international-court-of-justice", lessons: ["tensions"], paragraphs: [103, 106] },
  { id: "source-reading", lessons: ["balance-and-future"], paragraphs: [7, 8, 13, 100, 108] },
  { id: "development-pole", lessons: ["balance-and-future"], paragraphs: [104] },
  { id: "free-zone", lessons: ["balance-and-future"], paragraphs: [105] },
];
