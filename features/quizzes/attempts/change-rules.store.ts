import "server-only";
import type { Transaction } from "@/prisma/client";
import { type ChangedAttempt, changedTimes } from "./attempt-clock";
import { QuizSettings, type Release } from "./quiz-settings";

/** Rules of an assignment that meet attempts going on as well: its dates and tries, and when results are shown. */
export type ChangedRules = Pick<
  QuizSettings,
  "opensAt" | "dueAt" | "cutOffAt" | "attemptsAllowed" | "extraMinutes" | "release"
>;

/** Who has attempts at an assignment, of any state. */
export async function listAttempters(tx: Transaction, assignmentId: string): Promise<string[]> {
  const rows = await tx.attempt.findMany({
    where: { assignmentId },
    distinct: ["userId"],
    select: { userId: true },
  });
  return rows.map(({ userId }) => userId);
}

type Row = ChangedAttempt & { id: string; userId: string };

/**
 * Puts attempts at an assignment under changed rules, in the transaction that changes them. Those that go on get new
 * times. Those that are over learn when their results are shown and, while there were tries left, how many there are:
 * what was released with the last try stays so when one more is granted (teaching.md 2.8).
 *
 * @param rulesOf what holds for each learner; undefined leaves that learner's attempts as they are
 */
export async function changeRulesIn(
  tx: Transaction,
  { assignmentId, rulesOf }: { assignmentId: string; rulesOf: ReadonlyMap<string, ChangedRules> },
  now: Date,
): Promise<void> {
  const userIds = [...rulesOf.keys()];
  if (userIds.length === 0) return;
  // Locked before they are read: a submission under way is either before us, or finds the new times.
  const rows = await tx.$queryRaw<(Omit<Row, "settings"> & { settings: unknown })[]>`
    select id::text as id, "userId"::text as "userId", state, "startedAt", settings from "Attempt"
    where "assignmentId" = ${assignmentId}::uuid and "userId" = any(${userIds}::uuid[])
      and state in ('inProgress', 'overdue')
    order by id for no key update`;
  await writeRunning(
    tx,
    rows.map(({ settings, ...row }) => ({
      ...row,
      settings: { ...QuizSettings.parse(settings), ...rulesOf.get(row.userId) },
    })),
    now,
  );
  await tellOver(tx, assignmentId, rulesOf);
}

async function writeRunning(tx: Transaction, rows: readonly Row[], now: Date): Promise<void> {
  if (rows.length === 0) return;
  const changed = rows.map((row) => ({ ...row, ...changedTimes(row, now) }));
  const iso = (at: Date | null) => at?.toISOString() ?? null;
  await tx.$executeRaw`
    update "Attempt" attempt set settings = new.settings::jsonb, state = new.state::"AttemptState",
      "endsAt" = new.ends::timestamptz, "sweepAt" = new.sweep::timestamptz
    from unnest(${changed.map(({ id }) => id)}::uuid[],
      ${changed.map(({ settings }) => JSON.stringify(settings))}::text[],
      ${changed.map(({ state }) => state)}::text[],
      ${changed.map(({ endsAt }) => iso(endsAt))}::text[],
      ${changed.map(({ sweepAt }) => iso(sweepAt))}::text[]) as new(id, settings, state, ends, sweep)
    where attempt.id = new.id and attempt.state in ('inProgress', 'overdue')`;
}

async function tellOver(
  tx: Transaction,
  assignmentId: string,
  rulesOf: ReadonlyMap<string, ChangedRules>,
): Promise<void> {
  const rules = [...rulesOf.entries()];
  const release: Release | null = rules[0]?.[1].release ?? null;
  await tx.$executeRaw`
    update "Attempt" set settings = jsonb_set(settings, '{release}', ${JSON.stringify(release)}::jsonb)
    where "assignmentId" = ${assignmentId}::uuid and state in ('finished', 'neverSubmitted')
      and settings->'release' is distinct from ${JSON.stringify(release)}::jsonb`;
  await tx.$executeRaw`
    update "Attempt" attempt set settings =
      jsonb_set(attempt.settings, '{attemptsAllowed}', coalesce(to_jsonb(new.allowed), 'null'))
    from unnest(${rules.map(([userId]) => userId)}::uuid[],
      ${rules.map(([, one]) => one.attemptsAllowed)}::int[]) as new("userId", allowed),
      (select "userId", count(*) as over from "Attempt"
        where "assignmentId" = ${assignmentId}::uuid and state in ('finished', 'neverSubmitted')
        group by "userId") used
    where attempt."assignmentId" = ${assignmentId}::uuid and attempt."userId" = new."userId"
      and used."userId" = new."userId" and attempt.state in ('finished', 'neverSubmitted')
      and attempt.settings->'attemptsAllowed' is distinct from coalesce(to_jsonb(new.allowed), 'null')
      and (attempt.settings->>'attemptsAllowed' is null
        or used.over < (attempt.settings->>'attemptsAllowed')::int)`;
}
