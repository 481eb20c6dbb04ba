import "server-only";
import { done, type Result, refuse } from "@/features/accounts/result";
import type { Locale } from "@/i18n/routing";
import { database } from "@/prisma/client";
import type { ItemContent } from "../items/item-version";
import { Response, sameResponse } from "../items/response";
import { SLACK_MS } from "./attempt-clock";
import { hasLeftClass } from "./left-class.store";
import { QuizSettings } from "./quiz-settings";
import { triesOf } from "./tries";
import { requireVersions } from "./version-content.store";

/**
 * One response on its way in. `id` is the client's (UUIDv7), `sequence` 1 + the highest it has seen for this item,
 * `answeredAt` when its device says it was given, if it does.
 */
export type IncomingResponse = {
  id: string;
  attemptId: string;
  itemId: string;
  sequence: number;
  language: Locale;
  response: Response;
  answeredAt?: Date | null;
};

/** What became of it. `sequence` is the highest now known: the client sends 1 more next time. */
export type Receipt = {
  /** saved: it counts now · older: kept, but a newer one counts · late, closed: kept apart, attempt or item is over, or its learner left the class */
  status: "saved" | "older" | "late" | "closed";
  /** Another device saved under the same sequence number: the later arrival counts, and both are told. */
  tie: boolean;
  sequence: number;
  /** How many responses have counted for each item so far: more than a device knows of were another's. */
  revisions: Record<string, number>;
};

export type SaveRefusal = "not-found" | "conflict";

/** What a save needs to know of the attempt's item before it can judge a response. */
export type SavedItem = {
  userId: string;
  position: number;
  content: ItemContent;
  response: Response | null;
  sequence: number;
  settings: QuizSettings;
  endsAt: Date | null;
  checks: { credit: number }[];
};

type SavedRow = Omit<SavedItem, "content" | "settings" | "response"> & {
  versionHash: string;
  settings: unknown;
  response: unknown;
};

/** The item of an attempt as it stands now; null where attempt or item is unknown. */
export async function findSavedItem(attemptId: string, itemId: string): Promise<SavedItem | null> {
  const rows = await database.$queryRaw<SavedRow[]>`
    select a."userId", a.settings, a."endsAt", i.position, i."versionHash", i.response, i.sequence,
      coalesce((
        select json_agg(json_build_object('credit', c.credit) order by c.number) from "ItemCheck" c
        where c."attemptId" = i."attemptId" and c.position = i.position), '[]') as checks
    from "AttemptItem" i join "Attempt" a on a.id = i."attemptId"
    where i."attemptId" = ${attemptId}::uuid and i."itemId" = ${itemId}`;
  const row = rows[0];
  if (!row) return null;
  const { versionHash, settings, response, ...known } = row;
  const version = await requireVersions([versionHash]);
  return {
    ...known,
    content: version(versionHash).content,
    response: response === null ? null : Response.parse(response),
    settings: QuizSettings.parse(settings),
  };
}

/** Rules that decide whether a response still counts, and the instant it arrived by the server's clock. */
export type SaveRules = Pick<QuizSettings, "navigation" | "feedback"> & { now: Date };

type SaveRow = {
  /** The attempt changed while we waited for its lock; nothing was written. */
  isStale: boolean;
  /** null where the id is there already. */
  late: boolean | null;
  closed: boolean;
  before: number;
  after: number | null;
  /** As they were before this response. */
  revisions: Record<string, number>;
};

/**
 * Saves a response: the event is kept, and the item takes it if its sequence number is not lower than what it holds. A
 * submission under way is either before us (we are late) or after us (we count). The reply comes after the commit.
 *
 * The same id again gives the same receipt and no second effect; with another body it is refused.
 */
export async function saveResponse(
  incoming: IncomingResponse,
  rules: SaveRules,
): Promise<Result<Receipt, SaveRefusal>> {
  let row = await writeResponse(incoming, rules);
  // Each time around somebody else got on, so this ends with them.
  while (row?.isStale) row = await writeResponse(incoming, rules);
  if (!row) return refuse("not-found");
  if (row.late === null) return receiptOfRepeat(incoming);
  if (row.after === null) return receiptOfUncounted(incoming, row);
  const { itemId } = incoming;
  const revisions = { ...row.revisions, [itemId]: (row.revisions[itemId] ?? 0) + 1 };
  const tie = row.before === row.after;
  return done({ status: "saved", tie, sequence: row.after, revisions });
}

/**
 * One statement, which locks the attempt's row first. All that it sees but that row is as it was when it began: should the
 * row be another version by the time we have its lock, a check or another device's save came between, and it writes nothing.
 */
