import "server-only";
import { done } from "@/features/accounts/result";
import { recordChangeIn } from "@/features/classrooms/class-change.store";
import { database, type Transaction } from "@/prisma/client";
import { followAttemptsIn } from "../follow-attempts.store";
import { type CellAct, cellChange } from "./cell-act";
import {
  type CellAsked,
  type CellPlace,
  type CellReply,
  type LockedCell,
  lockCell,
  touchCell,
} from "./cell-place.store";

/** Does one act on a cell and writes it down, in one transaction; over another version than was seen it does nothing. */
export async function actOnCell(
  place: CellPlace,
  act: CellAct,
  { by, version, now }: CellAsked,
): Promise<CellReply> {
  return database.$transaction(async (tx) => {
    const locked = await lockCell(tx, place, version);
    if (!locked.ok) return locked;
    const { assignment, row } = locked.value;
    const change = cellChange(act, { row, counted: earned(locked.value) }, now);
    if (!change) return done(null);
    await touchCell(tx, place, change.data);
    if (act.kind === "grant") await followAttemptsIn(tx, assignment, now, [place.userId]);
    await writeDown(tx, place, { by, kind: change.kind, detail: change.detail });
    return done(null);
  });
}

/** What the attempts come to by the assignment's own method, whatever a teacher set. */
const earned = ({ assignment, row }: LockedCell): number | null =>
  row[assignment.settings.gradingMethod];

type Told = Omit<
  Parameters<typeof recordChangeIn>[1],
  "classroomId" | "assignmentId" | "userId" | "by"
> & { by: CellAsked["by"] };

/** Writes an act on a cell down in the list of the class's changes. */
export async function writeDown(
  tx: Transaction,
  { classroomId, assignmentId, userId }: CellPlace,
  told: Told,
): Promise<void> {
  await recordChangeIn(tx, { classroomId, assignmentId, userId, ...told });
}
