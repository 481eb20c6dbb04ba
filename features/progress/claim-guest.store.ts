import "server-only";
import { database, type Transaction } from "@/prisma/client";
import { moveWorkIn } from "./move-work.store";

/**
 * Moves a guest's work to an account (move-work.store.ts), in one transaction; again it changes nothing.
 * @returns whether the guest's work is the account's now; false where the guest is no guest (any more) or another's
 */
export async function claimGuest(guestId: string, accountId: string, now: Date): Promise<boolean> {
  return database.$transaction(async (tx) => {
    const guest = await lockBoth(tx, guestId, accountId);
    if (!guest) return false;
    if (guest.claimedById) return guest.claimedById === accountId;
    await moveWorkIn(tx, { from: guestId, to: accountId, now });
    await tx.user.update({ where: { id: guestId }, data: { claimedById: accountId } });
    await tx.session.deleteMany({ where: { userId: guestId } });
    return true;
  });
}

type Locked = { id: string; isAnonymous: boolean; claimedById: string | null };

/**
 * Locks both people, always the lower id first, so that two claims cannot wait for each other. The lock is
 * the strong one: an attempt begun meanwhile refers to its learner, and waits.
 */
async function lockBoth(
  tx: Transaction,
  guestId: string,
  accountId: string,
): Promise<Locked | null> {
  const people = await tx.$queryRaw<Locked[]>`
    select id::text, "isAnonymous", "claimedById"::text from "User"
    where id in (${guestId}::uuid, ${accountId}::uuid) order by id for update`;
  const account = people.find(({ id }) => id === accountId);
  const guest = people.find(({ id }) => id === guestId);
  return account && !account.isAnonymous && guest?.isAnonymous ? guest : null;
}
