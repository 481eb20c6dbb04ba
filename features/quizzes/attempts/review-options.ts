import type {
  QuizSettings,
  Release,
  ReleaseMoment,
  Reviewable,
  ReviewMoment,
} from "./quiz-settings";
import { triesOf } from "./tries";

/** What a learner may see of an attempt now: the one place that says so (promises.md 13). */

/** How long "right after" lasts, as in Moodle: long enough to read what came, not to pass the key on. */
const RIGHT_AFTER_MS = 2 * 60_000;

/** How an assignment stands now, as far as it decides what its learner sees: read at each request, never kept. */
export type Standing = {
  /** When the last learner's time is over, extensions included; null where it never is. */
  releaseAt: Date | null;
  resultsHidden: boolean;
  /** How many of this learner's attempts at it are finished or ran out. */
  over: number;
};

type Reviewed = {
  settings: QuizSettings;
  isFinished: boolean;
  submittedAt: Date | null;
  /** null or absent in self-study. */
  assigned?: Standing | null;
};

/** Which of the moments an attempt is in. Without a cut-off date a quiz is closed from its due date on. */
export function reviewMoment(attempt: Reviewed, now: Date): ReviewMoment {
  const { settings, submittedAt, isFinished } = attempt;
  if (!isFinished) return "during";
  const closedAt = settings.cutOffAt ?? settings.dueAt;
  if (closedAt && now > closedAt) return "closed";
  return submittedAt && now.getTime() - submittedAt.getTime() <= RIGHT_AFTER_MS ? "after" : "later";
}

/** What each part of an assignment's results is made of. */
const partsOfRelease: Record<keyof Release, readonly Reviewable[]> = {
  score: ["marks", "overallFeedback"],
  explanation: ["correctness", "specificFeedback", "generalFeedback"],
  rightAnswer: ["rightAnswer"],
};

/** Whether the moment has come for an attempt that is over. */
function hasCome(moment: ReleaseMoment, standing: Standing, settings: QuizSettings, now: Date) {
  const isClosed = standing.releaseAt !== null && now > standing.releaseAt;
  const { attemptsAllowed } = settings;
  const isUsedUp = attemptsAllowed !== null && standing.over >= attemptsAllowed;
  if (moment === "used-up") return isUsedUp || isClosed;
  return moment === "submitted" || (moment === "closed" && isClosed);
}

/** The parts of an assignment's results whose moment has come. */
export function releasedParts(
  release: Release,
  { settings, assigned }: { settings: QuizSettings; assigned: Standing },
  now: Date,
): (keyof Release)[] {
  if (assigned.resultsHidden) return [];
  const parts = ["score", "explanation", "rightAnswer"] as const;
  return parts.filter((part) => hasCome(release[part], assigned, settings, now));
}

/** What may be seen of a finished attempt, and of each of its items. */
export function shownOf(attempt: Reviewed, now: Date): ReadonlySet<Reviewable> {
  const { settings, assigned, isFinished } = attempt;
  if (assigned && isFinished && (settings.release || assigned.resultsHidden)) {
    const parts = settings.release
      ? releasedParts(settings.release, { settings, assigned }, now)
      : [];
    return new Set(["response", ...parts.flatMap((part) => partsOfRelease[part])]);
  }
  const moment = reviewMoment(attempt, now);
  return new Set(moment === "during" ? [] : attempt.settings.review[moment]);
}

/**
 * Whether a mark for an assignment as a whole may be seen, such as a grade that a teacher set: when each of the attempts
 * that are over shows its own; where none is, when one would that was over now, by the assignment's own rules.
 *
 * @param whole.own those rules, with how the assignment stands
 * @param whole.over the attempts that are over
 */
export function isMarkShown(
  whole: { own: Pick<Reviewed, "settings" | "assigned">; over: readonly Reviewed[] },
  now: Date,
): boolean {
  const { own, over } = whole;
  if (own.assigned?.resultsHidden) return false;
  const attempts = over.length > 0 ? over : [{ ...own, submittedAt: null }];
  return attempts.every((one) => shownOf({ ...one, isFinished: true }, now).has("marks"));
}

/** An item of an attempt in progress: how it was checked so far. */
type CheckedItem = { checks: readonly { credit: number }[] };

/** How many tries an item has left; null where it cannot be checked. */
export function triesLeft(settings: QuizSettings, { checks }: CheckedItem): number | null {
  if (settings.feedback.timing === "deferred") return null;
  const isRight = (checks.at(-1)?.credit ?? 0) >= 1;
  return isRight ? 0 : Math.max(0, triesOf(settings.feedback) - checks.length);
}

/**
 * What may be seen of an item while its attempt goes on: nothing before it was checked; while there are tries left, what
 * helps to try again but neither the right answer nor the explanation that gives it away.
 */
export function shownDuring(settings: QuizSettings, item: CheckedItem): ReadonlySet<Reviewable> {
  const left = triesLeft(settings, item);
  if (left === null || item.checks.length === 0) return new Set();
  const givesAway: readonly Reviewable[] = ["rightAnswer", "generalFeedback"];
  const shown = settings.review.during.filter((one) => left === 0 || !givesAway.includes(one));
  return new Set(shown);
}

/** Whether an item's response stands: a further one would not count. */
export function isSettled(settings: QuizSettings, item: CheckedItem): boolean {
  return triesLeft(settings, item) === 0;
}
