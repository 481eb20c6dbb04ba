import "server-only";
import { moveEnrolmentsIn } from "@/features/classrooms/move-enrolments.store";
import { submitAttemptIn } from "@/features/quizzes/attempts/attempt-end.store";
import { moveCardsIn } from "@/features/quizzes/review/review-card.store";
import type { Transaction } from "@/prisma/client";
import { moveResultsIn } from "./move-results.store";

/**
 * Moves all that one person did to another, in the caller's transaction, which holds both persons' locks: a guest's work
 * to the account it turned out to be, or one of two accounts of one learner to the other. Of lessons read by both the
 * earlier date stays; of two attempts in progress at one quiz the one with the later response stays, and the other is
 * submitted with what it has; of a concept that both review the card due earlier stays. Places in classes come along, and
 * what was done there.
 */
export async function moveWorkIn(
  tx: Transaction,
  { from, to, now }: { from: string; to: string; now: Date },
): Promise<void> {
  await mergeLessonReads(tx, from, to);
  await submitOlderOfTwo(tx, { from, to, now });
  await moveAttempts(tx, from, to);
  await moveEnrolmentsIn(tx, from, to);
  await moveResultsIn(tx, from, to);
  // After the submission, which may have made a card.
  await moveCardsIn(tx, from, to);
}

async function mergeLessonReads(tx: Transaction, from: string, to: string) {
  await tx.$executeRaw`
    insert into "LessonRead" as kept ("userId", lesson, "readAt")
    select ${to}::uuid, lesson, "readAt" from "LessonRead" where "userId" = ${from}::uuid
    on conflict ("userId", lesson) do update set "readAt" = least(kept."readAt", excluded."readAt")`;
  await tx.lessonRead.deleteMany({ where: { userId: from } });
}

/** Attempts go behind those that are there: numbers are a learner's at a quiz, each once. */
async function moveAttempts(tx: Transaction, from: string, to: string) {
  await tx.$executeRaw`
    update "Attempt" theirs set "userId" = ${to}::uuid, number = theirs.number + coalesce(
      (select max(own.number) from "Attempt" own
        where own."userId" = ${to}::uuid and own.quiz = theirs.quiz), 0)
    where theirs."userId" = ${from}::uuid`;
}

type Pair = { theirs: string; own: string; isTheirsLater: boolean };

async function submitOlderOfTwo(
  tx: Transaction,
  { from, to, now }: { from: string; to: string; now: Date },
): Promise<void> {
  const pairs = await tx.$queryRaw<Pair[]>`
    select theirs.id::text as theirs, own.id::text as own,
      coalesce(theirs."respondedAt", theirs."startedAt")
        > coalesce(own."respondedAt", own."startedAt") as "isTheirsLater"
    from "Attempt" theirs join "Attempt" own on own.quiz = theirs.quiz
    where theirs."userId" = ${from}::uuid and theirs.state in ('inProgress', 'overdue')
      and own."userId" = ${to}::uuid and own.state in ('inProgress', 'overdue')`;
  for (const { theirs, own, isTheirsLater } of pairs) {
    await submitAttemptIn(tx, isTheirsLater ? own : theirs, now);
  }
}
