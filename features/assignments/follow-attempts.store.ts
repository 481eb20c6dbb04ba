import "server-only";
import { changeRulesIn, listAttempters } from "@/features/quizzes/attempts/change-rules.store";
import type { Transaction } from "@/prisma/client";
import { rulesFor } from "./assigned-rules";
import { type Assignment, baseRulesOf } from "./assignment";
import { lockAssignment } from "./assignment.store";
import { cellsIn } from "./cells.store";
import { releaseTime } from "./effective-rules";

/**
 * After a change of an assignment's dates, tries or extensions, in the same transaction and with its row locked: writes
 * when it is over for the last learner, and puts the attempts that go on under what holds now for each learner.
 */
export async function followChangeIn(
  tx: Transaction,
  { classroomId, id }: Pick<Assignment, "classroomId" | "id">,
  now: Date,
): Promise<void> {
  const assignment = await lockAssignment(tx, classroomId, id);
  if (!assignment) return;
  const extensions = await tx.extension.findMany({ where: { assignmentId: id } });
  const releaseAt = releaseTime(baseRulesOf(assignment), extensions);
  await tx.assignment.update({ where: { id }, data: { releaseAt } });
  await followAttemptsIn(tx, assignment, now);
}

/** The same for the attempts alone, of some learners or of all who have any. */
export async function followAttemptsIn(
  tx: Transaction,
  assignment: Assignment,
  now: Date,
  only?: readonly string[],
): Promise<void> {
  const userIds = only ?? (await listAttempters(tx, assignment.id));
  const cellOf = await cellsIn(tx, { assignments: [assignment], userIds }, now);
  const rulesOf = new Map(
    userIds.map((userId) => [userId, rulesFor(assignment, cellOf(assignment, userId))]),
  );
  await changeRulesIn(tx, { assignmentId: assignment.id, rulesOf }, now);
}
