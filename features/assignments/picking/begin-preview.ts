import "server-only";
import { z } from "zod";
import { currentActor } from "@/features/accounts/current-actor";
import { formPages } from "@/features/accounts/form-pages";
import { readForm, refusePage, sendOn } from "@/features/accounts/form-reply";
import { attemptPath } from "@/features/quizzes/attempts/paths";
import { beginPreview } from "@/features/quizzes/attempts/preview.store";
import { localePath, toLocale } from "@/i18n/routing";
import { quizOfContent } from "../content-quiz";
import { previewPath } from "../paths";
import { findPreviewed } from "./previewed";

const Form = z.object({
  what: z.string().max(120),
  /** The look in progress that this one takes the place of. */
  over: z.uuid().optional().catch(undefined),
});

/**
 * Begins a look at a quiz as a learner, in the language whose button was pressed. Form fields `what` (see `previewPath`),
 * `locale`, `over`. Replies 303 to the attempt; to the sign-in page where nobody is signed in; 404 for what is unknown or
 * not theirs.
 */
export async function beginPreviewFrom(request: Request): Promise<Response> {
  const form = await readForm(request);
  const locale = toLocale(form.get("locale"));
  const parsed = Form.safeParse(Object.fromEntries(form));
  if (!parsed.success) return refusePage(400);
  const { what, over = null } = parsed.data;
  const actor = await currentActor();
  if (!actor) {
    const next = new URLSearchParams({ next: localePath(locale, previewPath(what)) });
    return sendOn(locale, `${formPages["sign-in"].path}?${next}`);
  }
  const previewed = await findPreviewed(actor, what);
  if (!previewed) return refusePage(404);
  const draw = previewed.content && (await quizOfContent(previewed.content, previewed));
  if (!draw) return sendOn(locale, previewPath(previewed.what));
  const quiz = { id: previewed.what, draw };
  const started = await beginPreview(actor, quiz, { over, now: new Date() });
  // Nothing stands in the way of a look: its rules set no end and no number.
  return sendOn(locale, started.ok ? attemptPath(started.attempt, 1) : previewed.back);
}
