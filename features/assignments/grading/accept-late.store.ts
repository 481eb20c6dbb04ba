import "server-only";
import { done, refuse } from "@/features/accounts/result";
import { recordResultIn } from "@/features/quizzes/attempts/assignment-result.store";
import type { Attempt } from "@/features/quizzes/attempts/attempt.store";
import { writeCredits } from "@/features/quizzes/attempts/attempt-end.store";
import { earnedCredit, sumUp } from "@/features/quizzes/attempts/earned-credit";
import { database, type Transaction } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/client";
import { listArrived } from "./arrived-responses.store";
import { writeDown } from "./cell-act.store";
import {
  type CellAsked,
  type CellPlace,
  type CellReply,
  lockCell,
  touchCell,
} from "./cell-place.store";
import { type ArrivedResponse, acceptable, deviceTime } from "./late-responses";
import { lockAttemptOf } from "./reopen-attempt.store";

/**
 * Lets responses count that came after an attempt was handed in (teaching.md 2.4): they take the place of what the items
 * hold, and these items are graded anew. Again, there are none left.
 *
 * @returns "not-now" where none waits, or the attempt is not handed in
 */
export async function acceptLate(
  place: CellPlace,
  attemptId: string,
  asked: CellAsked,
): Promise<CellReply> {
  return onFinished(place, { attemptId, asked }, async (tx, attempt) => {
    const late = acceptable(await listArrived(attemptId, tx), attempt);
    if (late.length === 0) return null;
    await takeResponses(tx, attemptId, { late, now: asked.now });
    const sum = await gradeAnew(tx, attempt, late);
    return {
      kind: "late-accepted",
      detail: { count: late.length, before: attempt.outcome, after: sum.outcome },
    };
  });
}

/**
 * Takes the time that the learner's device told for the time of handing in, in the place of the server's (teaching.md 2.4).
 *
 * @returns "not-now" where the device told none that would help
 */
export async function acceptDeviceTime(
  place: CellPlace,
  attemptId: string,
  asked: CellAsked,
): Promise<CellReply> {
  return onFinished(place, { attemptId, asked }, async (tx, attempt) => {
    const acceptedAt = deviceTime(await listArrived(attemptId, tx), attempt);
    if (!acceptedAt || attempt.acceptedAt) return null;
    await tx.attempt.update({ where: { id: attemptId }, data: { acceptedAt } });
    return {
      kind: "time-accepted",
      detail: {
        before: attempt.submittedAt?.toISOString() ?? null,
        after: acceptedAt.toISOString(),
      },
    };
  });
}

type Done = Pick<Parameters<typeof writeDown>[2], "kind" | "detail">;

async function onFinished(
  place: CellPlace,
  { attemptId, asked }: { attemptId: string; asked: CellAsked },
  act: (tx: Transaction, attempt: Attempt) => Promise<Done | null>,
): Promise<CellReply> {
  return database.$transaction(async (tx) => {
    const locked = await lockCell(tx, place, asked.version);
    if (!locked.ok) return locked;
    const attempt = await lockAttemptOf(tx, place, attemptId);
    if (!attempt) return refuse("not-found");
    const change = attempt.state === "finished" ? await act(tx, attempt) : null;
    if (!change) return refuse("not-now");
    await recordResultIn(tx, place);
    await touchCell(tx, place);
    await writeDown(tx, place, { by: asked.by, attemptId, ...change });
    return done(null);
  });
}

async function takeResponses(
  tx: Transaction,
  attemptId: string,
  { late, now }: { late: readonly ArrivedResponse[]; now: Date },
): Promise<void> {
  for (const { itemId, response, sequence, language, receivedAt } of late) {
    await tx.attemptItem.update({
      where: { attemptId_itemId: { attemptId, itemId } },
      data: {
        ...{ response, sequence, language, savedAt: receivedAt, revision: { increment: 1 } },
        // A judgement was of the text that stood there before.
        ...{ criteriaMet: Prisma.DbNull, gradedById: null, gradedAt: null },
      },
    });
  }
  await tx.responseEvent.updateMany({
    where: { attemptId, id: { in: late.map(({ id }) => id) } },
    data: { acceptedAt: now },
  });
}

/** Only items that got a response are graded; the others keep the credit they have. */
async function gradeAnew(tx: Transaction, attempt: Attempt, late: readonly ArrivedResponse[]) {
  const { feedback } = attempt.settings;
  const earned = attempt.items.map((item) => {
    const accepted = late.find(({ itemId }) => itemId === item.itemId);
    if (!accepted) return item;
    const { response } = accepted;
    return { ...item, credit: earnedCredit({ ...item, response, criteriaMet: null }, feedback) };
  });
  const sum = sumUp(earned);
  // What now waits for a person has no credit, whatever stood there.
  await tx.attemptItem.updateMany({ where: { attemptId: attempt.id }, data: { credit: null } });
  await writeCredits(tx, attempt.id, earned);
  await tx.attempt.update({ where: { id: attempt.id }, data: sum });
  return sum;
}
