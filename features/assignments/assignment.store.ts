import "server-only";
import { z } from "zod";
import { QuizSettings } from "@/features/quizzes/attempts/quiz-settings";
import { database, type Transaction } from "@/prisma/client";
import type { Prisma } from "@/prisma/generated/client";
import type { Assignment } from "./assignment";
import { AssignmentContent } from "./assignment-content";

const withGroups = {
  groups: { select: { group: { select: { id: true, name: true } } } },
} satisfies Prisma.AssignmentInclude;

type Row = Prisma.AssignmentGetPayload<{ include: typeof withGroups }>;

function toAssignment({ content, settings, groups, ...row }: Row): Assignment {
  const { opensAt, dueAt, cutOffAt } = row;
  return {
    ...row,
    content: AssignmentContent.parse(content),
    settings: { ...QuizSettings.parse(settings), opensAt, dueAt, cutOffAt },
    groups: groups.map(({ group }) => group).sort((a, b) => a.name.localeCompare(b.name)),
  };
}

/** An assignment of a class; null for an unknown one and another class's alike. */
export async function findAssignment(classroomId: string, id: string): Promise<Assignment | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const row = await database.assignment.findUnique({
    where: { id, classroomId },
    include: withGroups,
  });
  return row && toAssignment(row);
}

/** The same by its id alone, for its learners; null where there is none. */
export async function findAssignmentById(id: string): Promise<Assignment | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const row = await database.assignment.findUnique({ where: { id }, include: withGroups });
  return row && toAssignment(row);
}

/**
 * The same inside a transaction, its row locked against other changes of the assignment: attempts under way go on.
 * Null where there is none in this class.
 */
export async function lockAssignment(
  tx: Transaction,
  classroomId: string,
  id: string,
): Promise<Assignment | null> {
  await tx.$queryRaw`select id from "Assignment" where id = ${id}::uuid for no key update`;
  const row = await tx.assignment.findUnique({ where: { id, classroomId }, include: withGroups });
  return row && toAssignment(row);
}

/** These assignments, of whichever classes, in the order of their ids given. */
export async function listAssignmentsById(ids: readonly string[]): Promise<Assignment[]> {
  const rows = await database.assignment.findMany({
    where: { id: { in: [...ids] } },
    include: withGroups,
  });
  return ids.flatMap((id) => rows.filter((row) => row.id === id)).map(toAssignment);
}

const ASSIGNMENTS_A_PAGE = 100;

export type AssignmentList = {
  assignments: Assignment[];
  /** Where the list goes on, for `before`; null at its end. */
  olderThan: string | null;
};

/**
 * A class's assignments, the latest first, a page at a time.
 *
 * @param options.before the id from which on to go back (UUIDv7: in the order of time), or null for the latest
 * @param options.archived those put away instead of those in use
 */
export async function listAssignments(
  classroomId: string,
  options: { before?: string | null; archived?: boolean } = {},
): Promise<AssignmentList> {
  const { before = null, archived = false } = options;
  const rows = await database.assignment.findMany({
    where: {
      classroomId,
      archivedAt: archived ? { not: null } : null,
      ...(before ? { id: { lt: before } } : {}),
    },
    include: withGroups,
    orderBy: { id: "desc" },
    take: ASSIGNMENTS_A_PAGE + 1,
  });
  const shown = rows.slice(0, ASSIGNMENTS_A_PAGE);
  return {
    assignments: shown.map(toAssignment),
    olderThan: rows.length > shown.length ? (shown.at(-1)?.id ?? null) : null,
  };
}

/** The learners an assignment is set to one by one; [] for other audiences. */
export async function listPersonsOf(assignmentId: string): Promise<string[]> {
  const rows = await database.assignmentPerson.findMany({
    where: { assignmentId },
    select: { userId: true },
  });
  return rows.map(({ userId }) => userId);
}
