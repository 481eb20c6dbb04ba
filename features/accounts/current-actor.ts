import "server-only";
import { cookies } from "next/headers";
import { cache } from "react";
import type { Actor, Person } from "./actor";
import { findSession, type Session, startGuestSession } from "./auth.store";

/** The request's cookies as they stand now: an action's own changes are in them, unlike in its headers. */
const cookieHeader = async () => (await cookies()).toString();

/** The session of this browser, or null. Reads only; once a page. */
export const currentSession = cache(
  async (): Promise<Session | null> => findSession(await cookieHeader(), false),
);

/** Who asks. Reads only: for pages, and for whatever must not make anybody. */
export async function currentActor(): Promise<Actor> {
  return (await currentSession())?.person ?? null;
}

/** Who acts. Keeps the session alive: only in actions and handlers. */
export async function actingPerson(): Promise<Actor> {
  return (await findSession(await cookieHeader(), true))?.person ?? null;
}

/**
 * Who asks, or a new guest where there is something worth saving. Sets the session's cookie, and keeps an
 * old session alive: only in actions and handlers, never on a view.
 */
export async function actorOrNewGuest(): Promise<Person> {
  return (await actingPerson()) ?? startGuestSession();
}
