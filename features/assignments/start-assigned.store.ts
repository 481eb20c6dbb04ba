import "server-only";
import type { StartRefusal } from "@/features/quizzes/attempts/attempt-clock";
import { startAttempt } from "@/features/quizzes/attempts/start-attempt.store";
import { database } from "@/prisma/client";
import { rulesFor } from "./assigned-rules";
import { findAssignmentById, lockAssignment } from "./assignment.store";
import { quizIdOf } from "./assignment-content";
import { cellsOf } from "./cells.store";
import { quizOfContent } from "./content-quiz";
import { followAttemptsIn } from "./follow-attempts.store";

export type StartedAssigned =
  | { ok: true; attempt: string }
  /** "retired": the course has its items no more. */
  | { ok: false; refusal: StartRefusal["reason"] | "excused" | "retired" };

/**
 * Begins a learner's attempt at an assignment, or goes on with the one in progress, under the rules that hold for the
 * learner at this moment. Who may is asked before.
 */
export async function startAssigned(
  id: string,
  userId: string,
  now: Date,
): Promise<StartedAssigned | null> {
  const version = await rulesVersion(id);
  const assignment = await findAssignmentById(id);
  if (!assignment || assignment.content.kind === "reading") return null;
  const draw = await quizOfContent(assignment.content, assignment.settings);
  if (!draw) return { ok: false, refusal: "retired" };
  const cell = (await cellsOf([assignment], [userId], now))(assignment, userId);
  if (cell.state.kind === "excused" && cell.state.by === "teacher") {
    return { ok: false, refusal: "excused" };
  }
  if (assignment.archivedAt) return { ok: false, refusal: "closed" };
  const quiz = {
    id: quizIdOf(id),
    settings: { ...assignment.settings, ...rulesFor(assignment, cell) },
    draw,
    assigned: { assignmentId: id, classroomId: assignment.classroomId },
  };
  const started = await startAttempt(userId, quiz, now);
  if (!started.ok) return { ok: false, refusal: started.refusal.reason };
  await catchUp({ id, classroomId: assignment.classroomId, version }, userId, now);
  return { ok: true, attempt: started.attempt };
}

type AsRead = { id: string; classroomId: string; version: string | null };

/**
 * A change of the assignment that was under way while the attempt began has not seen it. Its row's lock tells: whoever
 * has it first is waited for, and a row of another version since means that the attempt has rules of before.
 */
async function catchUp({ id, classroomId, version }: AsRead, userId: string, now: Date) {
  // A statement of its own: two that hold the row together could not both change it.
  const rows = await database.$queryRaw<{ version: string }[]>`
    select xmin::text as version from "Assignment" where id = ${id}::uuid for share`;
  if (rows[0]?.version === version) return;
  await database.$transaction(async (tx) => {
    const assignment = await lockAssignment(tx, classroomId, id);
    if (assignment) await followAttemptsIn(tx, assignment, now, [userId]);
  });
}

/** Changes with every change of the row, those of extensions too (they write when it is over for the last). */
async function rulesVersion(id: string): Promise<string | null> {
  const rows = await database.$queryRaw<{ version: string }[]>`
    select xmin::text as version from "Assignment" where id = ${id}::uuid`;
  return rows[0]?.version ?? null;
}
