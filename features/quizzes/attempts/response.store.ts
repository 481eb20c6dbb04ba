import "server-only";
import { done, type Result, refuse } from "@/features/accounts/result";
import type { Locale } from "@/i18n/routing";
import { database } from "@/prisma/client";
import { ItemContent } from "../items/item-version";
import { Response, sameResponse } from "../items/response";

/** One response on its way in. `id` is the client's (UUIDv7), `sequence` 1 + the highest it has seen for this item. */
export type IncomingResponse = {
  id: string;
  attemptId: string;
  itemId: string;
  sequence: number;
  language: Locale;
  response: Response;
};

/** What became of it. `sequence` is the highest now known: the client sends 1 more next time. */
export type Receipt = {
  /** saved: it counts now · older: kept, but a newer one counts · late: kept apart, the attempt is over */
  status: "saved" | "older" | "late";
  /** Another device saved under the same sequence number: the later arrival counts, and both are told. */
  tie: boolean;
  sequence: number;
};

export type SaveRefusal = "not-found" | "conflict";

/** What a save needs to know of the attempt's item before it can judge a response. */
export type SavedItem = {
  userId: string;
  position: number;
  content: ItemContent;
  response: Response | null;
  sequence: number;
};

/** The item of an attempt as it stands now; null where attempt or item is unknown. */
export async function findSavedItem(attemptId: string, itemId: string): Promise<SavedItem | null> {
  const row = await database.attemptItem.findUnique({
    where: { attemptId_itemId: { attemptId, itemId } },
    include: { version: true, attempt: { select: { userId: true } } },
  });
  return (
    row && {
      userId: row.attempt.userId,
      position: row.position,
      content: ItemContent.parse({ item: row.version.structure, words: row.version.words }),
      response: row.response === null ? null : Response.parse(row.response),
      sequence: row.sequence,
    }
  );
}

type SaveRow = { late: boolean; before: number; after: number | null };

/**
 * Saves a response in one statement: the event is kept, and the item takes it if its sequence number is
 * not lower than what it holds. The attempt's row is locked first, so that a submission under way is
 * either before us (we are late) or after us (we count). The reply comes after the commit.
 *
 * The same id again gives the same receipt and no second effect; with another body it is refused.
 */
export async function saveResponse(
  incoming: IncomingResponse,
): Promise<Result<Receipt, SaveRefusal>> {
  const { id, attemptId, itemId, sequence, language, response } = incoming;
  const json = JSON.stringify(response);
  const rows = await database.$queryRaw<SaveRow[]>`
    with attempt as (
      select a.id, a.state <> 'inProgress' as over from "Attempt" a
      where a.id = ${attemptId}::uuid for no key update
    ), event as (
      insert into "ResponseEvent" ("attemptId", id, "itemId", sequence, response, language, late)
      select a.id, ${id}::uuid, ${itemId}, ${sequence}, ${json}::jsonb, ${language}::"Language", a.over
      from attempt a
      on conflict ("attemptId", id) do nothing
      returning "attemptId", "itemId", sequence, response, language, late, "receivedAt"
    ), before as (
      select i.sequence from "AttemptItem" i
      where i."attemptId" = ${attemptId}::uuid and i."itemId" = ${itemId}
    ), item as (
      update "AttemptItem" i
      set response = e.response, sequence = e.sequence, language = e.language, "savedAt" = e."receivedAt"
      from event e
      where not e.late and i."attemptId" = e."attemptId" and i."itemId" = e."itemId"
        and i.sequence <= e.sequence
      returning i.sequence
    ), touched as (
      update "Attempt" a set "respondedAt" = e."receivedAt" from event e
      where a.id = e."attemptId" and not e.late
    )
    select e.late, (select sequence from before) as before, (select sequence from item) as after
    from event e`;
  const row = rows[0];
  if (!row) return receiptOfRepeat(incoming);
  if (row.late) return done({ status: "late", tie: false, sequence: row.before });
  if (row.after === null) {
    // Read anew: what the statement saw may be older than what it waited for.
    const item = await findSavedItem(attemptId, itemId);
    return done({ status: "older", tie: false, sequence: item?.sequence ?? row.before });
  }
  return done({ status: "saved", tie: row.before === row.after, sequence: row.after });
}

/** The receipt for an id that is there already: an honest repeat, or another body under its name. */
async function receiptOfRepeat(incoming: IncomingResponse): Promise<Result<Receipt, SaveRefusal>> {
  const { attemptId, id, itemId, sequence, response } = incoming;
  const [event, item] = await Promise.all([
    database.responseEvent.findUnique({ where: { attemptId_id: { attemptId, id } } }),
    database.attemptItem.findUnique({ where: { attemptId_itemId: { attemptId, itemId } } }),
  ]);
  if (!event || !item) return refuse("not-found");
  const isSame =
    event.itemId === itemId &&
    event.sequence === sequence &&
    sameResponse(Response.parse(event.response), response);
  if (!isSame) return refuse("conflict");
  if (event.late) return done({ status: "late", tie: false, sequence: item.sequence });
  const status = item.sequence <= event.sequence ? "saved" : "older";
  return done({ status, tie: false, sequence: item.sequence });
}
