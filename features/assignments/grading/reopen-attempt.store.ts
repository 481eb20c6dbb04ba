import "server-only";
import { done, refuse } from "@/features/accounts/result";
import { recordResultIn } from "@/features/quizzes/attempts/assignment-result.store";
import type { Attempt } from "@/features/quizzes/attempts/attempt.store";
import { lockAttempt } from "@/features/quizzes/attempts/attempt-end.store";
import { database, type Transaction } from "@/prisma/client";
import type { Assignment } from "../assignment";
import { followChangeIn } from "../follow-attempts.store";
import { writeDown } from "./cell-act.store";
import {
  type CellAsked,
  type CellPlace,
  type CellReply,
  lockCell,
  touchCell,
} from "./cell-place.store";

export type Reopening = {
  attemptId: string;
  /** Until when the learner may go on with it. */
  cutOffAt: Date;
  /** Why: the learner reads it. */
  reason: string;
};

/**
 * Puts an attempt that is over back in progress, with its responses, until a new cut-off that this learner alone has
 * (teaching.md 2.8). Its time limit is over; the cut-off stands in its place. What was checked stays checked, since its
 * learner has seen the key; credits are worked out anew when it is handed in again.
 *
 * @returns "not-now" where it cannot be reopened: it goes on, another of the learner's goes on, or it was typed in from paper
 */
export async function reopenAttempt(
  place: CellPlace,
  { attemptId, cutOffAt, reason }: Reopening,
  { by, version, now }: CellAsked,
): Promise<CellReply> {
  return database.$transaction(async (tx) => {
    const locked = await lockCell(tx, place, version);
    if (!locked.ok) return locked;
    const attempt = await lockAttemptOf(tx, place, attemptId);
    if (!attempt) return refuse("not-found");
    if (!mayReopen(attempt) || (await hasRunning(tx, place))) return refuse("not-now");
    await extend(tx, place, { assignment: locked.value.assignment, cutOffAt, reason, byId: by.id });
    await putBack(tx, attempt);
    await followChangeIn(tx, { classroomId: place.classroomId, id: place.assignmentId }, now);
    await recordResultIn(tx, place);
    await touchCell(tx, place);
    await writeDown(tx, place, {
      by,
      kind: "attempt-reopened",
      attemptId,
      detail: {
        number: attempt.number,
        before: attempt.outcome,
        until: cutOffAt.toISOString(),
        reason,
      },
    });
    return done(null);
  });
}

/** An attempt of this cell with its row locked; null for another's. */
export async function lockAttemptOf(
  tx: Transaction,
  { assignmentId, userId }: CellPlace,
  attemptId: string,
): Promise<Attempt | null> {
  const known = await tx.attempt.findUnique({
    where: { id: attemptId, assignmentId, userId },
    select: { id: true },
  });
  return known && lockAttempt(tx, attemptId);
}

/** Whether an attempt may be reopened as far as it goes itself. */
const mayReopen = ({ isFinished, enteredById }: Pick<Attempt, "isFinished" | "enteredById">) =>
  isFinished && enteredById === null;

/** Whether an attempt of a cell goes on: there is never a second one beside it. */
export async function hasRunning(
  tx: Transaction,
  { assignmentId, userId }: CellPlace,
): Promise<boolean> {
  const running = await tx.attempt.count({
    where: { assignmentId, userId, state: { in: ["inProgress", "overdue"] } },
  });
  return running > 0;
}

/** The new cut-off is this learner's alone; what is handed in by then is not late. */
async function extend(
  tx: Transaction,
  { classroomId, assignmentId, userId }: CellPlace,
  given: { assignment: Assignment; cutOffAt: Date; reason: string; byId: string },
): Promise<void> {
  const { assignment, cutOffAt, reason, byId } = given;
  const dates = { cutOffAt, ...(assignment.dueAt ? { dueAt: cutOffAt } : {}), reason, byId };
  await tx.extension.upsert({
    where: { assignmentId_userId: { assignmentId, userId } },
    create: { classroomId, assignmentId, userId, ...dates },
    update: dates,
  });
}

async function putBack(tx: Transaction, { id, settings }: Attempt): Promise<void> {
  const open = { ...settings, timeLimit: null };
  await tx.attempt.update({
    where: { id },
    data: {
      ...{ state: "inProgress", submittedAt: null, acceptedAt: null },
      ...{ points: null, maxPoints: null, outcome: null, needsGrading: 0 },
      // Dates become text, as JSON has none; QuizSettings reads them back.
      settings: JSON.parse(JSON.stringify(open)),
    },
  });
  await tx.$executeRaw`
    update "AttemptItem" set credit = null, "criteriaMet" = null, "gradedById" = null, "gradedAt" = null
    where "attemptId" = ${id}::uuid`;
}
