import "server-only";
import { QuizSettings } from "@/features/quizzes/attempts/quiz-settings";
import type { Locale } from "@/i18n/routing";
import { database } from "@/prisma/client";
import type { CellPlace } from "./cell-place.store";

/** An attempt of a cell, as a list tells it. */
export type CellAttempt = {
  id: string;
  number: number;
  state: "inProgress" | "overdue" | "finished" | "neverSubmitted";
  startedAt: Date;
  submittedAt: Date | null;
  acceptedAt: Date | null;
  /** 0 to 1; null until it is handed in. */
  outcome: number | null;
  points: number | null;
  maxPoints: number | null;
  needsGrading: number;
  /** Typed in from a worksheet. */
  isPaper: boolean;
  languages: Locale[];
  dueAt: Date | null;
  /** Responses that came after it was over and do not count. */
  lateCount: number;
  /** What the learner's device said of the latest of those that count; null where it said nothing. */
  deviceAt: Date | null;
};

/** More attempts than this at one assignment are the work of a machine; the latest are listed. */
const MOST_ATTEMPTS = 100;

type EventSum = { attemptId: string; late: number; answered: Date | null; isWhole: boolean };

/** The attempts of a cell, the latest first, in two statements. */
export async function listCellAttempts({
  assignmentId,
  userId,
}: CellPlace): Promise<CellAttempt[]> {
  const rows = await database.attempt.findMany({
    where: { assignmentId, userId },
    orderBy: { number: "desc" },
    take: MOST_ATTEMPTS,
    include: { items: { select: { language: true } } },
  });
  const sums = await sumEvents(rows.map(({ id }) => id));
  return rows.map(({ items, settings, enteredById, ...row }) => {
    const sum = sums.get(row.id);
    const device = sum?.isWhole ? sum.answered : null;
    const isBelieved =
      device !== null &&
      row.submittedAt !== null &&
      device >= row.startedAt &&
      device < row.submittedAt;
    return {
      ...row,
      isPaper: enteredById !== null,
      languages: [...new Set(items.flatMap(({ language }) => (language ? [language] : [])))],
      dueAt: QuizSettings.parse(settings).dueAt,
      lateCount: sum?.late ?? 0,
      deviceAt: isBelieved ? device : null,
    };
  });
}

async function sumEvents(ids: readonly string[]): Promise<ReadonlyMap<string, EventSum>> {
  if (ids.length === 0) return new Map();
  const rows = await database.$queryRaw<EventSum[]>`
    select event."attemptId"::text as "attemptId",
      count(distinct event."itemId") filter (where event.late and event."acceptedAt" is null
        and event."receivedAt" >= attempt."submittedAt" and event.sequence >= item.sequence)::int as late,
      max(event."answeredAt") filter (where not event.late or event."acceptedAt" is not null) as answered,
      coalesce(bool_and(event."answeredAt" is not null)
        filter (where not event.late or event."acceptedAt" is not null), false) as "isWhole"
    from "ResponseEvent" event
    join "Attempt" attempt on attempt.id = event."attemptId"
    join "AttemptItem" item on item."attemptId" = event."attemptId" and item."itemId" = event."itemId"
    where event."attemptId" = any(${[...ids]}::uuid[])
    group by event."attemptId"`;
  return new Map(rows.map((row) => [row.attemptId, row]));
}
