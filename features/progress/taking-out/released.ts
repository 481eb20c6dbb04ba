import type { QuizSettings } from "@/features/quizzes/attempts/quiz-settings";
import { isMarkShown, shownDuring, shownOf } from "@/features/quizzes/attempts/review-options";

/**
 * What of an attempt's marks may leave with its learner: what the review options show now, as on the outcome's page. A
 * file that is taken out is no way round them. Keys and feedback are in no file.
 */

type Check = { credit: number | null };
type Item = { credit: number | null; criteriaMet: unknown; ItemCheck: readonly Check[] };

export type Marked = {
  points: number | null;
  maxPoints: number | null;
  outcome: number | null;
  AttemptItem: readonly Item[];
  GradeChange: readonly unknown[];
};

export type Rules = {
  settings: QuizSettings;
  isFinished: boolean;
  submittedAt: Date | null;
  /** How its assignment stands; null in self-study. */
  assigned: { releaseAt: Date | null; resultsHidden: boolean; over: number } | null;
};

/** Whether the score, and whether the credit of each item, may be seen now. */
function releasedOf(rules: Rules, now: Date): { marks: boolean; credits: boolean } {
  if (rules.assigned?.resultsHidden) return { marks: false, credits: false };
  const shown = shownOf(rules, now);
  return { marks: shown.has("marks"), credits: shown.has("marks") && shown.has("correctness") };
}

/** An attempt without the marks that its learner may not see yet. */
export function withoutUnreleased<A extends Marked>(attempt: A, rules: Rules, now: Date): A {
  const { marks, credits } = releasedOf(rules, now);
  return {
    ...attempt,
    ...(marks ? {} : { points: null, maxPoints: null, outcome: null }),
    AttemptItem: attempt.AttemptItem.map((item) => ({
      ...item,
      ...(credits ? {} : { credit: null, criteriaMet: null }),
      ItemCheck: item.ItemCheck.map((check) =>
        credits || isCheckShown(rules, item) ? check : { ...check, credit: null },
      ),
    })),
    GradeChange: credits ? attempt.GradeChange : [],
  };
}

/** While an attempt goes on, an item that was checked shows what came of it, where the rules say so. */
function isCheckShown({ settings, isFinished }: Rules, { ItemCheck }: Item): boolean {
  if (isFinished) return false;
  const checks = ItemCheck.map(({ credit }) => ({ credit: credit ?? 0 }));
  return shownDuring(settings, { checks }).has("correctness");
}

export type ResultMarks = {
  maxPoints: number | null;
  highest: number | null;
  average: number | null;
  first: number | null;
  last: number | null;
  override: number | null;
};

/** A cell of the gradebook without its marks, unless they may be seen: by `own`, the assignment's rules, without attempts. */
export function resultWithoutUnreleased<R extends ResultMarks>(
  result: R,
  behind: { own: Rules; attempts: readonly Rules[] },
  now: Date,
): R {
  const over = behind.attempts.filter(({ isFinished }) => isFinished);
  if (isMarkShown({ own: behind.own, over }, now)) return result;
  const nothing = { maxPoints: null, highest: null, average: null, first: null, last: null };
  return { ...result, ...nothing, override: null };
}
