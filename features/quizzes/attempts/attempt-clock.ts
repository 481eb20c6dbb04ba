import type { QuizSettings } from "./quiz-settings";

/**
 * When an attempt ends, and what becomes of it by itself: arithmetic on instants of the server's clock. The learner's
 * clock enters no decision (promises.md 5).
 */

const MINUTE = 60_000;

/**
 * What is on its way when the time runs out still counts if it arrives within a minute (Moodle's graceperiodmin): a slow
 * line must not cost the last response. Nobody is shown it; the time on screen ends at `endsAt`.
 */
export const SLACK_MS = MINUTE;

export type AttemptTimes = { endsAt: Date | null; sweepAt: Date | null };

const plus = (instant: Date, ms: number) => new Date(instant.getTime() + ms);

/** The earlier of two instants; null stands for never. */
function earlier(one: Date | null, other: Date | null): Date | null {
  if (one === null || other === null) return one ?? other;
  return one <= other ? one : other;
}

/** The end of an attempt begun at an instant: its time limit or the cut-off date, whichever comes first. */
export function attemptTimes(settings: QuizSettings, startedAt: Date): AttemptTimes {
  const { timeLimit, extraMinutes, cutOffAt } = settings;
  const limit = timeLimit && plus(startedAt, (timeLimit.minutes + extraMinutes) * MINUTE);
  const endsAt = earlier(limit, cutOffAt);
  return { endsAt, sweepAt: endsAt && plus(endsAt, SLACK_MS) };
}

/** Whether a response that arrives now counts as far as time goes. */
export function isInTime(endsAt: Date | null, now: Date): boolean {
  return endsAt === null || now <= plus(endsAt, SLACK_MS);
}

/** What an attempt is, as far as its end goes. */
export type RunningAttempt = AttemptTimes & {
  state: "inProgress" | "overdue" | "finished" | "neverSubmitted";
  settings: QuizSettings;
};

export type Change =
  | { state: "finished"; submittedAt: Date }
  | { state: "overdue"; sweepAt: Date }
  | { state: "neverSubmitted" };

/** Until when an attempt that ran out may still be handed in. */
function graceEnd({ endsAt, settings }: RunningAttempt): Date | null {
  if (!endsAt || settings.timeLimit?.atEnd !== "grace") return null;
  return earlier(plus(endsAt, settings.timeLimit.graceMinutes * MINUTE), settings.cutOffAt);
}

/**
 * What has become of an attempt by itself; null while nothing is due.
 *
 * @param slackMs SLACK_MS for the sweep; 0 when its own learner asks, of whom nothing can be on its way any more
 */
export function dueChange(attempt: RunningAttempt, now: Date, slackMs = SLACK_MS): Change | null {
  const { state, endsAt, sweepAt, settings } = attempt;
  if (state === "overdue") return sweepAt && now > sweepAt ? { state: "neverSubmitted" } : null;
  if (state !== "inProgress" || endsAt === null || now <= plus(endsAt, slackMs)) return null;
  const atCutOff = settings.cutOffAt !== null && endsAt >= settings.cutOffAt;
  const atEnd = atCutOff ? "submit" : (settings.timeLimit?.atEnd ?? "submit");
  if (atEnd === "submit") return { state: "finished", submittedAt: endsAt };
  const until = graceEnd(attempt);
  if (atEnd === "abandon" || until === null || now > until) return { state: "neverSubmitted" };
  return { state: "overdue", sweepAt: until };
}

/** An attempt that goes on, as far as a change of its rules goes. */
export type ChangedAttempt = {
  state: "inProgress" | "overdue";
  startedAt: Date;
  settings: QuizSettings;
};

/**
 * The times of an attempt that goes on under changed rules. One that had run out is in progress again if they give it
 * more time.
 */
export function changedTimes(
  { state, startedAt, settings }: ChangedAttempt,
  now: Date,
): AttemptTimes & Pick<ChangedAttempt, "state"> {
  const times = attemptTimes(settings, startedAt);
  const hasTime = times.endsAt === null || now < times.endsAt;
  if (state === "inProgress" || hasTime) return { state: "inProgress", ...times };
  return { state, ...times, sweepAt: graceEnd({ state, settings, ...times }) ?? times.endsAt };
}

/** The instant that a submission now bears: nobody hands in after the end but in a period of grace. */
export function submissionTime({ state, endsAt }: RunningAttempt, now: Date): Date {
  return state === "inProgress" ? (earlier(endsAt, now) ?? now) : now;
}

/** Why an attempt may not begin now; `until` tells when it may, where that is known. */
export type StartRefusal =
  | { reason: "not-open" | "too-soon"; until: Date }
  | { reason: "closed" | "no-attempts-left" };

/** What counts of a learner's earlier attempts at a quiz. */
export type History = { attempts: number; lastSubmittedAt: Date | null };

/** Whether a learner may begin another attempt; null when nothing is in the way. */
export function startRefusal(
  settings: QuizSettings,
  history: History,
  now: Date,
): StartRefusal | null {
  const { opensAt, cutOffAt, attemptsAllowed, delayMinutes } = settings;
  if (opensAt && now < opensAt) return { reason: "not-open", until: opensAt };
  if (cutOffAt && now > cutOffAt) return { reason: "closed" };
  if (attemptsAllowed !== null && history.attempts >= attemptsAllowed) {
    return { reason: "no-attempts-left" };
  }
  // Without a delay nothing is compared: the clocks of two web processes need not agree to the millisecond.
  if (history.lastSubmittedAt === null || delayMinutes === 0) return null;
  const until = plus(history.lastSubmittedAt, delayMinutes * MINUTE);
  return now < until ? { reason: "too-soon", until } : null;
}
