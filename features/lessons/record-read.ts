import "server-only";
import { findLesson } from "@/curriculum";
import { actorOrNewGuest } from "@/features/accounts/current-actor";
import { readForm, refusePage, sendOn } from "@/features/accounts/form-reply";
import { toLocale } from "@/i18n/routing";
import { recordLessonRead } from "./reading.store";

/**
 * "I have read this": from the button of a lesson, or from a script at its end. A reader whom nobody knows
 * becomes a guest here, where there is something to keep.
 *
 * A form (field `locale`) is sent on, 303, to the lesson's place in the reader's progress, where it is seen
 * to be saved; a script (Accept: application/json) gets 204. An unknown lesson is a 404.
 */
export async function recordRead(request: Request, slug: string): Promise<Response> {
  const wantsJson = request.headers.get("accept")?.includes("application/json") ?? false;
  const lesson = findLesson(slug);
  if (!lesson) return unknownLesson(wantsJson);
  const locale = toLocale(wantsJson ? null : (await readForm(request)).get("locale"));
  const person = await actorOrNewGuest();
  await recordLessonRead(person.id, lesson.slug);
  if (wantsJson) {
    return new Response(null, { status: 204, headers: { "cache-control": "private, no-store" } });
  }
  return sendOn(locale, `/progress#${lesson.slug}`);
}

function unknownLesson(wantsJson: boolean): Response {
  return wantsJson ? Response.json({ refusal: "not-found" }, { status: 404 }) : refusePage(404);
}
