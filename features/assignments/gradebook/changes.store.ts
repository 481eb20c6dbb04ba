import "server-only";
import { z } from "zod";
import { type ChangeKind, changeKinds } from "@/features/classrooms/class-change.store";
import { database } from "@/prisma/client";
import type { Prisma } from "@/prisma/generated/client";
import type { CellPlace } from "../grading/cell-place.store";

/** One line of the list of changes, with the names its sentence needs. */
export type ListedChange = {
  id: string;
  at: Date;
  /** null for a kind that this build does not know. */
  kind: ChangeKind | null;
  byName: string;
  assignmentId: string | null;
  userId: string | null;
  attemptId: string | null;
  /** Of the class's list; null where nobody is meant, or somebody erased. */
  learner: string | null;
  detail: Readonly<Record<string, string | number | null>>;
};

export type ChangesQuery = {
  assignment: string | null;
  learner: string | null;
  /** Where the page before ended. */
  before: string | null;
};

const CHANGES_A_PAGE = 100;

const uuid = z.uuid().nullable().catch(null);
export const ChangesQuery = z.object({ assignment: uuid, learner: uuid, before: uuid });

export type ChangesList = {
  changes: ListedChange[];
  /** Where the list goes on; null at its end. */
  olderThan: string | null;
};

/** A class's changes, the latest first, 100 at a time. */
export async function listChanges(
  classroomId: string,
  { assignment, learner, before }: ChangesQuery,
): Promise<ChangesList> {
  const rows = await database.classroomChange.findMany({
    where: {
      classroomId,
      ...(assignment ? { assignmentId: assignment } : {}),
      ...(learner ? { userId: learner } : {}),
      ...(before ? { id: { lt: before } } : {}),
    },
    orderBy: { id: "desc" },
    take: CHANGES_A_PAGE + 1,
  });
  const shown = rows.slice(0, CHANGES_A_PAGE);
  return {
    changes: await named(classroomId, shown),
    olderThan: rows.length > shown.length ? (shown.at(-1)?.id ?? null) : null,
  };
}

/** The latest change of a cell, for whoever was overtaken by it; null where none was written down. */
export async function findLastChange({
  classroomId,
  assignmentId,
  userId,
}: CellPlace): Promise<ListedChange | null> {
  const rows = await database.classroomChange.findMany({
    where: { classroomId, assignmentId, userId },
    orderBy: { id: "desc" },
    take: 1,
  });
  return (await named(classroomId, rows))[0] ?? null;
}

type Row = Prisma.ClassroomChangeGetPayload<object>;

const Detail = z.record(z.string(), z.union([z.string(), z.number(), z.null()])).catch({});

async function named(classroomId: string, rows: readonly Row[]): Promise<ListedChange[]> {
  const userId = { in: [...new Set(rows.flatMap((row) => (row.userId ? [row.userId] : [])))] };
  const learners = await database.enrolment.findMany({
    where: { classroomId, userId },
    select: { userId: true, name: true },
  });
  const names = new Map(learners.map((one) => [one.userId, one.name]));
  return rows.map(({ id, at, kind, byName, assignmentId, attemptId, userId, detail }) => ({
    ...{ id, at, byName, assignmentId, attemptId, userId },
    kind: changeKinds.find((one) => one === kind) ?? null,
    learner: userId === null ? null : (names.get(userId) ?? null),
    detail: Detail.parse(detail),
  }));
}
