import "server-only";
import { z } from "zod";
import { actingPerson } from "../current-actor";
import { may } from "../permission";
import { saveTheme } from "./settings.store";

const Message = z.object({ theme: z.enum(["system", "light", "dark"]) });

const headers = { "cache-control": "private, no-store" };

/**
 * The colours that somebody took at the foot of a page: kept for an account. The page wears them by itself, so that for
 * anybody else there is nothing to do, and nothing wrong: 204 in either case, 400 for what is no theme.
 */
export async function receiveTheme(request: Request): Promise<Response> {
  const parsed = Message.safeParse(await request.json().catch(() => null));
  if (!parsed.success) return Response.json({ refusal: "bad-request" }, { status: 400, headers });
  const actor = await actingPerson();
  const { theme } = parsed.data;
  if (actor && may(actor, "use-account", null)) {
    await saveTheme(actor.id, theme === "system" ? null : theme);
  }
  return new Response(null, { status: 204, headers });
}
