import "server-only";
import { done, type Result, refuse } from "@/features/accounts/result";
import { database, type Transaction } from "@/prisma/client";
import { textOf } from "../items/grade";
import { recordResultsOf } from "./assignment-result.store";
import type { AttemptItem } from "./attempt.store";
import { lockAttempt, writeCredits } from "./attempt-end.store";
import { earnedCredit, sumUp } from "./earned-credit";

/** A judgement of one text: which criteria of its rubric are met, and who says so. */
export type Judgement = {
  attemptId: string;
  position: number;
  criteriaMet: readonly string[];
  judgeId: string;
  /** When the judgement was made that the judge saw, null for none; left out, whichever stands is replaced. */
  seenAt?: Date | null;
  /** How many responses had counted for the item when the judge read its text; left out, whichever stands is judged. */
  seenRevision?: number;
};

/** What a judgement changed: the attempt's outcome before and after, 0 to 1. */
export type Judged = { before: number | null; after: number };

type JudgeRefusal = "not-found" | "bad-request" | "conflict";

/**
 * Judges a text of a finished attempt by its rubric, and counts the attempt anew. Again, the later judgement counts.
 *
 * @returns "not-found" where there is no such text to judge, "bad-request" for a criterion that its rubric has not,
 * "conflict" where another judgement or another text than the one seen stands there
 */
export async function judgeText(
  judgement: Judgement,
  now: Date,
): Promise<Result<Judged, JudgeRefusal>> {
  return database.$transaction((tx) => judgeTextIn(tx, judgement, now));
}

/** The same inside a transaction of the caller's. */
export async function judgeTextIn(
  tx: Transaction,
  { attemptId, position, criteriaMet, judgeId, ...seen }: Judgement,
  now: Date,
): Promise<Result<Judged, JudgeRefusal>> {
  const attempt = await lockAttempt(tx, attemptId);
  const item = attempt.items.find((one) => one.position === position);
  const structure = item && (item.regraded ?? item.content).item;
  if (attempt.state !== "finished" || structure?.interaction !== "extended-text") {
    return refuse("not-found");
  }
  if (!item || textOf(item.response).trim() === "") return refuse("not-found");
  if (hasChanged(item, seen)) return refuse("conflict");
  const known = structure.rubric.map(({ id }) => id);
  if (!criteriaMet.every((id) => known.includes(id))) return refuse("bad-request");
  const judged = [...new Set(criteriaMet)];
  await tx.attemptItem.update({
    where: { attemptId_position: { attemptId, position } },
    data: { criteriaMet: judged, gradedById: judgeId, gradedAt: now },
  });
  const { feedback } = attempt.settings;
  // The others keep the credit they have, whatever their version's key would give by now: one act changes one item.
  const earned = attempt.items.map((one) =>
    one.position === position
      ? { ...one, credit: earnedCredit({ ...one, criteriaMet: judged }, feedback) }
      : one,
  );
  const sum = sumUp(earned);
  await writeCredits(tx, attemptId, earned);
  await tx.attempt.update({ where: { id: attemptId }, data: sum });
  await recordResultsOf(tx, [attemptId]);
  return done({ before: attempt.outcome, after: sum.outcome });
}

/** Whether an item holds another text, or another judgement of it, than its judge saw. */
function hasChanged(
  item: Pick<AttemptItem, "gradedAt" | "revision">,
  { seenAt, seenRevision }: Pick<Judgement, "seenAt" | "seenRevision">,
): boolean {
  const isOtherJudgement = seenAt !== undefined && seenAt?.getTime() !== item.gradedAt?.getTime();
  return isOtherJudgement || (seenRevision !== undefined && seenRevision !== item.revision);
}
