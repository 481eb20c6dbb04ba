import "server-only";
import { z } from "zod";
import type { QuizSettings } from "@/features/quizzes/attempts/quiz-settings";
import { database } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/client";
import { isBlank } from "../blank-response.store";

/** What is analysed: the finished attempts of a class's learners at one assignment, one attempt a learner. */
export type Analysed = {
  classroomId: string;
  assignmentId: string;
  gradingMethod: QuizSettings["gradingMethod"];
};

/**
 * Another attempt of the same learner that counts in this one's place: by the grading method the one that makes the
 * outcome; where the mean of all does, the last. One attempt a learner, so that who tries often does not weigh more.
 */
const countsRather = {
  highest: Prisma.sql`(other.outcome > attempt.outcome
    or other.outcome = attempt.outcome and other.number < attempt.number)`,
  first: Prisma.sql`other.number < attempt.number`,
  last: Prisma.sql`other.number > attempt.number`,
  average: Prisma.sql`other.number > attempt.number`,
};

/**
 * `from … where …`: the attempts that count, as `attempt`, of the learners who are in the class now, as `enrolment`.
 * Written without a sort or a window, so that Postgres may share the work among its processes.
 */
export const fromCounted = ({ classroomId, assignmentId, gradingMethod }: Analysed) => Prisma.sql`
  from "Enrolment" enrolment
  join "Attempt" attempt on attempt."assignmentId" = ${assignmentId}::uuid
    and attempt."userId" = enrolment."userId" and attempt.state = 'finished'
    and not exists (
      select 1 from "Attempt" other where other."assignmentId" = ${assignmentId}::uuid
        and other."userId" = attempt."userId" and other.state = 'finished' and ${countsRather[gradingMethod]})
  join "AttemptItem" item on item."attemptId" = attempt.id
  where enrolment."classroomId" = ${classroomId}::uuid and enrolment.state = 'active'`;

const SumsRow = z.object({
  hash: z.string(),
  language: z.enum(["es", "en", "ay"]).nullable(),
  learners: z.number(),
  judged: z.number(),
  credit: z.number(),
  creditSquared: z.number(),
  rest: z.number(),
  restSquared: z.number(),
  product: z.number(),
});
export type SumsRow = z.infer<typeof SumsRow>;

/**
 * Sums over all responses of the attempts that count, by item version and by the language of the response; null where
 * nothing was given. One statement, whose rows are as many as the items however many learners there are.
 */
export async function readSums(analysed: Analysed): Promise<SumsRow[]> {
  const rows = await database.$queryRaw<unknown[]>`
    select coalesce(item."regradedHash", item."versionHash") as hash, item.language,
      count(*)::int as learners, count(item.credit)::int as judged,
      coalesce(sum(item.credit), 0) as credit, coalesce(sum(item.credit * item.credit), 0) as "creditSquared",
      coalesce(sum(beside.rest), 0) as rest, coalesce(sum(beside.rest * beside.rest), 0) as "restSquared",
      coalesce(sum(item.credit * beside.rest), 0) as product
    from (select item.*, attempt.points, attempt."maxPoints" ${fromCounted(analysed)}) item
    cross join lateral (select case when item."maxPoints" > item.weight
      then (item.points - item.credit * item.weight) / (item."maxPoints" - item.weight)
      else item.credit * 0 end as rest) beside
    group by 1, 2`;
  return z.array(SumsRow).parse(rows);
}

const GivenRow = z.object({
  hash: z.string(),
  /** The part that it was given to, "" where an item has one part alone; null counts who gave nothing at all. */
  part: z.string().nullable(),
  /** The id of a choice, a place from 1, or what was typed. */
  given: z.string(),
  learners: z.number(),
});
export type GivenRow = z.infer<typeof GivenRow>;

/** Of what was given to one part, so many: more are typed texts that one learner each gave. */
const GIVEN_KEPT = 50;

/**
 * What was given to each part of each item, and how often, the commonest first. Whole responses are counted first, as
 * text: they are few beside the learners, and only what is few is taken apart. `offset 0` keeps Postgres from guessing
 * that each response is another, and then sorting them all.
 *
 * @param itemId all that was given to one item; null for every item, but only where it earned less than full credit
 */
export async function readGiven(analysed: Analysed, itemId: string | null): Promise<GivenRow[]> {
  const only =
    itemId === null ? Prisma.sql`and item.credit < 1` : Prisma.sql`and item."itemId" = ${itemId}`;
  const rows = await database.$queryRaw<unknown[]>`
    with responses as materialized (
      select said.hash, said.response::jsonb as response, count(*) as learners
      from (select item.* ${fromCounted(analysed)} ${only}) item
      cross join lateral (
        select coalesce(item."regradedHash", item."versionHash") as hash,
          case when item.response->>'interaction' <> 'extended-text' then item.response::text
            when trim(item.response->>'text') <> '' then '{}' end as response
        offset 0) said
      group by said.hash, said.response
    ),
    parts as (
      select hash, part.id as part, part.given, sum(learners)::int as learners,
        row_number() over (partition by hash, part.id order by sum(learners) desc, part.given) as place
      from responses cross join lateral (
        select '' as id, response->>'choice' as given where response ? 'choice'
        union all select '', jsonb_array_elements_text(response->'choices') where response ? 'choices'
        union all select '', trim(response->>'text') where trim(response->>'text') <> ''
        union all select pair.key, pair.value
          from jsonb_each_text(coalesce(response->'places', response->'pairs', response->'gaps', '{}')) pair
        union all select null, '' where ${isBlank(Prisma.sql`response`)}
      ) part
      group by 1, 2, 3
    )
    select hash, part, given, learners from parts where place <= ${GIVEN_KEPT} order by hash, part, place`;
  return z.array(GivenRow).parse(rows);
}

/** How many learners' attempts count. */
export async function countAnalysed({ classroomId, assignmentId }: Analysed): Promise<number> {
  const rows = await database.$queryRaw<{ learners: number }[]>`
    select count(*)::int as learners
    from "AssignmentResult" result
    join "Enrolment" enrolment on enrolment."classroomId" = ${classroomId}::uuid
      and enrolment."userId" = result."userId" and enrolment.state = 'active'
    where result."assignmentId" = ${assignmentId}::uuid and result.finished > 0`;
  return rows[0]?.learners ?? 0;
}
