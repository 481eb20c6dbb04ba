import "server-only";
import { database, type Transaction } from "@/prisma/client";
import { recordConceptsIn } from "../review/review-card.store";
import { recordResultIn } from "./assignment-result.store";
import { type Attempt, requireAttemptIn } from "./attempt.store";
import { type Change, dueChange, SLACK_MS, submissionTime } from "./attempt-clock";
import { previewedQuiz } from "./course-quizzes";
import { type EarnedItem, earnedCredits, sumUp } from "./earned-credit";
import { shownOf } from "./review-options";

/**
 * Submits an attempt and grades it with the versions it began with. Once: a second call, or one for an attempt that is
 * over, changes nothing. After its end it counts as handed in at its end, or not at all, as its rules say.
 */
export function submitAttempt(id: string, now: Date): Promise<void> {
  const other = underWay.get(id);
  if (other) return other;
  const own = database
    .$transaction((tx) => submitAttemptIn(tx, id, now))
    .finally(() => underWay.delete(id));
  underWay.set(id, own);
  return own;
}

// Who presses eight times would hold eight connections, seven of them waiting for the row of the first: at the end of an
// exam there are not so many. Between processes the row's lock decides.
const underWay = new Map<string, Promise<void>>();

/** The same inside a transaction of the caller's. */
export async function submitAttemptIn(tx: Transaction, id: string, now: Date): Promise<void> {
  const attempt = await lockAttempt(tx, id);
  const change = dueChange(attempt, now, 0);
  if (change && change.state !== "overdue") return applyChange(tx, attempt, change);
  if (attempt.isFinished) return;
  await applyChange(tx, attempt, {
    state: "finished",
    submittedAt: submissionTime(attempt, now),
  });
}

/**
 * Brings an attempt up to date with the clock: handed in at its end, overdue, or never submitted.
 *
 * @param slackMs as for `dueChange`
 * @returns what changed, or null
 */
export async function settleAttempt(
  id: string,
  now: Date,
  slackMs = SLACK_MS,
): Promise<Change | null> {
  return database.$transaction(async (tx) => {
    const attempt = await lockAttempt(tx, id);
    const change = dueChange(attempt, now, slackMs);
    if (change) await applyChange(tx, attempt, change);
    return change;
  });
}

export const SWEPT_AT_ONCE = 100;

/**
 * Settles attempts whose time ran out with nobody there, a hundred at most; returns how many changed. One that fails does
 * not keep it from the others: what went wrong is thrown after them, together.
 */
export async function sweepAttempts(now: Date): Promise<number> {
  const due = await database.attempt.findMany({
    where: { sweepAt: { lt: now } },
    select: { id: true },
    orderBy: { sweepAt: "asc" },
    take: SWEPT_AT_ONCE,
  });
  let changed = 0;
  const faults: unknown[] = [];
  for (const { id } of due) {
    try {
      if (await settleAttempt(id, now)) changed += 1;
    } catch (error) {
      faults.push(error);
    }
  }
  if (faults.length > 0) throw new AggregateError(faults, "attempts that could not be settled");
  return changed;
}

/** The same for one person, before what became of their attempts is shown. */
export async function settleAttemptsOf(userId: string, now: Date): Promise<void> {
  const due = await database.attempt.findMany({
    where: { userId, sweepAt: { lt: now } },
    select: { id: true },
  });
  for (const { id } of due) await settleAttempt(id, now);
}

/** Takes the row's lock first: a save under way is either in what we then read, or told that it came late. */
export async function lockAttempt(tx: Transaction, id: string): Promise<Attempt> {
  // Its learner before it, in the order of claimGuest: the cards that review writes refer to the learner, and belong to
  // one submission at a time.
  await tx.$queryRaw`
    select id from "User" where id = (select "userId" from "Attempt" where id = ${id}::uuid)
    for no key update`;
  await tx.$queryRaw`select id from "Attempt" where id = ${id}::uuid for no key update`;
  return requireAttemptIn(tx, id);
}

async function applyChange(tx: Transaction, attempt: Attempt, change: Change): Promise<void> {
  const where = { id: attempt.id };
  if (change.state === "overdue") {
    await tx.attempt.update({ where, data: { state: change.state, sweepAt: change.sweepAt } });
    return;
  }
  if (change.state === "neverSubmitted") {
    await tx.attempt.update({ where, data: { state: change.state, sweepAt: null } });
    await recordAssigned(tx, attempt);
    return;
  }
  const earned = earnedCredits(attempt);
  await writeCredits(tx, attempt.id, earned);
  await tx.attempt.update({
    where,
    data: {
      state: "finished",
      submittedAt: change.submittedAt,
      sweepAt: null,
      ...sumUp(earned),
    },
  });
  if (mayBeReviewed(attempt, change.submittedAt)) {
    await recordConceptsIn(tx, gradedConcepts(attempt, earned), change.submittedAt);
  }
  await recordAssigned(tx, attempt);
}

/**
 * Whether review may know what was missed: what is due for review tells it, so an assignment's results stay out of it
 * where its learner may not see them yet.
 */
function mayBeReviewed({ settings, assigned }: Attempt, submittedAt: Date): boolean {
  const standing = assigned && { ...assigned, over: assigned.over + 1 };
  const handedIn = { settings, submittedAt, isFinished: true, assigned: standing };
  return !assigned || shownOf(handedIn, submittedAt).has("correctness");
}

/** What an assignment's gradebook shows of it. */
async function recordAssigned(tx: Transaction, { assignmentId, userId }: Attempt): Promise<void> {
  if (assignmentId) await recordResultIn(tx, { assignmentId, userId });
}

/** What review learns of an attempt: each item's concept and credit, in the order they were asked; of a preview nothing. */
function gradedConcepts({ userId, quiz, items }: Attempt, earned: readonly EarnedItem[]) {
  const creditOf = new Map(earned.map(({ position, credit }) => [position, credit]));
  const learned = previewedQuiz(quiz) === null ? items : [];
  return {
    userId,
    items: learned.map(({ position, lesson, itemId, content }) => ({
      ...{ lesson, itemId, objective: content.item.objective },
      credit: creditOf.get(position) ?? null,
    })),
  };
}

/** All credits in one statement; null stays null. */
export async function writeCredits(
  tx: Transaction,
  attemptId: string,
  earned: readonly EarnedItem[],
): Promise<void> {
  const judged = earned.filter(({ credit }) => credit !== null);
  const positions = judged.map(({ position }) => position);
  const values = judged.map(({ credit }) => credit);
  await tx.$executeRaw`
    update "AttemptItem" item set credit = graded.credit
    from unnest(${positions}::int[], ${values}::float8[]) as graded(position, credit)
    where item."attemptId" = ${attemptId}::uuid and item.position = graded.position`;
}
