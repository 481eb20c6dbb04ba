import "server-only";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { type Result, refuse } from "@/features/accounts/result";
import { type Locale, toLocale } from "@/i18n/routing";
import { misfit } from "../items/misfit";
import { findOwnItem, type SaveRefusal, statusOf } from "./own-item";
import { receiveForm } from "./receive-form";
import { type Receipt, saveResponse } from "./response.store";
import { ResponseMessage } from "./submission";

/**
 * The one door for responses, at a stable address (docs/decisions/0011): JSON from a script gets a receipt
 * or a refusal in words, a plain form is sent on to where its button points.
 *
 * JSON replies: 200 saved or older, 202 late or closed, 400, 404, 409, each refusal as `{refusal, message}`.
 */
export async function receiveResponse(request: Request, attemptId: string): Promise<Response> {
  const isJson = request.headers.get("content-type")?.startsWith("application/json") ?? false;
  return isJson ? receiveJson(request, attemptId) : receiveForm(request, attemptId);
}

const privately = { "cache-control": "private, no-store" };

async function receiveJson(request: Request, attemptId: string): Promise<Response> {
  const body: unknown = await request.json().catch(() => null);
  const saved = await saveMessage(body, attemptId);
  if (saved.ok) {
    const isKeptApart = saved.value.status === "late" || saved.value.status === "closed";
    return Response.json(saved.value, { status: isKeptApart ? 202 : 200, headers: privately });
  }
  const t = await getTranslations({ locale: languageOf(body), namespace: "ui.quiz.refusals" });
  const reply = { refusal: saved.refusal, message: t(saved.refusal) };
  return Response.json(reply, { status: statusOf(saved.refusal), headers: privately });
}

async function saveMessage(
  body: unknown,
  attemptId: string,
): Promise<Result<Receipt, SaveRefusal>> {
  const parsed = ResponseMessage.safeParse(body);
  if (!parsed.success) return refuse("bad-request");
  const { token, item: itemId, answeredAt: said, ...message } = parsed.data;
  const now = new Date();
  const answeredAt = believable(said, now);
  const found = await findOwnItem({ attemptId, itemId, token }, now);
  if (!found) return refuse("not-found");
  const fault = misfit(found.item.content.item, message.response);
  if (fault) return refuse(fault);
  return saveResponse(
    { ...message, attemptId, itemId, answeredAt },
    { ...found.item.settings, now },
  );
}

/** A queue is kept for thirty days; a clock may be a day off and still mean something. */
const LONGEST_MS = 40 * 86_400_000;
const DAY_MS = 86_400_000;

/** What a device's clock said, where that can have been; null for what it cannot. */
function believable(said: string | undefined, now: Date): Date | null {
  if (said === undefined) return null;
  const ago = now.getTime() - Date.parse(said);
  return ago > LONGEST_MS || ago < -DAY_MS ? null : new Date(said);
}

/** The language to refuse in, also when nothing else of the body could be read. */
function languageOf(body: unknown): Locale {
  const parsed = z.object({ language: z.unknown() }).safeParse(body);
  return toLocale(parsed.success ? parsed.data.language : undefined);
}
