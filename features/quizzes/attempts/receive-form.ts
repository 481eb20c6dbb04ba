import "server-only";
import { uuidv7 } from "uuidv7";
import { readForm, refusePage, sendOn } from "@/features/accounts/form-reply";
import { may } from "@/features/accounts/permission";
import { done, type Result, refuse } from "@/features/accounts/result";
import type { Locale } from "@/i18n/routing";
import { misfit } from "../items/misfit";
import { completeness } from "../items/response";
import { rawResponse, responseText } from "../items/response-fields";
import { responseFromForm } from "../items/response-form";
import type { AlsoAsked } from "./also-language";
import { flagItem, stepOn } from "./attempt-mark.store";
import { checkItem } from "./check.store";
import { findOwnItem, type SaveRefusal, statusOf } from "./own-item";
import { attemptPath, outcomePath } from "./paths";
import { type Receipt, type SavedItem, saveResponse } from "./response.store";
import { isSettled } from "./review-options";
import { ResponseFields } from "./submission";

type Saved = Result<Pick<Receipt, "status">, SaveRefusal>;

/** A response posted by a plain form: saved, then sent on to where the pressed button points. */
export async function receiveForm(request: Request, attemptId: string): Promise<Response> {
  const form = await readForm(request);
  const parsed = ResponseFields.safeParse(Object.fromEntries(form));
  if (!parsed.success) return refusePage(400);
  const fields = parsed.data;
  const now = new Date();
  const found = await findOwnItem({ attemptId, itemId: fields.item, token: fields.token }, now);
  if (!found) return refusePage(404);
  const { item, actor } = found;
  const saved = await saveForm({ attemptId, fields, form, item }, now);
  if (!saved.ok) return refusePage(statusOf(saved.refusal));
  const { status } = saved.value;
  if (status === "late") return sendOn(fields.language, `${outcomePath(attemptId)}?late=1`);
  // Whoever has only the token gets no further than this: the page asks them to sign in.
  if (may(actor, "use-attempt", item)) await doOnTheWay(attemptId, { fields, item, status }, now);
  const notice = status === "older" || status === "closed" ? status : undefined;
  const { locale, at, also } = destination(fields, notice ? item.position : null, item.position);
  return sendOn(locale, attemptPath(attemptId, at, { also, notice }));
}

type Posted = { attemptId: string; fields: ResponseFields; form: FormData; item: SavedItem };

async function saveForm({ attemptId, fields, form, item }: Posted, now: Date): Promise<Saved> {
  const unchanged = done({ status: "saved" } as const);
  const { interaction } = item.content.item;
  const response = responseFromForm(interaction, form);
  if (response === "malformed") return refuse("bad-request");
  // Moving on without a change is no new response.
  const before = item.response ?? rawResponse(interaction, new FormData());
  if (response === null || responseText(response) === responseText(before)) return unchanged;
  // A checked item shows no fields, so its form says nothing; one that was open when another device checked it does.
  const isEmpty = completeness(item.content.item, response) === "empty";
  if (isEmpty && isSettled(item.settings, item)) return unchanged;
  const fault = misfit(item.content.item, response);
  if (fault) return refuse(fault);
  const { id, sequence, language } = fields;
  const incoming = { id, sequence, language, attemptId, itemId: fields.item, response };
  const rules = { ...item.settings, now };
  const saved = await saveResponse(incoming, rules);
  if (saved.ok || saved.refusal !== "conflict") return saved;
  // A browser that goes back may show the form again as it was sent, with its old id. What the person
  // then changes and sends by hand is their latest word, so it gets an id and a number of its own.
  return saveResponse({ ...incoming, id: uuidv7(), sequence: item.sequence + 1 }, rules);
}

type OnTheWay = Pick<Posted, "fields" | "item"> & Pick<Receipt, "status">;

/** What some buttons do beside saving and going somewhere. */
async function doOnTheWay(
  attemptId: string,
  { fields: { go, item: itemId }, item, status }: OnTheWay,
  now: Date,
): Promise<void> {
  if (go.kind === "flag") await flagItem(attemptId, itemId, go.flagged);
  // What counts is another device's response, which this one has not seen: it is neither judged nor closed unasked.
  if (status === "older") return;
  if (go.kind === "check") await checkItem(attemptId, itemId, now);
  const isNext = go.kind === "item" && go.position === item.position + 1;
  if (isNext && item.settings.navigation === "sequential") await stepOn(attemptId, item.position);
}

/** Where a button leads; `held` keeps the reader at an item that has something to tell. */
function destination(
  { go, language, also }: ResponseFields,
  held: number | null,
  position: number,
): { locale: Locale; at: number | "review"; also: AlsoAsked } {
  if (held !== null) return { locale: language, at: held, also };
  switch (go.kind) {
    case "item":
      return { locale: language, at: go.position, also };
    case "review":
      return { locale: language, at: "review", also };
    case "check":
    case "flag":
      return { locale: language, at: position, also };
    case "language":
      return { locale: go.locale, at: position, also };
    case "also":
      return { locale: language, at: position, also: go.locale ?? "none" };
  }
}
