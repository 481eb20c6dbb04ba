import type { Receipt } from "../attempts/response.store";
import type { RawResponse } from "../items/response-fields";
import type { SavedItem } from "./saver-parts";
import type { WaitingResponse } from "./waiting-response";

/** A message that may or may not have arrived; sent again as it is. */
export type Pending = { waiting: WaitingResponse; text: string };

/** What a page knows of one item of its attempt. */
export type Own = {
  item: string;
  /** On screen, and not yet in a message. */
  wanted: { response: RawResponse; text: string } | null;
  pending: Pending | null;
  /** Whether the outbox holds it. */
  isKept: boolean;
  /** What the screen said when this page last had word of it. */
  lastText: string;
  /** What counts on the server; null where that is another device's. */
  safeText: string | null;
  sequence: number;
  revision: number;
  /** Messages that a newer one replaced before there was a reply: each may have counted. */
  unanswered: number;
};

/** An item as its page got it, with nothing to send. */
export function ownResponse({ savedText, ...known }: SavedItem): Own {
  const nothing = { wanted: null, pending: null, isKept: false, unanswered: 0 };
  return { ...known, ...nothing, lastText: savedText, safeText: savedText };
}

/**
 * Takes in how often the attempt's responses have counted by now, as the reply to one item's message says.
 *
 * @returns the items whose responses counted more often than this page can account for: another device was at work
 */
export function answeredElsewhere(
  items: ReadonlyMap<string, Own>,
  own: Own,
  { status, tie, revisions }: Receipt,
): string[] {
  if (status === "saved") own.revision += 1;
  const elsewhere: string[] = [];
  for (const [item, revision] of Object.entries(revisions)) {
    const known = items.get(item);
    if (!known) continue;
    const isOwn = known === own;
    // A message without a reply may have counted.
    const isOthers = revision > known.revision + known.unanswered + (known.pending ? 1 : 0);
    if (isOwn || isOthers) known.revision = revision;
    if (!isOthers) continue;
    if (!isOwn) known.safeText = null;
    // Of its own item the reply may have said it: older, or a tie.
    if (!isOwn || (status === "saved" && !tie)) elsewhere.push(item);
  }
  if (!own.pending) own.unanswered = 0;
  return elsewhere;
}
