import "server-only";
import { z } from "zod";
import { type Attempt, findAttempt } from "@/features/quizzes/attempts/attempt.store";
import { settleAttempt } from "@/features/quizzes/attempts/attempt-end.store";
import type { Assignment } from "../assignment";
import { findAssignment } from "../assignment.store";
import { findCellLearner } from "./cell-place.store";

export type ClassAttempt = {
  attempt: Attempt;
  assignment: Assignment;
  learner: { userId: string; name: string; isFormer: boolean };
};

/**
 * An attempt at one of a class's assignments, for its staff, brought up to date with the clock as the sweep would do it.
 * Null for an unknown one and another class's alike.
 */
export async function readClassAttempt(
  classroomId: string,
  id: string,
  now: Date,
): Promise<ClassAttempt | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const known = await findAttempt(id);
  if (!known?.assignmentId || known.classroomId !== classroomId) return null;
  const [assignment, learner] = await Promise.all([
    findAssignment(classroomId, known.assignmentId),
    findCellLearner(classroomId, known.userId),
  ]);
  if (!assignment || !learner) return null;
  // The sweep's own slack: what a learner sent in the last second may still be on its way.
  const isDue = known.sweepAt !== null && known.sweepAt < now;
  const attempt = isDue && (await settleAttempt(id, now)) ? await findAttempt(id) : known;
  return attempt && { attempt, assignment, learner };
}
