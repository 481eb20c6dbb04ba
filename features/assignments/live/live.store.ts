import "server-only";
import { database } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/client";
import { isBlank } from "../blank-response.store";
import { isAfter, nameOf } from "../by-name.store";
import { cellRows } from "../cell-rows.store";

/** Where a learner is in an assignment at this moment. Nothing of what was earned: an attempt that goes on has no score. */
export type LiveLearner = {
  userId: string;
  name: string;
  state: LiveState;
  /** Of the attempt going on: the item last touched, how many there are, how many have a response; 0 without one. */
  at: number;
  items: number;
  answered: number;
  /** Which try it is; 0 without one. */
  number: number;
  /** When an attempt was handed in last; null before. */
  submittedAt: Date | null;
};

export type LiveState = "not-started" | "working" | "submitted" | "never-submitted" | "excused";

/** How many stand where, of all whom it is set to. */
type LiveCounts = Record<"notStarted" | "working" | "submitted", number>;

export type Live = { counts: LiveCounts; learners: LiveLearner[]; next: string | null };

const NOBODY: LiveCounts = { notStarted: 0, working: 0, submitted: 0 };

const A_PAGE = 100;

/** What cellState tells, as far as the room is concerned. */
const stateOf = Prisma.sql`case when kind in ('in-progress', 'excused', 'never-submitted') then
    case kind when 'in-progress' then 'working' else kind end
  when kind in ('submitted', 'read') then 'submitted' else 'not-started' end`;

/**
 * How a class stands with one assignment now: one statement, by name, a page at a time, with the counts of all.
 *
 * @param after the learner that the page before ended with
 */
export async function readLive(
  { classroomId, assignmentId }: { classroomId: string; assignmentId: string },
  now: Date,
  after: string | null,
): Promise<Live> {
  const set = Prisma.sql`e."classroomId" = ${classroomId}::uuid and a.id = ${assignmentId}::uuid`;
  const rows = await database.$queryRaw<(LiveLearner & LiveCounts)[]>`
    with cells as materialized (
      select cells.*, ${stateOf} as state from (${cellRows(set, now)}) cells
    ),
    page as (
      select enrolment.name, ${nameOf} as key, cells.* from cells
      join "Enrolment" enrolment on enrolment."classroomId" = ${classroomId}::uuid
        and enrolment."userId" = cells."userId"
      where ${isAfter(classroomId, after)} order by key, enrolment."userId" limit ${A_PAGE + 1}
    ),
    counts as (
      select count(*) filter (where state = 'not-started')::int as "notStarted",
        count(*) filter (where state = 'working')::int as working,
        count(*) filter (where state = 'submitted')::int as submitted
      from cells
    )
    select page."userId"::text as "userId", page.name, page.state, counts.*,
      coalesce(attempt.number, 0) as number, coalesce(greatest(given.at, attempt.reached), 0) as at,
      coalesce(given.items, 0) as items, coalesce(given.answered, 0) as answered,
      result."lastSubmittedAt" as "submittedAt"
    from page cross join counts
    left join "AssignmentResult" result on result."assignmentId" = page.id and result."userId" = page."userId"
    left join "Attempt" attempt on attempt.id = page."inProgressId"
    left join lateral (
      select count(*)::int as items, count(*) filter (where not ${isBlank(Prisma.sql`item.response`)})::int as answered,
        (array_agg(item.position order by item."savedAt" desc nulls last, item.position))[1] as at
      from "AttemptItem" item where item."attemptId" = attempt.id
    ) given on true
    order by page.key, page."userId"`;
  const learners = rows.slice(0, A_PAGE).map(({ notStarted, working, submitted, ...row }) => row);
  const { notStarted, working, submitted } = rows[0] ?? NOBODY;
  const next = rows.length > learners.length ? (learners.at(-1)?.userId ?? null) : null;
  return { counts: { notStarted, working, submitted }, learners, next };
}
