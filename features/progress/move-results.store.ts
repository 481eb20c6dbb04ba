import "server-only";
import { recordResultIn } from "@/features/quizzes/attempts/assignment-result.store";
import type { Transaction } from "@/prisma/client";

/**
 * Moves a guest's cells of gradebooks to the account that takes over the attempts, after those. Where both have a cell,
 * what a teacher said of the account's own stays; what the attempts come to is counted anew over both.
 */
export async function moveResultsIn(
  tx: Transaction,
  guestId: string,
  accountId: string,
): Promise<void> {
  const theirs = await tx.assignmentResult.findMany({
    where: { userId: guestId },
    select: { assignmentId: true },
    // In one order, as every transaction takes its cells.
    orderBy: { assignmentId: "asc" },
  });
  if (theirs.length === 0) return;
  await tx.$executeRaw`
    update "AssignmentResult" theirs set "userId" = ${accountId}::uuid
    where "userId" = ${guestId}::uuid
      and not exists (select from "AssignmentResult" own
        where own."userId" = ${accountId}::uuid and own."assignmentId" = theirs."assignmentId")`;
  await tx.assignmentResult.deleteMany({ where: { userId: guestId } });
  for (const { assignmentId } of theirs) {
    await recordResultIn(tx, { assignmentId, userId: accountId });
  }
}
