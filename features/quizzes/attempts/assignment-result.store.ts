import "server-only";
import type { Transaction } from "@/prisma/client";

/** A learner's place in an assignment: one cell of the gradebook. */
export type Cell = { assignmentId: string; userId: string };

/**
 * Writes what a learner's attempts at an assignment come to, in the transaction that changes them: the gradebook reads
 * these rows and never the responses. What a teacher said of the cell stays.
 *
 * The row is locked first: two changes at once are counted one after the other, each over what the other left.
 */
export async function recordResultIn(tx: Transaction, { assignmentId, userId }: Cell) {
  await tx.$executeRaw`
    insert into "AssignmentResult" as kept ("assignmentId", "userId", "classroomId")
    select id, ${userId}::uuid, "classroomId" from "Assignment" where id = ${assignmentId}::uuid
    on conflict ("assignmentId", "userId") do update set attempts = kept.attempts`;
  await tx.$executeRaw`
    update "AssignmentResult" result set
      attempts = sums.attempts, finished = sums.finished, "inProgressId" = sums."inProgressId",
      "neverSubmitted" = coalesce(sums."lastState" = 'neverSubmitted', false),
      highest = sums.highest, average = sums.average, first = sums.first, last = sums.last,
      "maxPoints" = sums."maxPoints", "needsGrading" = sums."needsGrading",
      "firstSubmittedAt" = sums."firstSubmittedAt", "lastSubmittedAt" = sums."lastSubmittedAt",
      "lastAttemptId" = sums."lastAttemptId", languages = languages.used
    from (
      select count(*)::int as attempts,
        count(*) filter (where state = 'finished')::int as finished,
        (max(id::text) filter (where state in ('inProgress', 'overdue')))::uuid as "inProgressId",
        (array_agg(state order by number desc))[1] as "lastState",
        max(outcome) filter (where state = 'finished') as highest,
        avg(outcome) filter (where state = 'finished') as average,
        (array_agg(outcome order by number) filter (where state = 'finished'))[1] as first,
        (array_agg(outcome order by number desc) filter (where state = 'finished'))[1] as last,
        (array_agg("maxPoints" order by number desc) filter (where state = 'finished'))[1] as "maxPoints",
        coalesce(sum("needsGrading") filter (where state = 'finished'), 0)::int as "needsGrading",
        min("submittedAt") filter (where state = 'finished') as "firstSubmittedAt",
        max(coalesce("acceptedAt", "submittedAt")) filter (where state = 'finished') as "lastSubmittedAt",
        (array_agg(id order by number desc) filter (where state = 'finished'))[1] as "lastAttemptId"
      from "Attempt" where "assignmentId" = ${assignmentId}::uuid and "userId" = ${userId}::uuid
    ) sums, (
      select coalesce(array_agg(distinct item.language) filter (where item.language is not null), '{}') as used
      from "Attempt" attempt join "AttemptItem" item on item."attemptId" = attempt.id
      where attempt."assignmentId" = ${assignmentId}::uuid and attempt."userId" = ${userId}::uuid
        and attempt.state = 'finished'
    ) languages
    where result."assignmentId" = ${assignmentId}::uuid and result."userId" = ${userId}::uuid`;
}

/** The same for the cells that these attempts belong to; those of self-study have none. In the order of their ids. */
export async function recordResultsOf(tx: Transaction, attemptIds: readonly string[]) {
  const cells = await tx.$queryRaw<Cell[]>`
    select distinct "assignmentId"::text as "assignmentId", "userId"::text as "userId"
    from "Attempt" where id = any(${[...attemptIds]}::uuid[]) and "assignmentId" is not null
    order by 1, 2`;
  for (const cell of cells) await recordResultIn(tx, cell);
}
