import "server-only";
import { z } from "zod";
import { type Result, refuse } from "@/features/accounts/result";
import { database, type Transaction } from "@/prisma/client";
import type { Assignment } from "../assignment";
import { lockAssignment } from "../assignment.store";
import type { StoredResult } from "../cells.store";

/** A cell: a learner of a class, at one of its assignments. */
export type CellPlace = { classroomId: string; assignmentId: string; userId: string };

/** Who acts on it, over which version of the cell, and when. */
export type CellAsked = { by: { id: string; name: string }; version: number; now: Date };

/**
 * Why an act was not done: "conflict" where somebody of the staff changed the cell since (`version` is what it is now),
 * "not-found" for whoever is not in the class (any more), "not-now" where the attempt is not one to do this to.
 */
export type CellRefusal =
  | { ok: false; refusal: "conflict"; version: number }
  | { ok: false; refusal: "not-found" }
  | { ok: false; refusal: "not-now" };
export type CellReply = { ok: true; value: null } | CellRefusal;

export type LockedCell = { assignment: Assignment; row: StoredResult };

/**
 * Locks a cell for an act of the staff, making its row where there is none. In one order for all, so that nobody waits in a
 * circle: the assignment before its attempts, as whoever changes dates; the learner and the attempts before the result, as
 * whoever hands in.
 *
 * @param version what the form was filled in over; null for an act that does not rest on what stood there
 */
export async function lockCell(
  tx: Transaction,
  place: CellPlace,
  version: number | null,
): Promise<Result<LockedCell, "not-found"> | CellRefusal> {
  const { classroomId, assignmentId, userId } = place;
  const assignment = await lockAssignment(tx, classroomId, assignmentId);
  if (!assignment || !(await isActive(tx, place))) return refuse("not-found");
  await tx.$queryRaw`select id from "User" where id = ${userId}::uuid for no key update`;
  await tx.$queryRaw`
    select id from "Attempt" where "assignmentId" = ${assignmentId}::uuid and "userId" = ${userId}::uuid
    order by id for no key update`;
  await tx.assignmentResult.createMany({
    data: { assignmentId, userId, classroomId },
    skipDuplicates: true,
  });
  await tx.$queryRaw`
    select "userId" from "AssignmentResult"
    where "assignmentId" = ${assignmentId}::uuid and "userId" = ${userId}::uuid for no key update`;
  const row = await tx.assignmentResult.findUniqueOrThrow({
    where: { assignmentId_userId: { assignmentId, userId } },
  });
  if (version !== null && row.version !== version)
    return { ok: false, refusal: "conflict", version: row.version };
  return { ok: true, value: { assignment, row } };
}

async function isActive(tx: Transaction, { classroomId, userId }: CellPlace): Promise<boolean> {
  const found = await tx.enrolment.findUnique({
    where: { classroomId_userId: { classroomId, userId } },
    select: { state: true },
  });
  return found?.state === "active";
}

/** Raises the version of a cell that an act has changed. */
export async function touchCell(
  tx: Transaction,
  { assignmentId, userId }: CellPlace,
  data: Partial<
    Pick<StoredResult, "override" | "comment" | "commentedAt" | "excusedAt" | "extraAttempts">
  > = {},
): Promise<void> {
  await tx.assignmentResult.update({
    where: { assignmentId_userId: { assignmentId, userId } },
    data: { ...data, version: { increment: 1 } },
  });
}

/** What a cell is before anybody did anything to it: its row is made with this version. */
export const FIRST_VERSION = 1;

/** The learner of a cell as the class knows them; null for whoever never was in the class. */
export async function findCellLearner(classroomId: string, userId: string) {
  if (!z.uuid().safeParse(userId).success) return null;
  const row = await database.enrolment.findUnique({
    where: { classroomId_userId: { classroomId, userId } },
    select: { userId: true, name: true, state: true },
  });
  return row && row.state !== "asking" ? { ...row, isFormer: row.state === "removed" } : null;
}

/** What the class calls these learners, by id. */
export async function listNames(
  classroomId: string,
  userIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await database.enrolment.findMany({
    where: { classroomId, userId: { in: [...userIds] } },
    select: { userId: true, name: true },
  });
  return new Map(rows.map(({ userId, name }) => [userId, name]));
}
