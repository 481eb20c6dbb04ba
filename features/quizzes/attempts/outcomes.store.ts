import "server-only";
import { database } from "@/prisma/client";
import type { QuizSettings } from "./quiz-settings";

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

/** A person's latest finished attempts at a quiz, ten at most, the latest first. */
export async function listOutcomes(userId: string, quiz: string): Promise<EarlierOutcome[]> {
  const rows = await database.attempt.findMany({
    where: { userId, quiz, state: "finished", outcome: { not: null } },
    select: { id: true, number: true, submittedAt: true, outcome: true },
    orderBy: { id: "desc" },
    take: SHOWN,
  });
  return rows.flatMap(({ submittedAt, outcome, ...row }) =>
    submittedAt && outcome !== null ? [{ ...row, submittedAt, outcome }] : [],
  );
}
