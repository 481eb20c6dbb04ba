import "server-only";
import type { Person } from "@/features/accounts/actor";
import { type ClassRole, may } from "@/features/accounts/permission";
import {
  type Classroom,
  findStanding,
  isLearnerOf,
} from "@/features/classrooms/class-member.store";
import { settleAttempt } from "@/features/quizzes/attempts/attempt-end.store";
import type { Assignment } from "./assignment";
import { findAssignmentById } from "./assignment.store";
import { cellsOf, type StoredCell } from "./cells.store";

/** An assignment as one of its learners has it. */
export type OwnAssignment = {
  assignment: Assignment;
  classroom: Classroom;
  cell: StoredCell;
  /** Whether the learner may begin or go on, or only read what there is: former learners may read. */
  mayTake: boolean;
};

/**
 * An assignment for somebody it is set to, or who has attempts at it, brought up to date with the clock. Null for an
 * unknown one and for everybody else alike; a teacher who also learns in the class has it as a learner.
 */
export async function readOwnAssignment(
  actor: Person,
  id: string,
  now: Date,
): Promise<OwnAssignment | null> {
  const assignment = await findAssignmentById(id);
  if (!assignment) return null;
  const standing = await findStanding(actor, assignment.classroomId);
  if (!standing) return null;
  const cell = await settledCell(assignment, actor.id, now);
  const { classroom } = standing;
  const role = await learnerRole(actor.id, standing);
  const isTheirs = cell.state.kind !== "not-assigned";
  const mayTake = may(actor, "take-assignment", { role, isTheirs }) && !classroom.archivedAt;
  const hasAttempts = (cell.result?.attempts ?? 0) > 0;
  const mayRead = mayTake || hasAttempts || (role === "learner" && isTheirs);
  return mayRead ? { assignment, classroom, cell, mayTake } : null;
}

/** The learner's cell, with an attempt whose time ran out settled first: nothing of its own learner's is on its way. */
async function settledCell(assignment: Assignment, userId: string, now: Date) {
  const read = async () => (await cellsOf([assignment], [userId], now))(assignment, userId);
  const cell = await read();
  const running = cell.result?.inProgressId;
  return running && (await settleAttempt(running, now, 0)) ? read() : cell;
}

/** Who teaches and is enrolled too has the assignment as a learner. */
async function learnerRole(
  userId: string,
  { classroom, role }: { classroom: Classroom; role: ClassRole },
): Promise<ClassRole> {
  const isStaff = role === "owner" || role === "teacher" || role === "assistant";
  return isStaff && (await isLearnerOf(userId, classroom.id)) ? "learner" : role;
}
