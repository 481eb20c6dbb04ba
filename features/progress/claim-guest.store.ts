import "server-only";
import { moveEnrolmentsIn } from "@/features/classrooms/move-enrolments.store";
import { submitAttemptIn } from "@/features/quizzes/attempts/attempt-end.store";
import { moveCardsIn } from "@/features/quizzes/review/review-card.store";
import { database, type Transaction } from "@/prisma/client";
import { moveResultsIn } from "./move-results.store";

/**
 * Moves a guest's work to an account, in one transaction; again it changes nothing. Of lessons read by both
 * the earlier date stays; of two attempts in progress at one quiz the one with the later response stays, and
 * the other is submitted with what it has; of a concept that both review the card due earlier stays. Places in classes
 * come along, and what was done there.
 * @returns whether the guest's work is the account's now; false where the guest is no guest (any more) or another's
 */
export async function claimGuest(guestId: string, accountId: string, now: Date): Promise<boolean> {
  return database.$transaction(async (tx) => {
    const guest = await lockBoth(tx, guestId, accountId);
    if (!guest) return false;
    if (guest.claimedById) return guest.claimedById === accountId;
    await mergeLessonReads(tx, guestId, accountId);
    await submitOlderOfTwo(tx, guestId, accountId, now);
    await moveAttempts(tx, guestId, accountId);
    await moveEnrolmentsIn(tx, guestId, accountId);
    await moveResultsIn(tx, guestId, accountId);
    // After the submission, which may have made the guest a card.
    await moveCardsIn(tx, guestId, accountId);
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

async function mergeLessonReads(tx: Transaction, guestId: string, accountId: string) {
  await tx.$executeRaw`
    insert into "LessonRead" as kept ("userId", lesson, "readAt")
    select ${accountId}::uuid, lesson, "readAt" from "LessonRead" where "userId" = ${guestId}::uuid
    on conflict ("userId", lesson) do update set "readAt" = least(kept."readAt", excluded."readAt")`;
  await tx.lessonRead.deleteMany({ where: { userId: guestId } });
}

/** A guest's attempts go behind the account's own: numbers are a learner's at a quiz, each once. */
async function moveAttempts(tx: Transaction, guestId: string, accountId: string) {
  await tx.$executeRaw`
    update "Attempt" theirs set "userId" = ${accountId}::uuid, number = theirs.number + coalesce(
      (select max(own.number) from "Attempt" own
        where own."userId" = ${accountId}::uuid and own.quiz = theirs.quiz), 0)
    where theirs."userId" = ${guestId}::uuid`;
}

type Pair = { guests: string; accounts: string; isGuestsLater: boolean };

async function submitOlderOfTwo(
  tx: Transaction,
  guestId: string,
  accountId: string,
  now: Date,
): Promise<void> {
  const pairs = await tx.$queryRaw<Pair[]>`
    select theirs.id::text as guests, own.id::text as accounts,
      coalesce(theirs."respondedAt", theirs."startedAt")
        > coalesce(own."respondedAt", own."startedAt") as "isGuestsLater"
    from "Attempt" theirs join "Attempt" own on own.quiz = theirs.quiz
    where theirs."userId" = ${guestId}::uuid and theirs.state in ('inProgress', 'overdue')
      and own."userId" = ${accountId}::uuid and own.state in ('inProgress', 'overdue')`;
  for (const { guests, accounts, isGuestsLater } of pairs) {
    await submitAttemptIn(tx, isGuestsLater ? accounts : guests, now);
  }
}
