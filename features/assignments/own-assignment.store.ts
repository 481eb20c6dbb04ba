import "server-only";
import { z } from "zod";
import { database } from "@/prisma/client";

/** One attempt of a learner at an assignment. */
export type OwnAttempt = {
  id: string;
  number: number;
  state: "inProgress" | "overdue" | "finished" | "neverSubmitted";
  startedAt: Date;
  submittedAt: Date | null;
  acceptedAt: Date | null;
  settings: unknown;
  /** 0 to 1. */
  outcome: number | null;
  points: number | null;
  maxPoints: number | null;
};

const SHOWN = 100;

/** A learner's attempts at an assignment, the latest first, a hundred at most: no more are allowed. */
export async function listOwnAttempts(assignmentId: string, userId: string): Promise<OwnAttempt[]> {
  return database.attempt.findMany({
    where: { assignmentId, userId },
    select: {
      ...{ id: true, number: true, state: true, startedAt: true, submittedAt: true },
      ...{ acceptedAt: true, settings: true, outcome: true, points: true, maxPoints: true },
    },
    orderBy: { id: "desc" },
    take: SHOWN,
  });
}

const WithReason = z.object({ reason: z.string().min(1) });

/** Why it was opened again, in the teacher's words, for this learner or for all; null where nobody said. */
export async function findReopening(
  assignmentId: string,
  userId: string,
): Promise<{ reason: string; at: Date } | null> {
  const change = await database.classroomChange.findFirst({
    where: {
      assignmentId,
      OR: [
        { kind: "assignment-reopened" },
        { kind: { in: ["attempt-reopened", "attempt-granted"] }, userId },
      ],
    },
    orderBy: { id: "desc" },
    select: { detail: true, at: true },
  });
  const told = WithReason.safeParse(change?.detail);
  return change && told.success ? { reason: told.data.reason, at: change.at } : null;
}
