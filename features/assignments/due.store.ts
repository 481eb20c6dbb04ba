import "server-only";
import { z } from "zod";
import { database } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/client";
import { cellRows } from "./cell-rows.store";

/** Something that a learner still has to do. `dueAt` is the learner's own, extensions included. */
type DueRow = { id: string; dueAt: Date | null };

const DUE_A_PAGE = 100;

/** Where a list of what is due goes on: after this one. */
export const DueCursor = z.object({
  id: z.uuid(),
  dueAt: z.coerce.date().nullable(),
});
export type DueCursor = z.infer<typeof DueCursor>;

export type DueList = { due: DueRow[]; next: DueCursor | null };

/**
 * What a learner has open, the soonest due first, a page at a time: not begun, begun, or ran out with a try left.
 *
 * @param options.classroomId of one class alone
 */
export async function listDue(
  userId: string,
  now: Date,
  options: { classroomId?: string; after?: DueCursor | null } = {},
): Promise<DueList> {
  const { classroomId, after = null } = options;
  const inClass = classroomId
    ? Prisma.sql`and a."classroomId" = ${classroomId}::uuid`
    : Prisma.empty;
  const mine = Prisma.sql`e."userId" = ${userId}::uuid and a."archivedAt" is null ${inClass}
    and exists (select from "Classroom" c where c.id = a."classroomId" and c."archivedAt" is null)`;
  const rows = await database.$queryRaw<DueRow[]>`
    select id::text as id, "dueAt" from (${cellRows(mine, now)}) cells
    where (kind in ('not-started', 'overdue', 'in-progress') or (kind = 'never-submitted'
        and (allowed is null or attempts < allowed)
        and ("cutOffAt" is null or ${now}::timestamptz <= "cutOffAt")))
      ${after ? isAfter(after) : Prisma.empty}
    order by coalesce("dueAt", 'infinity'), id limit ${DUE_A_PAGE + 1}`;
  const due = rows.slice(0, DUE_A_PAGE);
  return { due, next: rows.length > due.length ? (due.at(-1) ?? null) : null };
}

const isAfter = ({ id, dueAt }: DueCursor) =>
  Prisma.sql`and (coalesce("dueAt", 'infinity'), id)
    > (coalesce(${dueAt}::timestamptz, 'infinity'), ${id}::uuid)`;
