import "server-only";
import { database } from "@/prisma/client";

/** The day of an instant, in UTC, as `@db.Date` keeps it. */
export const dayOf = (instant: Date): Date => new Date(instant.toISOString().slice(0, 10));

/**
 * Notes that somebody did something today: one write a person and day, since what was read with the session already says
 * whether there is anything to write. Guests who are idle for long are erased by it (idle-guests.store.ts).
 */
export async function noteSeen(userId: string, lastSeenOn: Date | null, now: Date): Promise<void> {
  const today = dayOf(now);
  if (lastSeenOn && lastSeenOn >= today) return;
  await database.user.updateMany({
    where: { id: userId, lastSeenOn: { lt: today } },
    data: { lastSeenOn: today },
  });
}
