import "server-only";
import { database } from "@/prisma/client";

/** What a learner does to an attempt beside responding: a flag to look at an item again, the step to the next. */

/** Sets or takes away the flag of an item; of an attempt that is over too, where it does no harm. */
export async function flagItem(attemptId: string, itemId: string, flagged: boolean): Promise<void> {
  await database.attemptItem.updateMany({ where: { attemptId, itemId }, data: { flagged } });
}

/** Sequential navigation: opens the item after this one and closes this one. Again, or from an older page, it changes nothing. */
export async function stepOn(attemptId: string, from: number): Promise<void> {
  await database.attempt.updateMany({
    where: { id: attemptId, reached: from, state: "inProgress" },
    data: { reached: from + 1 },
  });
}
