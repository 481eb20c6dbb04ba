import "server-only";
import { database } from "@/prisma/client";

/** Ends one session: its cookie opens nothing any more. */
export async function endSession(token: string): Promise<void> {
  await database.session.deleteMany({ where: { token } });
}

/** Ends every session of a person, on all devices. */
export async function endSessionsOf(userId: string): Promise<void> {
  await database.session.deleteMany({ where: { userId } });
}

/** The guest whose live session has this token; null where it ended, or its guest became an account or was claimed. */
export async function findGuestBySession(token: string): Promise<{ id: string } | null> {
  const session = await database.session.findFirst({
    where: { token, expiresAt: { gt: new Date() }, user: { isAnonymous: true, claimedById: null } },
    select: { userId: true },
  });
  return session && { id: session.userId };
}
