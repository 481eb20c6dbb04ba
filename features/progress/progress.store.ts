import "server-only";
import { database } from "@/prisma/client";

/** How a learner stands with one quiz. */
export type QuizStanding = {
  quiz: string;
  /** The best outcome, 0 to 1; null before the first submission. */
  best: number | null;
  /** How many attempts there are, finished or not. */
  attempts: number;
  inProgress: string | null;
  /** The first item of the attempt in progress without a response; null where every item has one, or no attempt waits. */
  openItem: number | null;
};

/** One line for each quiz the learner began by themselves, assignments aside, whose results have moments of their own: summed up by the database over the learner's own few attempts. */
export async function listQuizStandings(userId: string): Promise<QuizStanding[]> {
  return database.$queryRaw<QuizStanding[]>`
    select a.quiz,
      max(a.outcome) as best,
      count(*)::int as attempts,
      max(a.id::text) filter (where a.state in ('inProgress', 'overdue')) as "inProgress",
      min(open.position) as "openItem"
    from "Attempt" a
    left join lateral (
      select min(i.position) as position from "AttemptItem" i
      where a.state = 'inProgress' and i."attemptId" = a.id and i.response is null
    ) open on true
    where a."userId" = ${userId}::uuid and a."assignmentId" is null
    group by a.quiz
    having a.quiz not like 'preview-%'
    order by a.quiz`;
}

/** An attempt in a list of them. `submittedAt` and the points are null until it is submitted. */
export type AttemptLine = {
  id: string;
  /** Nothing is left to do where its time ran out. */
  isOver: boolean;
  startedAt: Date;
  submittedAt: Date | null;
  points: number | null;
  maxPoints: number | null;
  /** 0 to 1. */
  outcome: number | null;
};

const ATTEMPTS_A_PAGE = 20;

export type AttemptPage = {
  attempts: AttemptLine[];
  /** Where the list goes on, for `before`; null at its end. */
  olderThan: string | null;
};

/**
 * A learner's attempts at a quiz, the latest first, a page at a time.
 * @param before the id from which on to go back (ids are UUIDv7: in the order of time), or null for the latest
 */
export async function listAttempts(
  userId: string,
  quiz: string,
  before: string | null,
): Promise<AttemptPage> {
  const rows = await database.attempt.findMany({
    where: { userId, quiz, assignmentId: null, ...(before ? { id: { lt: before } } : {}) },
    select: {
      ...{ id: true, state: true, startedAt: true, submittedAt: true },
      ...{ points: true, maxPoints: true, outcome: true },
    },
    orderBy: { id: "desc" },
    take: ATTEMPTS_A_PAGE + 1,
  });
  const attempts = rows
    .slice(0, ATTEMPTS_A_PAGE)
    .map(({ state, ...row }) => ({ ...row, isOver: state === "neverSubmitted" }));
  const hasMore = rows.length > attempts.length;
  return { attempts, olderThan: hasMore ? (attempts.at(-1)?.id ?? null) : null };
}
