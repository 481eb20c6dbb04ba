import "server-only";
import { isDatabaseAway } from "@/prisma/circuit";
import { database } from "@/prisma/client";
import { dayOf } from "../last-seen.store";
import { erasePersonsIn } from "./erase-persons.store";

const DAY_MS = 86_400_000;
/** As long as a guest's session lives without being used: after it nobody can reach what the guest did. */
const IDLE_DAYS = 180;
const ERASED_AT_ONCE = 50;
const EVERY_MS = 10 * 60_000;

/**
 * Erases guests who did nothing for 180 days, some at a time. A guest who learns in a class, or asks to, stays as long as
 * the class is not archived: there the teacher knows who it is, and the results are the class's too.
 * @returns how many; less than a full batch when there are no more
 */
async function eraseSomeIdleGuests(now: Date): Promise<number> {
  const before = dayOf(new Date(now.getTime() - IDLE_DAYS * DAY_MS));
  return database.$transaction(async (tx) => {
    // Another process's batch is skipped; a guest who becomes an account just now is waited for, and is none any more.
    const idle = await tx.$queryRaw<{ id: string }[]>`
      select guest.id::text from "User" guest
      where guest."isAnonymous" and guest."lastSeenOn" < ${before}::date and not exists (
        select 1 from "Enrolment" enrolment
        join "Classroom" classroom on classroom.id = enrolment."classroomId"
        where enrolment."userId" = guest.id and enrolment.state <> 'removed'
          and classroom."archivedAt" is null)
      order by guest."lastSeenOn" limit ${ERASED_AT_ONCE} for update of guest skip locked`;
    if (idle.length === 0) return 0;
    await erasePersonsIn(
      tx,
      idle.map(({ id }) => id),
    );
    return idle.length;
  });
}

/** All of them, batch after batch. */
export async function eraseIdleGuests(now: Date): Promise<void> {
  while ((await eraseSomeIdleGuests(now)) === ERASED_AT_ONCE);
}

/** Does it every ten minutes, in each web process. What fails is made up for by the next time. */
export function startErasingIdleGuests(): void {
  const erase = async () => {
    if (isDatabaseAway()) return;
    try {
      await eraseIdleGuests(new Date());
    } catch (error) {
      console.error(error);
    }
  };
  setInterval(() => void erase(), EVERY_MS).unref();
}
