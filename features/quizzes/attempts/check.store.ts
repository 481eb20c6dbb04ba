import "server-only";
import { done, type Result, refuse } from "@/features/accounts/result";
import { database } from "@/prisma/client";
import { gradeResponse } from "../items/grade";
import { sameResponse } from "../items/response";
import { isInTime } from "./attempt-clock";
import { lockAttempt } from "./attempt-end.store";
import { findLeftAssignment } from "./left-class.store";
import { triesLeft } from "./review-options";

/**
 * Judges the response that an item of an attempt now holds, as one try of those its rules allow. Twice at once, or again
 * with the same response, is one try: the attempt's row is locked, and the key of the table decides besides.
 *
 * @returns "closed" where the attempt or the item is over or has no checks, or its learner left the class, "not-found" for an unknown item or one that
 * holds nothing yet
 */
export async function checkItem(
  attemptId: string,
  itemId: string,
  now: Date,
): Promise<Result<null, "closed" | "not-found">> {
  return database.$transaction(async (tx) => {
    const attempt = await lockAttempt(tx, attemptId);
    const item = attempt.items.find((one) => one.itemId === itemId);
    if (!item?.response) return refuse("not-found");
    if (
      item.checks.length > 0 &&
      sameResponse(item.checks.at(-1)?.response ?? null, item.response)
    ) {
      return done(null);
    }
    if (attempt.classroomId && (await findLeftAssignment(attemptId, tx))) return refuse("closed");
    const isOpen = attempt.state === "inProgress" && isInTime(attempt.endsAt, now);
    const credit = gradeResponse(item.content, item.response);
    if (!isOpen || !triesLeft(attempt.settings, item) || credit === null) return refuse("closed");
    await tx.itemCheck.create({
      data: {
        ...{ attemptId, position: item.position, number: item.checks.length + 1 },
        ...{ response: item.response, credit, checkedAt: now },
      },
    });
    // A new version of the row tells a save that waits for its lock that something happened (response.store.ts).
    await tx.attempt.update({ where: { id: attemptId }, data: { reached: attempt.reached } });
    return done(null);
  });
}
