import "server-only";
import { database } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/client";
import { cellRows } from "./cell-rows.store";

/** How many learners of an assignment, by the class list of this moment, stand where. */
export type Counts = {
  /** Whom it is set to; who is excused is not counted. */
  learners: number;
  /** Who has handed in, or read. */
  handedIn: number;
  /** Whose attempt is going on. */
  working: number;
  excused: number;
};

const NOBODY: Counts = { learners: 0, handedIn: 0, working: 0, excused: 0 };

/** The counters of these assignments, all in one statement (teaching.md 2.6); each has some. */
export async function countCells(
  ids: readonly string[],
  now: Date,
): Promise<(id: string) => Counts> {
  if (ids.length === 0) return () => NOBODY;
  const where = Prisma.sql`a.id = any(${[...ids]}::uuid[])`;
  const rows = await database.$queryRaw<(Counts & { id: string })[]>`
    select id::text as id,
      count(*) filter (where kind <> 'excused')::int as learners,
      count(*) filter (where kind <> 'excused' and (finished > 0 or kind = 'read'))::int as "handedIn",
      count(*) filter (where kind = 'in-progress')::int as working,
      count(*) filter (where kind = 'excused')::int as excused
    from (${cellRows(where, now)}) cells group by id`;
  const counts = new Map(rows.map(({ id, ...count }) => [id, count]));
  return (id) => counts.get(id) ?? NOBODY;
}

/** How many attempts an assignment has, of any state. */
export async function countAttempts(assignmentId: string): Promise<number> {
  return database.attempt.count({ where: { assignmentId } });
}

/** How many learners have begun more attempts than would be allowed; none where there is no bound. */
export async function countAbove(assignmentId: string, allowed: number | null): Promise<number> {
  if (allowed === null) return 0;
  return database.assignmentResult.count({ where: { assignmentId, attempts: { gt: allowed } } });
}
