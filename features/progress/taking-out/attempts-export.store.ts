import "server-only";
import { QuizSettings } from "@/features/quizzes/attempts/quiz-settings";
import { database } from "@/prisma/client";
import type { Prisma } from "@/prisma/generated/client";
import {
  ofAttempt,
  ofAttemptItem,
  ofCertificate,
  ofGradeChange,
  ofItemCheck,
  ofResponseEvent,
} from "./export-fields.store";
import type { Rules } from "./released";

/** Attempts are read some at a time: each brings all its responses. */
const AT_ONCE = 20;

/** Whose attempts: all of a person, or those of one class. */
export type Whose = { userId: string; classroomId?: string };

const selected = {
  ...ofAttempt,
  settings: true,
  assignment: { select: { releaseAt: true, resultsHidden: true } },
  items: {
    select: {
      ...ofAttemptItem,
      version: { select: { lesson: true } },
      checks: { select: ofItemCheck, orderBy: { number: "asc" } },
    },
    orderBy: { position: "asc" },
  },
  events: { select: ofResponseEvent, orderBy: { id: "asc" } },
  changes: {
    select: { ...ofGradeChange, regrade: { select: { reason: true, appliedAt: true } } },
  },
  certificate: { select: ofCertificate },
} satisfies Prisma.AttemptSelect;

type Row = Prisma.AttemptGetPayload<{ select: typeof selected }>;

/** An attempt under the names of its tables, and the rules that say what of it may be seen. */
export type ExportedAttempt = ReturnType<typeof toExported> & { rules: Rules };

function toExported({ items, events, changes, certificate, assignment, settings, ...own }: Row) {
  return {
    ...own,
    AttemptItem: items.map(({ version, checks, ...item }) => ({
      ...item,
      lesson: version.lesson,
      ItemCheck: checks,
    })),
    ResponseEvent: events,
    GradeChange: changes.map(({ regrade, ...change }) => ({ ...change, Regrade: regrade })),
    Certificate: certificate,
  };
}

/** All attempts of a person, the oldest first, with every response that ever arrived. */
export async function* listAttempts(whose: Whose): AsyncGenerator<ExportedAttempt> {
  let after: string | undefined;
  for (;;) {
    const rows: Row[] = await database.attempt.findMany({
      where: { ...whose, ...(after ? { id: { gt: after } } : {}) },
      select: selected,
      orderBy: { id: "asc" },
      take: AT_ONCE,
    });
    const over = await countOver(
      whose.userId,
      rows.map((row) => row.assignmentId),
    );
    for (const row of rows) {
      yield { ...toExported(row), rules: rulesOf(row, over.get(row.assignmentId ?? "") ?? 0) };
    }
    after = rows.at(-1)?.id;
    if (rows.length < AT_ONCE) return;
  }
}

type Ruled = Pick<Row, "settings" | "state" | "submittedAt" | "assignment">;

function rulesOf({ settings, state, submittedAt, assignment }: Ruled, over: number): Rules {
  return {
    settings: QuizSettings.parse(settings),
    isFinished: state === "finished" || state === "neverSubmitted",
    submittedAt,
    assigned: assignment && { ...assignment, over },
  };
}

/** What of an assignment says when its results may be seen. */
export const ofRules = {
  ...{ settings: true, opensAt: true, dueAt: true, cutOffAt: true },
  ...{ releaseAt: true, resultsHidden: true },
} satisfies Prisma.AssignmentSelect;

/** The rules of an assignment that nobody's attempt is behind: as of an attempt at it that is over. */
export function rulesOfAssignment(
  assignment: Prisma.AssignmentGetPayload<{ select: typeof ofRules }>,
): Rules {
  const { settings, releaseAt, resultsHidden, ...dates } = assignment;
  return {
    settings: { ...QuizSettings.parse(settings), ...dates },
    ...{ isFinished: true, submittedAt: null, assigned: { releaseAt, resultsHidden, over: 0 } },
  };
}

/** How many of a learner's attempts at each assignment are over: some results wait until they are used up. */
async function countOver(userId: string, assignmentIds: readonly (string | null)[]) {
  const ids = assignmentIds.filter((id) => id !== null);
  const counts = await database.attempt.groupBy({
    by: ["assignmentId"],
    where: { userId, assignmentId: { in: ids }, state: { in: ["finished", "neverSubmitted"] } },
    _count: true,
  });
  return new Map(counts.map((row) => [row.assignmentId ?? "", row._count]));
}

/** The rules of a learner's attempts at some assignments, by assignment: what the gradebook's cells stand on. */
export async function findRulesBehind(
  userId: string,
  assignmentIds: readonly string[],
): Promise<Map<string, Rules[]>> {
  const rows = await database.attempt.findMany({
    where: { userId, assignmentId: { in: [...assignmentIds] } },
    select: {
      ...{ assignmentId: true, settings: true, state: true, submittedAt: true },
      assignment: { select: { releaseAt: true, resultsHidden: true } },
    },
  });
  const over = await countOver(userId, assignmentIds);
  const behind = new Map<string, Rules[]>();
  for (const row of rows) {
    const id = row.assignmentId ?? "";
    behind.set(id, [...(behind.get(id) ?? []), rulesOf(row, over.get(id) ?? 0)]);
  }
  return behind;
}
