import "server-only";
import { getTranslations } from "next-intl/server";
import { uuidv7 } from "uuidv7";
import { z } from "zod";
import { currentActor } from "@/features/accounts/current-actor";
import { readForm, refusePage, sendOn } from "@/features/accounts/form-reply";
import { may } from "@/features/accounts/permission";
import { done, type Result, refuse } from "@/features/accounts/result";
import { type Locale, toLocale } from "@/i18n/routing";
import { fits } from "../items/response";
import { rawResponse, responseText } from "../items/response-fields";
import { responseFromForm } from "../items/response-form";
import { attemptPath, outcomePath } from "./paths";
import { findSavedItem, type Receipt, type SavedItem, saveResponse } from "./response.store";
import { type Destination, ResponseFields, ResponseMessage } from "./submission";

type SaveResult = Result<Receipt, "bad-request" | "not-found" | "conflict">;

const statusOf = { "bad-request": 400, "not-found": 404, conflict: 409 } as const;

/**
 * The one door for responses, at a stable address (docs/decisions/0011): JSON from a script gets a receipt
 * or a refusal in words, a plain form is sent on to where its button points.
 *
 * JSON replies: 200 saved or older, 202 late, 400, 404, 409, each refusal as `{refusal, message}`.
 */
export async function receiveResponse(request: Request, attemptId: string): Promise<Response> {
  const isJson = request.headers.get("content-type")?.startsWith("application/json") ?? false;
  return isJson ? receiveJson(request, attemptId) : receiveForm(request, attemptId);
}

async function receiveJson(request: Request, attemptId: string): Promise<Response> {
  const body: unknown = await request.json().catch(() => null);
  const parsed = ResponseMessage.safeParse(body);
  const saved: SaveResult = parsed.success
    ? await saveOwn(attemptId, parsed.data.item, async (item) =>
        fits(item.content.item, parsed.data.response)
          ? saveResponse(
              { ...parsed.data, attemptId, itemId: parsed.data.item },
              { ...item.settings, now: new Date() },
            )
          : refuse("bad-request"),
      )
    : refuse("bad-request");
  const headers = { "cache-control": "private, no-store" };
  if (saved.ok) {
    return Response.json(saved.value, {
      status: ["late", "closed"].includes(saved.value.status) ? 202 : 200,
      headers,
    });
  }
  const t = await getTranslations({ locale: languageOf(body), namespace: "ui.quiz.refusals" });
  const reply = { refusal: saved.refusal, message: t(saved.refusal) };
  return Response.json(reply, { status: statusOf[saved.refusal], headers });
}

/** The language to refuse in, also when nothing else of the body could be read. */
function languageOf(body: unknown): Locale {
  const parsed = z.object({ language: z.unknown() }).safeParse(body);
  return toLocale(parsed.success ? parsed.data.language : undefined);
}

/** Runs a save for an item of the asker's own attempt; anybody else's looks like an unknown one. */
async function saveOwn<T extends SaveResult>(
  attemptId: string,
  itemId: string,
  save: (item: SavedItem) => Promise<T>,
): Promise<T | SaveResult> {
  if (!z.uuid().safeParse(attemptId).success) return refuse("not-found");
  const [actor, item] = await Promise.all([currentActor(), findSavedItem(attemptId, itemId)]);
  if (!item || !may(actor, "use-attempt", item)) return refuse("not-found");
  return save(item);
}

async function receiveForm(request: Request, attemptId: string): Promise<Response> {
  const form = await readForm(request);
  const parsed = ResponseFields.safeParse(Object.fromEntries(form));
  if (!parsed.success) return refusePage(400);
  const fields = parsed.data;
  let position = 1;
  const saved = await saveOwn(attemptId, fields.item, async (item) => {
    position = item.position;
    return saveForm(attemptId, fields, form, item);
  });
  if (!saved.ok) return refusePage(statusOf[saved.refusal]);
  if (saved.value.status === "late")
    return sendOn(fields.language, `${outcomePath(attemptId)}?late=1`);
  const notice = saved.value.status === "older" ? "older" : null;
  const [locale, path] = destination(attemptId, fields, position, notice);
  return sendOn(locale, path);
}

type Fields = z.infer<typeof ResponseFields>;

async function saveForm(
  attemptId: string,
  fields: Fields,
  form: FormData,
  item: SavedItem,
): Promise<SaveResult> {
  const response = responseFromForm(item.content.item.interaction, form);
  if (response === "malformed") return refuse("bad-request");
  // Moving on without a change is no new response.
  const before = item.response ?? rawResponse(item.content.item.interaction, new FormData());
  if (response === null || responseText(response) === responseText(before)) {
    return done({ status: "saved", tie: false, sequence: item.sequence, revisions: {} });
  }
  if (!fits(item.content.item, response)) return refuse("bad-request");
  const incoming = { ...fields, attemptId, itemId: fields.item, response };
  const rules = { ...item.settings, now: new Date() };
  const saved = await saveResponse(incoming, rules);
  if (saved.ok || saved.refusal !== "conflict") return saved;
  // A browser that goes back may show the form again as it was sent, with its old id. What the person
  // then changes and sends by hand is their latest word, so it gets an id and a number of its own.
  return saveResponse({ ...incoming, id: uuidv7(), sequence: item.sequence + 1 }, rules);
}

function destination(
  attemptId: string,
  { go, language }: { go: Destination; language: Locale },
  position: number,
  notice: string | null,
): [Locale, string] {
  if (notice) return [language, attemptPath(attemptId, position, notice)];
  switch (go.kind) {
    case "item":
      return [language, attemptPath(attemptId, go.position)];
    case "review":
      return [language, attemptPath(attemptId, "review")];
    case "language":
      return [go.locale, attemptPath(attemptId, position)];
  }
}
