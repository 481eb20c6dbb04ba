/**
 * What the reader did, as GET /api/me/marks says it (features/progress/marks.ts) and /course.js shows it
 * on pages that are the same for everyone.
 */
export type Marks = {
  /** The account's name; null for a guest and for nobody. */
  name: string | null;
  /** Slugs of the lessons read. */
  read: string[];
  /** By lesson: the best outcome of its quiz, 0 to 1; lessons without one are absent. */
  best: Record<string, number>;
  /** Where to go on; null for whoever has not begun, and when all is done. */
  resume: Resume | null;
  /** What a class wants of the reader, in a sentence, and where that stands; null where nothing is due. */
  due: { sentence: string; path: string } | null;
};

export type Resume = {
  kind: "attempt" | "lesson";
  lesson: string;
  /** Path without the language, such as "/attempts/…?item=3". */
  path: string;
};
