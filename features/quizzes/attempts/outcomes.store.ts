import "server-only";
import { database } from "@/prisma/client";
import type { Attempt } from "./attempt.store";
import { QuizSettings } from "./quiz-settings";
import { shownOf } from "./review-options";

/** A person's finished attempts at a quiz summed up by each grading method, 0 to 1; null before the first is finished. */
export type QuizOutcomes = Record<QuizSettings["gradingMethod"], number | null>;

/** What a person's finished attempts at a quiz come to. */
export async function findQuizOutcomes(userId: string, quiz: string): Promise<QuizOutcomes> {
  const rows = await database.$queryRaw<QuizOutcomes[]>`
    select max(outcome) as highest, avg(outcome) as average,
      (array_agg(outcome order by "submittedAt", id))[1] as first,
      (array_agg(outcome order by "submittedAt" desc, id desc))[1] as last
    from "Attempt"
    where "userId" = ${userId}::uuid and quiz = ${quiz} and state = 'finished' and outcome is not null`;
  return rows[0] ?? { highest: null, average: null, first: null, last: null };
}

/** One finished attempt among others of the same person at the same quiz. */
export type EarlierOutcome = { id: string; number: number; submittedAt: Date; outcome: number };

const SHOWN = 10;

/**
 * The latest finished attempts at the same quiz by the same person, ten at most, the latest first.
 *
 * @returns without those of an assignment whose score may not be seen yet: `isWhole` says whether there are such
 */
export async function listOutcomes(
  { userId, quiz, assigned }: Pick<Attempt, "userId" | "quiz" | "assigned">,
  now: Date,
): Promise<{ outcomes: EarlierOutcome[]; isWhole: boolean }> {
  const rows = await database.attempt.findMany({
    where: { userId, quiz, state: "finished", outcome: { not: null } },
    select: { id: true, number: true, submittedAt: true, outcome: true, settings: true },
    orderBy: { id: "desc" },
    take: SHOWN,
  });
  const seen = rows.filter(({ settings, submittedAt }) => {
    const attempt = { settings: QuizSettings.parse(settings), submittedAt, isFinished: true };
    return !assigned || shownOf({ ...attempt, assigned }, now).has("marks");
  });
  const outcomes = seen.flatMap(({ settings, submittedAt, outcome, ...row }) =>
    submittedAt && outcome !== null ? [{ ...row, submittedAt, outcome }] : [],
  );
  return { outcomes, isWhole: seen.length === rows.length };
}
