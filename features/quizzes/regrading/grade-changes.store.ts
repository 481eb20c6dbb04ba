import "server-only";
import { database } from "@/prisma/client";

/** What a regrade did to an attempt, and why. Outcomes are 0 to 1. */
export type GradeChange = {
  /** Names the act; an attempt has one change of it at most. */
  regradeId: string;
  position: number;
  outcomeBefore: number;
  outcomeAfter: number;
  ruling: "key" | "accepted" | "dropped" | "fullCredit";
  reason: string;
  appliedAt: Date;
};

/** Every change of an attempt's grade by a regrade, the earliest first; [] for nearly all. `attemptId` must be a UUID. */
export async function findGradeChanges(attemptId: string): Promise<GradeChange[]> {
  const rows = await database.gradeChange.findMany({
    where: { attemptId },
    include: { regrade: { select: { ruling: true, reason: true, appliedAt: true } } },
    orderBy: [{ regrade: { appliedAt: "asc" } }, { regradeId: "asc" }],
  });
  return rows.map(({ regradeId, position, outcomeBefore, outcomeAfter, regrade }) => ({
    ...{ regradeId, position, ...regrade },
    // A finished attempt has an outcome; the column may be null for the time before.
    outcomeBefore: outcomeBefore ?? 0,
    outcomeAfter: outcomeAfter ?? 0,
  }));
}
