import postgres from "postgres";
import { Item } from "@/curriculum/types";
import { gradeResponse } from "@/features/quizzes/items/grade";
import { Response } from "@/features/quizzes/items/response";
import { responseText } from "@/features/quizzes/items/response-fields";
import type { Acknowledged, Learner } from "./learner";

type EventRow = Acknowledged & { attempt: string; late: boolean };
type ItemRow = {
  attempt: string;
  item: string;
  structure: unknown;
  weight: number;
  response: unknown;
  sequence: number;
  revision: number;
  credit: number | null;
};
type AttemptRow = { id: string; state: string; outcome: number | null };

/** What the database holds of some learners' attempts. */
export type Records = { events: EventRow[]; items: ItemRow[]; attempts: AttemptRow[] };

const attemptsOf = (learners: readonly Learner[]) => learners.map(({ attempt }) => attempt);

export async function readRecords(url: string, learners: readonly Learner[]): Promise<Records> {
  const sql = postgres(url, { max: 1 });
  const ids = attemptsOf(learners);
  const events = await sql<EventRow[]>`
    select id, "attemptId" as attempt, "itemId" as item, sequence, response, late
    from "ResponseEvent" where "attemptId" in ${sql(ids)}`;
  const items = await sql<ItemRow[]>`
    select "attemptId" as attempt, i."itemId" as item, structure, weight, response, sequence, revision, credit
    from "AttemptItem" i join "ItemVersion" v on v.hash = i."versionHash"
    where "attemptId" in ${sql(ids)}`;
  const attempts = await sql<AttemptRow[]>`
    select id, state, outcome from "Attempt" where id in ${sql(ids)}`;
  await sql.end();
  return { events: [...events], items: [...items], attempts: [...attempts] };
}

/** The items of each learner's attempt, by attempt. */
export async function readItems(url: string, learners: readonly Learner[]) {
  const { items } = await readRecords(url, learners);
  return new Map(
    attemptsOf(learners).map((attempt) => [
      attempt,
      items.filter((row) => row.attempt === attempt).map((row) => Item.parse(row.structure)),
    ]),
  );
}

const highest = (events: readonly EventRow[]) =>
  [...events].sort((a, b) => b.sequence - a.sequence)[0];

const isOf =
  ({ attempt, item }: { attempt: string; item: string }) =>
  (event: EventRow) =>
    event.attempt === attempt && event.item === item;

/**
 * What the database holds that it must not hold, or lacks of what learners were told is saved; every list is empty when
 * the promise is kept.
 */
export function findBroken({ events, items }: Records, learners: readonly Learner[]) {
  const byId = new Map(events.map((event) => [event.id, event]));
  const told = learners.flatMap((learner) =>
    learner.acknowledged.map((saved) => ({ ...saved, attempt: learner.attempt, late: false })),
  );
  const sent = new Set(learners.flatMap((learner) => [...learner.sent]));
  const numbers = events.map(({ attempt, item, sequence }) => `${attempt} ${item} ${sequence}`);
  return {
    lost: told.filter(({ id }) => !byId.has(id)),
    /** Kept as something else than what was acknowledged. */
    changed: told.filter((saved) => {
      const event = byId.get(saved.id);
      return event !== undefined && responseText(event) !== responseText(saved);
    }),
    /** A learner here sends each number of an item once: two events with one number are one response kept twice. */
    doubled: numbers.filter((number, index) => numbers.indexOf(number) !== index),
    fromNobody: events.filter(({ id }) => !sent.has(id)),
    /** What counts for an item is not its last response, or was counted more or less often than it arrived. */
    stale: items.filter((row) => {
      const own = events.filter(isOf(row));
      const last = highest(own);
      const isLast =
        responseText(row.response) === responseText(last?.response ?? null) &&
        row.sequence === (last?.sequence ?? 0);
      return !isLast || row.revision !== own.length;
    }),
  };
}

/** What findBroken says when nothing is. */
export const nothingBroken: ReturnType<typeof findBroken> = {
  lost: [],
  changed: [],
  doubled: [],
  fromNobody: [],
  stale: [],
};

/** Attempts that are not finished, or whose outcome is not that of their responses' events graded anew. */
export function findMisgraded({ attempts, items, events }: Records): AttemptRow[] {
  return attempts.filter(({ id, state, outcome }) => {
    const own = items.filter(({ attempt }) => attempt === id);
    const points = own.map((row) => {
      const response = highest(events.filter(isOf(row)).filter(({ late }) => !late))?.response;
      const given = response === undefined ? null : Response.parse(response);
      return (
        row.weight *
        (gradeResponse({ item: Item.parse(row.structure), words: { es: {}, en: {} } }, given) ?? 0)
      );
    });
    const most = own.reduce((sum, { weight }) => sum + weight, 0);
    const expected = points.reduce((sum, one) => sum + one, 0) / most;
    return state !== "finished" || outcome === null || Math.abs(outcome - expected) > 1e-9;
  });
}
