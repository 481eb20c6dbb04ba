import "server-only";
import { findLesson } from "@/curriculum";
import { actorOrNewGuest } from "@/features/accounts/current-actor";
import { localePath, toLocale } from "@/i18n/routing";
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
  const locale = toLocale(wantsJson ? null : await formLocale(request));
  const person = await actorOrNewGuest();
  await recordLessonRead(person.id, lesson.slug);
  const headers = { "cache-control": "private, no-store" };
  if (wantsJson) return new Response(null, { status: 204, headers });
  const location = `${localePath(locale, "/progress")}#${lesson.slug}`;
  return new Response(null, { status: 303, headers: { ...headers, location } });
}

async function formLocale(request: Request): Promise<unknown> {
  const form = await request.formData().catch(() => new FormData());
  return form.get("locale");
}

/** The door puts the sealed error page of the language in the place of an empty HTML reply. */
function unknownLesson(wantsJson: boolean): Response {
  if (wantsJson) return Response.json({ refusal: "not-found" }, { status: 404 });
  return new Response("", { status: 404, headers: { "content-type": "text/html; charset=utf-8" } });
}
