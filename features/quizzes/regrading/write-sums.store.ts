import "server-only";
import type { Transaction } from "@/prisma/client";
import type { sumUp } from "../attempts/earned-credit";

/** What an attempt comes to, and which attempt. */
export type AttemptSum = { attemptId: string } & ReturnType<typeof sumUp>;

/** Writes what these attempts come to now, in one statement; the caller holds their locks. */
export async function writeSums(tx: Transaction, sums: readonly AttemptSum[]): Promise<void> {
  await tx.$executeRaw`
    update "Attempt" attempt
    set points = row.points, "maxPoints" = row."maxPoints", outcome = row.outcome,
      "needsGrading" = row."needsGrading"
    from jsonb_to_recordset(${JSON.stringify(sums)}::jsonb)
      as row("attemptId" uuid, points float8, "maxPoints" float8, outcome float8, "needsGrading" int)
    where attempt.id = row."attemptId"`;
}
