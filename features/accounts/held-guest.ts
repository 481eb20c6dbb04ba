import "server-only";
import { cookies } from "next/headers";
import { cookieNames, cookieOptions } from "./browser-cookies";
import { endSessionsOf, findGuestBySession } from "./session.store";

const DAY = 86_400;

/** The guest who worked on this browser before somebody signed in, and of whom nobody has yet said whose work it is. */
export async function findHeldGuest(): Promise<{ id: string } | null> {
  const token = (await cookies()).get(cookieNames.guest)?.value;
  return token ? findGuestBySession(token) : null;
}

/** Keeps a guest in mind by its session's token, for a day. */
export async function holdGuest(token: string): Promise<void> {
  (await cookies()).set(cookieNames.guest, token, cookieOptions(DAY));
}

/** It is said: the guest's sessions end, and this browser forgets it. */
export async function releaseGuest(guestId: string): Promise<void> {
  await endSessionsOf(guestId);
  (await cookies()).delete(cookieNames.guest);
}
