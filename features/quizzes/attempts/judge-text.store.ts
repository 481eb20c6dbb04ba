import "server-only";
import { done, type Result, refuse } from "@/features/accounts/result";
import { database } from "@/prisma/client";
import { textOf } from "../items/grade";
import { recordResultsOf } from "./assignment-result.store";
import { lockAttempt, writeCredits } from "./attempt-end.store";
import { earnedCredit, sumUp } from "./earned-credit";

/** A judgement of one text: which criteria of its rubric are met, and who says so. */
export type Judgement = {
  attemptId: string;
  position: number;
  criteriaMet: readonly string[];
  judgeId: string;
};

/**
 * Judges a text of a finished attempt by its rubric, and counts the attempt anew. Again, the later judgement counts.
 *
 * @returns "not-found" where there is no such text to judge, "bad-request" for a criterion that its rubric has not
 */
export async function judgeText(
  { attemptId, position, criteriaMet, judgeId }: Judgement,
  now: Date,
): Promise<Result<null, "not-found" | "bad-request">> {
  return database.$transaction(async (tx) => {
    const attempt = await lockAttempt(tx, attemptId);
    const item = attempt.items.find((one) => one.position === position);
    const structure = item && (item.regraded ?? item.content).item;
    if (attempt.state !== "finished" || structure?.interaction !== "extended-text") {
      return refuse("not-found");
    }
    if (textOf(item?.response ?? null).trim() === "") return refuse("not-found");
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
    await writeCredits(tx, attemptId, earned);
    await tx.attempt.update({ where: { id: attemptId }, data: sumUp(earned) });
    await recordResultsOf(tx, [attemptId]);
    return done(null);
  });
}
