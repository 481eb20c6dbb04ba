import "server-only";
import { database, type Transaction } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/client";

/**
 * Whether the learner of a row `a` of "Attempt" is no longer of its class, or the class is put away: then nothing that
 * comes counts. False in self-study, which asks no other table.
 */
export const hasLeftClass = Prisma.sql`(a."classroomId" is not null and not exists (
  select from "Enrolment" e join "Classroom" c on c.id = e."classroomId"
  where e."classroomId" = a."classroomId" and e."userId" = a."userId"
    and e.state = 'active' and c."archivedAt" is null))`;

/** The assignment of an attempt that goes on though its learner has left the class, or the class is put away; else null. */
export async function findLeftAssignment(
  attemptId: string,
  reader: Pick<Transaction, "$queryRaw"> = database,
): Promise<string | null> {
  const rows = await reader.$queryRaw<{ assignmentId: string | null }[]>`
    select a."assignmentId"::text as "assignmentId" from "Attempt" a
    where a.id = ${attemptId}::uuid and a.state in ('inProgress', 'overdue') and ${hasLeftClass}`;
  return rows[0]?.assignmentId ?? null;
}
