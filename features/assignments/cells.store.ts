import "server-only";
import { database, type Transaction } from "@/prisma/client";
import type { Prisma } from "@/prisma/generated/client";
import type { Assignment } from "./assignment";
import { type Cell, type CellFacts, type CellFinder, composeCells } from "./compose-cells";

/** A row of results as it is kept: what attempts came to, and what a teacher said. */
export type StoredResult = Prisma.AssignmentResultGetPayload<object>;
export type StoredCell = Cell<StoredResult>;

/** A transaction of the caller's, or the database. */
type Reader = Pick<
  Transaction,
  "enrolment" | "groupMember" | "assignmentPerson" | "extension" | "assignmentResult" | "lessonRead"
>;

/**
 * How these learners stand with these assignments, of one class or of several: six queries, however many of either. The
 * one place from which gradebook, counters, a learner's own page and what is due take it.
 *
 * @param userIds a page of learners
 */
export async function cellsOf(
  assignments: readonly Assignment[],
  userIds: readonly string[],
  now: Date,
): Promise<CellFinder<StoredResult>> {
  return composeCells(await readCellFacts(database, assignments, userIds), now);
}

/** The same inside a transaction of the caller's. */
export async function cellsIn(
  tx: Transaction,
  { assignments, userIds }: { assignments: readonly Assignment[]; userIds: readonly string[] },
  now: Date,
): Promise<CellFinder<StoredResult>> {
  return composeCells(await readCellFacts(tx, assignments, userIds), now);
}

async function readCellFacts(
  reader: Reader,
  assignments: readonly Assignment[],
  users: readonly string[],
): Promise<CellFacts<StoredResult>> {
  const userId = { in: [...users] };
  const assignmentId = { in: assignments.map(({ id }) => id) };
  const classroomId = { in: [...new Set(assignments.map((one) => one.classroomId))] };
  const lessons = assignments.flatMap(({ content }) =>
    content.kind === "reading" ? [content.lesson] : [],
  );
  // One after the other: a transaction has one connection, and a page of cells needs no more than one either.
  const enrolments = await reader.enrolment.findMany({
    where: { userId, classroomId },
    select: { classroomId: true, userId: true, state: true, joinedAt: true, extraMinutes: true },
  });
  const memberships = await reader.groupMember.findMany({
    where: { userId, classroomId },
    select: { groupId: true, userId: true },
  });
  const persons = await reader.assignmentPerson.findMany({
    where: { userId, assignmentId },
    select: { assignmentId: true, userId: true },
  });
  const groupId = { in: [...new Set(memberships.map((one) => one.groupId))] };
  const extensions = await reader.extension.findMany({
    where: { assignmentId, OR: [{ userId }, { groupId }] },
    select: {
      ...{ assignmentId: true, userId: true, groupId: true, opensAt: true, dueAt: true },
      ...{ cutOffAt: true, attemptsAllowed: true, extraMinutes: true },
    },
  });
  const results = await reader.assignmentResult.findMany({ where: { userId, assignmentId } });
  const reads =
    lessons.length === 0
      ? []
      : await reader.lessonRead.findMany({
          where: { userId, lesson: { in: lessons } },
          select: { userId: true, lesson: true, readAt: true },
        });
  return { enrolments, memberships, persons, extensions, results, reads };
}
