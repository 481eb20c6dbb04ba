import type { QuizSettings } from "./quiz-settings";

/** More than anybody tries; it fits PostgreSQL's integer, which what is never checked is compared with. */
const NO_END = 1_000_000;

/** How often an item may be checked before its response stands. */
export function triesOf(feedback: QuizSettings["feedback"]): number {
  switch (feedback.timing) {
    case "deferred":
      return NO_END;
    case "immediate":
      return 1;
    case "interactive":
      return feedback.tries;
  }
}
