import "server-only";
import { database } from "@/prisma/client";
import type { Assignment } from "../assignment";
import { listAssignments } from "../assignment.store";
import { cellsOf, type StoredResult } from "../cells.store";
import type { CellFinder } from "../compose-cells";
import type { GradebookQuery } from "./gradebook-query";
import type { Learner } from "./matrix";

/** Sorting and means need a class whole; of more learners than a school has, those first by name are read. */
export const MOST_LEARNERS = 2_000;

/** Whom the gradebook lists, by name as the database sorts it: `MOST_LEARNERS` at most. */
export async function listLearners(
  classroomId: string,
  { who, group }: Pick<GradebookQuery, "who" | "group">,
): Promise<Learner[]> {
  const rows = await database.enrolment.findMany({
    where: {
      ...{ classroomId, state: who === "former" ? "removed" : "active" },
      ...(group ? { user: { groups: { some: { groupId: group, classroomId } } } } : {}),
    },
    select: { userId: true, name: true, schoolId: true, user: { select: { username: true } } },
    orderBy: [{ name: "asc" }, { userId: "asc" }],
    take: MOST_LEARNERS,
  });
  return rows.map(({ user, ...row }) => ({ ...row, username: user.username }));
}

/** The groups of a class, by name; a class has few. */
export async function listGroups(classroomId: string): Promise<{ id: string; name: string }[]> {
  return database.group.findMany({
    where: { classroomId },
    select: { id: true, name: true },
    orderBy: { name: "asc" },
    take: 200,
  });
}

export type GradebookFacts = {
  learners: Learner[];
  assignments: Assignment[];
  cellOf: CellFinder<StoredResult>;
};

/** What a gradebook is made of, in a number of queries that does not grow with the class: its latest 100 assignments. */
export async function readGradebook(
  classroomId: string,
  query: Pick<GradebookQuery, "who" | "group">,
  now: Date,
): Promise<GradebookFacts> {
  const [learners, { assignments }] = await Promise.all([
    listLearners(classroomId, query),
    listAssignments(classroomId),
  ]);
  const userIds = learners.map(({ userId }) => userId);
  return { learners, assignments, cellOf: await cellsOf(assignments, userIds, now) };
}

/**
 * The number of the attempt that counts, by "assignment learner", for a class's assignments in use that take one attempt's
 * outcome: the first of the highest where several are. One statement.
 */
export async function findCountedAttempts(
  classroomId: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = await database.$queryRaw<{ cell: string; number: number }[]>`
    select distinct on (attempt."assignmentId", attempt."userId")
      attempt."assignmentId" || ' ' || attempt."userId" as cell, attempt.number
    from "Assignment" assignment join "Attempt" attempt on attempt."assignmentId" = assignment.id
    where assignment."classroomId" = ${classroomId}::uuid and assignment."archivedAt" is null
      and attempt.state = 'finished'
      and coalesce(assignment.settings->>'gradingMethod', 'highest') <> 'average'
    order by attempt."assignmentId", attempt."userId",
      case coalesce(assignment.settings->>'gradingMethod', 'highest')
        when 'first' then attempt.number when 'last' then -attempt.number
        else -attempt.outcome end,
      attempt.number`;
  return new Map(rows.map(({ cell, number }) => [cell, number]));
}
