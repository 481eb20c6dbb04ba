import { type Locale, localePath } from "@/i18n/routing";

/** How route handlers answer plain forms: read, send on, or refuse with a page. */

/** The fields of a posted form; one that cannot be read has none, and its parse refuses it. */
export async function readForm(request: Request): Promise<FormData> {
  return request.formData().catch(() => new FormData());
}

/** After a post, GET (303): the address is relative, so that no host of a header gets into it. */
export function sendOn(locale: Locale, path: string): Response {
  const headers = { location: localePath(locale, path), "cache-control": "private, no-store" };
  return new Response(null, { status: 303, headers });
}

/** An empty HTML reply with the right status: the door puts the sealed error page of the language in its place. */
export function refusePage(status: 400 | 404 | 409): Response {
  return new Response("", { status, headers: { "content-type": "text/html; charset=utf-8" } });
}