async function writeResponse(
  { id, attemptId, itemId, sequence, language, response, answeredAt = null }: IncomingResponse,
  rules: SaveRules,
): Promise<SaveRow | undefined> {
  const json = JSON.stringify(response);
  const isSequential = rules.navigation === "sequential";
  const rows = await database.$queryRaw<SaveRow[]>`
    with seen as (
      select a.ctid as version from "Attempt" a where a.id = ${attemptId}::uuid
    ), attempt as (
      select a.id, a.ctid as version, a.reached, a.state not in ('inProgress', 'overdue')
        or coalesce(${rules.now}::timestamptz > a."endsAt" + ${SLACK_MS} * interval '1 millisecond', false)
        or ${hasLeftClass} as over
      from "Attempt" a where a.id = ${attemptId}::uuid for no key update
    ), before as (
      select i.sequence, a.version <> seen.version as stale,
        (${isSequential} and i.position < a.reached) or exists (
          select from "ItemCheck" c where c."attemptId" = i."attemptId" and c.position = i.position
            and (c.number >= ${triesOf(rules.feedback)} or c.credit >= 1)) as closed
      from "AttemptItem" i join attempt a on a.id = i."attemptId" cross join seen where i."itemId" = ${itemId}
    ), event as (
      insert into "ResponseEvent"
        ("attemptId", id, "itemId", sequence, response, language, late, "receivedAt", "answeredAt")
      select a.id, ${id}::uuid, ${itemId}, ${sequence}, ${json}::jsonb, ${language}::"Language",
        a.over or b.closed, ${rules.now}::timestamptz, ${answeredAt}::timestamptz
      from attempt a, before b where not b.stale
      on conflict ("attemptId", id) do nothing
      returning "attemptId", "itemId", sequence, response, language, late, "receivedAt"
    ), item as (
      update "AttemptItem" i
      set response = e.response, sequence = e.sequence, language = e.language,
        "savedAt" = e."receivedAt", revision = i.revision + 1
      from event e
      where not e.late and i."attemptId" = e."attemptId" and i."itemId" = e."itemId"
        and i.sequence <= e.sequence
      returning i.sequence
    ), touched as (
      update "Attempt" a set "respondedAt" = e."receivedAt" from event e
      where a.id = e."attemptId" and not e.late
    )
    select b.stale as "isStale", e.late, b.closed, b.sequence as before,
      (select sequence from item) as after,
      coalesce((select json_object_agg(i."itemId", i.revision) from "AttemptItem" i
        where i."attemptId" = ${attemptId}::uuid and i.revision > 0), '{}') as revisions
    from before b left join event e on true`;
  return rows[0];
}

/** The receipt of a response that was kept and does not count, with what counts instead. */
async function receiptOfUncounted(
  { attemptId, itemId }: IncomingResponse,
  { late, closed, before }: Pick<SaveRow, "late" | "closed" | "before">,
): Promise<Result<Receipt, SaveRefusal>> {
  const { revisions, sequences } = await readRevisions(attemptId);
  const status = late ? (closed ? "closed" : "late") : "older";
  return done({ status, tie: false, sequence: sequences[itemId] ?? before, revisions });
}

/** Which responses of an attempt count now, by item: how many before and with them, and their sequence numbers. */
async function readRevisions(attemptId: string) {
  const rows = await database.attemptItem.findMany({
    where: { attemptId, revision: { gt: 0 } },
    select: { itemId: true, revision: true, sequence: true },
  });
  return {
    revisions: Object.fromEntries(rows.map(({ itemId, revision }) => [itemId, revision])),
    sequences: Object.fromEntries(rows.map(({ itemId, sequence }) => [itemId, sequence])),
  };
}

/** The receipt for an id that is there already: an honest repeat, or another body under its name. */
async function receiptOfRepeat(incoming: IncomingResponse): Promise<Result<Receipt, SaveRefusal>> {
  const { attemptId, id, itemId, sequence, response } = incoming;
  const [event, known] = await Promise.all([
    database.responseEvent.findUnique({ where: { attemptId_id: { attemptId, id } } }),
    readRevisions(attemptId),
  ]);
  if (!event) return refuse("not-found");
  const isSame =
    event.itemId === itemId &&
    event.sequence === sequence &&
    sameResponse(Response.parse(event.response), response);
  if (!isSame) return refuse("conflict");
  const counts = known.sequences[itemId] ?? 0;
  const status = event.late ? "late" : counts <= event.sequence ? "saved" : "older";
  return done({ status, tie: false, sequence: counts, revisions: known.revisions });
}
