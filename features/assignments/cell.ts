import type { QuizSettings } from "@/features/quizzes/attempts/quiz-settings";
import { closedAt, type EffectiveRules } from "./effective-rules";

/**
 * One cell of a gradebook: what a learner's attempts at an assignment, its dates and what a teacher said come to. Pure:
 * the same for the matrix, the learner's own page, the counters, the file that is taken out.
 */

/** What attempts came to: a row of AssignmentResult, or none. Outcomes are 0 to 1. */
export type ResultRow = {
  attempts: number;
  finished: number;
  inProgressId: string | null;
  neverSubmitted: boolean;
  highest: number | null;
  average: number | null;
  first: number | null;
  last: number | null;
  needsGrading: number;
  lastSubmittedAt: Date | null;
  readAt: Date | null;
  excusedAt: Date | null;
  override: number | null;
};

export type CellState =
  /** It was set to others. */
  | { kind: "not-assigned" }
  /** By a teacher, or because the learner came to the class after it had closed. */
  | { kind: "excused"; by: "teacher" | "joined-later" }
  | { kind: "not-open"; opensAt: Date }
  | { kind: "not-started" }
  /** Its due date is over and it is still accepted. */
  | { kind: "overdue" }
  /** Nothing was handed in and nothing is accepted any more. */
  | { kind: "missed" }
  | { kind: "in-progress"; attemptId: string }
  /** `lateMs` is how long after the due date; null for in time. */
  | { kind: "submitted"; lateMs: number | null; needsGrading: boolean }
  /** An attempt ran out without being handed in. */
  | { kind: "never-submitted" }
  /** A lesson to be read was read. */
  | { kind: "read"; lateMs: number | null };

export type CellGiven = {
  isAssigned: boolean;
  isReading: boolean;
  rules: EffectiveRules;
  /** null before the learner did anything, or a teacher said anything. */
  result: ResultRow | null;
  /** Since when the learner is in the class. */
  joinedAt: Date;
};

/** How a learner stands with an assignment now. */
export function cellState(given: CellGiven, now: Date): CellState {
  const { result, rules } = given;
  if (!given.isAssigned) return { kind: "not-assigned" };
  if (result?.excusedAt) return { kind: "excused", by: "teacher" };
  if (result?.inProgressId) return { kind: "in-progress", attemptId: result.inProgressId };
  if (result?.readAt && given.isReading) {
    return { kind: "read", lateMs: lateBy(result.readAt, rules.dueAt) };
  }
  if (result && result.finished > 0) {
    const lateMs = lateBy(result.lastSubmittedAt, rules.dueAt);
    return { kind: "submitted", lateMs, needsGrading: result.needsGrading > 0 };
  }
  if (result?.neverSubmitted) return { kind: "never-submitted" };
  return untouched(given, now);
}

function untouched({ rules, joinedAt }: CellGiven, now: Date): CellState {
  const closed = closedAt(rules);
  if (closed && joinedAt > closed) return { kind: "excused", by: "joined-later" };
  if (now < rules.opensAt) return { kind: "not-open", opensAt: rules.opensAt };
  if (rules.cutOffAt && now > rules.cutOffAt) return { kind: "missed" };
  if (rules.dueAt && now > rules.dueAt) return { kind: "overdue" };
  return { kind: "not-started" };
}

/** By how many milliseconds something came after its due date; null for in time. */
function lateBy(at: Date | null, dueAt: Date | null): number | null {
  return at && dueAt && at > dueAt ? at.getTime() - dueAt.getTime() : null;
}

/**
 * What a cell counts, 0 to 1; null where it is not in any average: excused, not handed in yet, in progress with nothing
 * finished before. What was not handed in when nothing is accepted any more counts 0. A teacher's grade stands before all.
 */
export function cellOutcome(
  state: CellState,
  result: ResultRow | null,
  { gradingMethod, isClosed }: { gradingMethod: QuizSettings["gradingMethod"]; isClosed: boolean },
): number | null {
  if (state.kind === "not-assigned" || state.kind === "excused" || state.kind === "read")
    return null;
  if (result && result.override !== null) return result.override;
  const earned = result?.[gradingMethod] ?? null;
  if (earned !== null) return earned;
  const isLost = state.kind === "missed" || (state.kind === "never-submitted" && isClosed);
  return isLost ? 0 : null;
}

/** The mean of the cells that count, 0 to 1; null where none does. */
export function meanOutcome(outcomes: readonly (number | null)[]): number | null {
  const counted = outcomes.filter((outcome) => outcome !== null);
  if (counted.length === 0) return null;
  return counted.reduce((sum, outcome) => sum + outcome, 0) / counted.length;
}
