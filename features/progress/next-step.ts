/** How a learner stands with one lesson. Shares are 0 to 1. */
export type LessonStanding = {
  lesson: string;
  isRead: boolean;
  /** The best outcome of its quiz; null before the first submission. */
  best: number | null;
  /** The attempt that waits, and its first item without a response; null where every item has one. */
  inProgress: { attempt: string; item: number | null } | null;
};

export type NextStep =
  | { kind: "continue-attempt"; lesson: string; attempt: string; item: number | null }
  | { kind: "read-lesson"; lesson: string }
  | { kind: "take-quiz"; lesson: string }
  | { kind: "try-again"; lesson: string; best: number }
  | { kind: "done" };

/** From this share on, trying again is no longer proposed. */
const GOOD_ENOUGH = 0.8;

/**
 * What to do next: first what was begun, then lesson by lesson what is not yet read or not yet tried, and
 * only when all is tried the quizzes that could go better.
 * @param lessons in the order of the course
 */
export function nextStep(lessons: readonly LessonStanding[]): NextStep {
  for (const { lesson, inProgress } of lessons) {
    if (inProgress) return { kind: "continue-attempt", lesson, ...inProgress };
  }
  for (const { lesson, isRead, best } of lessons) {
    if (!isRead) return { kind: "read-lesson", lesson };
    if (best === null) return { kind: "take-quiz", lesson };
  }
  for (const { lesson, best } of lessons) {
    if (best !== null && best < GOOD_ENOUGH) return { kind: "try-again", lesson, best };
  }
  return { kind: "done" };
}
