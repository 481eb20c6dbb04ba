import "server-only";
import { database } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/client";
import { isAfter, nameOf } from "../by-name.store";
import { cellRows } from "../cell-rows.store";

/** A learner who needs help, and why. */
export type NeedingHelp = {
  userId: string;
  name: string;
  /** Assignments that are over their due date and still accepted, and those that were never handed in. */
  overdue: string[];
  missed: string[];
  /** The mean of what counts, 0 to 1; null where nothing counts yet. */
  mean: number | null;
  /** Something is open or over, and nothing of it all was ever begun. */
  neverBegan: boolean;
};

/** Below this mean a learner needs help. */
export const LOW_MEAN = 0.5;

/**
 * Who of a class needs help, by name: never by how much. One statement, over what is set and not put away.
 *
 * @param options.after the learner that the page before ended with
 */
export async function listNeedingHelp(
  classroomId: string,
  now: Date,
  { after = null, take }: { after?: string | null; take: number },
): Promise<{ learners: NeedingHelp[]; next: string | null }> {
  const set = Prisma.sql`e."classroomId" = ${classroomId}::uuid and a."archivedAt" is null`;
  const rows = await database.$queryRaw<NeedingHelp[]>`
    with counted as (${countedCells(set, now)}),
    learner as (
      select "userId",
        coalesce(array_agg(id::text order by id) filter (where kind = 'overdue'), '{}') as overdue,
        coalesce(array_agg(id::text order by id) filter (where "isMissed"), '{}') as missed,
        avg(outcome) as mean,
        bool_and(kind in ('not-started', 'not-open', 'overdue', 'missed', 'excused'))
          and bool_or(kind in ('not-started', 'overdue', 'missed')) as "neverBegan"
      from counted group by "userId"
    )
    select learner."userId"::text as "userId", enrolment.name, overdue, missed, mean, "neverBegan"
    from learner
    join "Enrolment" enrolment on enrolment."classroomId" = ${classroomId}::uuid
      and enrolment."userId" = learner."userId"
    where (cardinality(overdue) > 0 or cardinality(missed) > 0 or mean < ${LOW_MEAN} or "neverBegan")
      and ${isAfter(classroomId, after)}
    order by ${nameOf}, enrolment."userId" limit ${take + 1}`;
  const learners = rows.slice(0, take);
  const next = rows.length > learners.length ? (learners.at(-1)?.userId ?? null) : null;
  return { learners, next };
}

/** Cells with what each counts, as cellOutcome has it, and whether it was missed for good. */
const countedCells = (where: Prisma.Sql, now: Date) => Prisma.sql`
  select cells."userId", cells.id, cells.kind,
    kind = 'missed' or kind = 'never-submitted' and ("isOver" or cells.attempts >= allowed) as "isMissed",
    case when kind in ('excused', 'read') then null
      else coalesce(result.override, earned.outcome,
        case when kind = 'missed' or kind = 'never-submitted' and "isOver" then 0 end) end as outcome
  from (${cellRows(where, now)}) cells
  join "Assignment" assignment on assignment.id = cells.id
  left join "AssignmentResult" result on result."assignmentId" = cells.id and result."userId" = cells."userId"
  cross join lateral (
    select coalesce(${now}::timestamptz > coalesce(cells."cutOffAt", cells."dueAt"), false) as "isOver",
      case coalesce(assignment.settings->>'gradingMethod', 'highest') when 'highest' then result.highest
        when 'average' then result.average when 'first' then result.first else result.last end as outcome
  ) earned`;
