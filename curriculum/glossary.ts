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
  { id: "autonomy", lessons: ["autonomy"], paragraphs: [48, 49, 50, 55, 56] },
  { id: "self-determination", lessons: ["autonomy"], paragraphs: [51, 52] },
  { id: "people-as-subject", lessons: ["autonomy"], paragraphs: [51, 52] },
  { id: "legal-pluralism", lessons: ["autonomy"], paragraphs: [48] },
  { id: "citizenship", lessons: ["autonomy"], paragraphs: [48] },
  { id: "multiculturalism", lessons: ["autonomy"], paragraphs: [48] },
  { id: "decolonisation", lessons: ["autonomy"], paragraphs: [50] },
  { id: "de-facto-autonomy", lessons: ["autonomy"], paragraphs: [56] },
  {
    id: "alliance-aymaras-without-borders",
    lessons: ["birth-of-the-alliance"],
    paragraphs: [75, 78, 79, 87],
  },
  { id: "feran", lessons: ["birth-of-the-alliance"], paragraphs: [78] },
  { id: "municipality", lessons: ["birth-of-the-alliance"], paragraphs: [77, 78, 87] },
  { id: "idb", lessons: ["birth-of-the-alliance"], paragraphs: [88, 92, 94] },
  { id: "cespi", lessons: ["birth-of-the-alliance"], paragraphs: [88] },
  { id: "inti", lessons: ["birth-of-the-alliance"], paragraphs: [88] },
  { id: "cepad", lessons: ["birth-of-the-alliance"], paragraphs: [83] },
  { id: "hinge-platform", lessons: ["birth-of-the-alliance"], paragraphs: [76] },
  { id: "corridor", lessons: ["birth-of-the-alliance"], paragraphs: [76] },
];
