import "server-only";
import {
  type ChangedRules,
  changeRulesIn,
  listAttempters,
} from "@/features/quizzes/attempts/change-rules.store";
import type { Transaction } from "@/prisma/client";
import { type Assignment, baseRulesOf } from "./assignment";
import { lockAssignment } from "./assignment.store";
import { cellsIn } from "./cells.store";
import type { Cell } from "./compose-cells";
import { releaseTime } from "./effective-rules";

/** The rules that a learner's attempts at an assignment are under. */
export const rulesFor = (assignment: Assignment, { rules }: Pick<Cell, "rules">): ChangedRules => ({
  opensAt: rules.opensAt,
  dueAt: rules.dueAt,
  cutOffAt: rules.cutOffAt,
  attemptsAllowed: rules.attemptsAllowed,
  extraMinutes: rules.extraMinutes,
  release: assignment.settings.release,
});

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
