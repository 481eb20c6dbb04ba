import "server-only";
import { database } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/client";
import { isBlank } from "../blank-response.store";
import { isAfter, nameOf } from "../by-name.store";
import { type Analysed, fromCounted } from "./item-analysis.store";

/** A learner whose counted attempt earned less than full credit with an item. */
export type MissedBy = {
  userId: string;
  name: string;
  attemptId: string;
  /** 0 to 1; below 1. */
  credit: number;
  isBlank: boolean;
};

const A_PAGE = 100;

/**
 * Who missed an item, by name, a page at a time.
 * @param after the learner that the page before ended with
 */
export async function listMissedBy(
  analysed: Analysed,
  itemId: string,
  after: string | null,
): Promise<{ learners: MissedBy[]; next: string | null }> {
  const rows = await database.$queryRaw<MissedBy[]>`
    select enrolment."userId"::text as "userId", enrolment.name, attempt.id::text as "attemptId",
      item.credit, ${isBlank(Prisma.sql`item.response`)} as "isBlank"
    ${fromCounted(analysed)} and item."itemId" = ${itemId} and item.credit < 1
      and ${isAfter(analysed.classroomId, after)}
    order by ${nameOf}, enrolment."userId" limit ${A_PAGE + 1}`;
  const learners = rows.slice(0, A_PAGE);
  const next = rows.length > learners.length ? (learners.at(-1)?.userId ?? null) : null;
  return { learners, next };
}

/** An objective that one learner missed in several responses, with the blocks that teach those items. */
export type MissedObjective = {
  lesson: string;
  objective: string;
  times: number;
  blocks: string[];
};

const MOST_OBJECTIVES = 20;

/** What a learner missed twice or more in what this class set, the most often missed first. */
export async function listMissedObjectives(
  classroomId: string,
  userId: string,
): Promise<MissedObjective[]> {
  return database.$queryRaw<MissedObjective[]>`
    select version.lesson, version.structure->>'objective' as objective, count(*)::int as times,
      array_agg(distinct version.structure->>'block') as blocks
    from "Attempt" attempt
    join "AttemptItem" item on item."attemptId" = attempt.id and item.credit < 1
    join "ItemVersion" version on version.hash = coalesce(item."regradedHash", item."versionHash")
    where attempt."userId" = ${userId}::uuid and attempt."classroomId" = ${classroomId}::uuid
      and attempt.state = 'finished' and attempt."assignmentId" is not null
    group by 1, 2 having count(*) > 1
    order by 3 desc, 1, 2 limit ${MOST_OBJECTIVES}`;
}
