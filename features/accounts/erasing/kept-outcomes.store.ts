import "server-only";
import type { Transaction } from "@/prisma/client";

/** Whose results are about to go: of every class, or of one. */
export type Leaving = { userIds: readonly string[]; classroomId: string | null };

/**
 * Adds the outcomes of learners who are about to be erased to their assignments' counts, without anything that says whose
 * they were: an erasure changes no average of the past. Counted is what a gradebook counts (features/assignments/cell.ts):
 * of active learners it is set to, or who began it, and who are not excused, a teacher's grade, else what the grading method makes of the
 * attempts. What nobody handed in left no outcome, and leaves none here.
 */
export async function keepOutcomesIn(tx: Transaction, { userIds, classroomId }: Leaving) {
  const ids = [...userIds];
  // In the order of their ids, so that two erasures in one class wait for each other and not crosswise.
  await tx.$executeRaw`
    select id from "Assignment" where id in (
      select "assignmentId" from "AssignmentResult" where "userId" = any(${ids}::uuid[])
    ) order by id for no key update`;
  await tx.$executeRaw`
    update "Assignment" kept set
      "erasedCount" = kept."erasedCount" + gone.count,
      "erasedOutcomes" = kept."erasedOutcomes" + gone.outcomes
    from (
      select one."assignmentId", count(*)::int as count, sum(one.outcome) as outcomes
      from (
        select result."assignmentId", coalesce(result.override,
          case coalesce(assignment.settings->>'gradingMethod', 'highest')
            when 'average' then result.average when 'first' then result.first
            when 'last' then result.last else result.highest end) as outcome
        from "AssignmentResult" result
        join "Assignment" assignment on assignment.id = result."assignmentId"
        join "Enrolment" enrolment on enrolment."classroomId" = result."classroomId"
          and enrolment."userId" = result."userId" and enrolment.state = 'active'
        where result."userId" = any(${ids}::uuid[]) and result."excusedAt" is null
          and (${classroomId}::uuid is null or result."classroomId" = ${classroomId}::uuid)
          and (assignment.audience = 'everyone' or result.attempts > 0
            or exists (select 1 from "AssignmentPerson" person
              where person."assignmentId" = assignment.id and person."userId" = result."userId")
            or exists (select 1 from "AssignmentGroup" chosen join "GroupMember" member
                on member."groupId" = chosen."groupId"
              where chosen."assignmentId" = assignment.id and member."userId" = result."userId"))
      ) one where one.outcome is not null group by one."assignmentId"
    ) gone where kept.id = gone."assignmentId"`;
}

/**
 * Takes a learner out of the list of changes: whom it was done to, the attempt, and every text that was noted, among them
 * names and reasons. That something was done, by whom and when, and the numbers, stay.
 */
export async function clearChangesIn(tx: Transaction, { userIds, classroomId }: Leaving) {
  await tx.$executeRaw`
    update "ClassroomChange" set "userId" = null, "attemptId" = null, detail = (
      select coalesce(jsonb_object_agg(key, case jsonb_typeof(value)
        when 'string' then '""'::jsonb else value end), '{}')
      from jsonb_each(detail))
    where "userId" = any(${[...userIds]}::uuid[])
      and (${classroomId}::uuid is null or "classroomId" = ${classroomId}::uuid)`;
}
