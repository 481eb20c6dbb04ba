import "server-only";
import { done, type Result, refuse } from "@/features/accounts/result";
import { recordChangeIn } from "@/features/classrooms/class-change.store";
import { findLearners } from "@/features/classrooms/roster/roster.store";
import type { RosterAct } from "@/features/classrooms/roster/roster-act";
import { database, type Transaction } from "@/prisma/client";
import { mergeRefusal, type NoMerge } from "./merge-right";
import { moveWorkIn } from "./move-work.store";

/** What of a person would go to another account. */
export async function countMoving(userId: string) {
  const where = { userId };
  const [attempts, lessons, results, classes] = await Promise.all([
    database.attempt.count({ where }),
    database.lessonRead.count({ where }),
    database.assignmentResult.count({ where }),
    database.enrolment.count({ where }),
  ]);
  return { attempts, lessons, results, classes };
}

type Merge = {
  /** Whose account stays. */
  kept: string;
  /** Whose account ends. */
  ended: string;
  now: Date;
};

/**
 * Makes two accounts of one learner one, in one transaction: all that was done with the one that ends is the other's, and
 * nobody can sign in with it any more. A second press finds it ended and changes nothing.
 */
export async function mergeLearners(
  { classroom, by }: RosterAct,
  { kept, ended, now }: Merge,
): Promise<Result<null, NoMerge>> {
  const classroomId = classroom.id;
  return database.$transaction(async (tx) => {
    await lockBoth(tx, kept, ended);
    const learners = await findLearners(classroomId, [kept, ended], tx);
    const [own, other] = [kept, ended].map((id) => learners.find(({ userId }) => userId === id));
    if (!own || !other) return refuse("not-here");
    const refusal = mergeRefusal(own, other);
    if (refusal) return refuse(refusal);
    await moveWorkIn(tx, { from: ended, to: kept, now });
    await endAccountIn(tx, ended, kept);
    await recordChangeIn(tx, {
      ...{ classroomId, by, kind: "learner-merged", userId: kept },
      detail: { name: own.name, before: other.username || other.name, after: own.username },
    });
    return done(null);
  });
}

/** Both persons, the lower id first, as a claim of a guest locks them. */
async function lockBoth(tx: Transaction, kept: string, ended: string): Promise<void> {
  await tx.$queryRaw`
    select id from "User" where id in (${kept}::uuid, ${ended}::uuid) order by id for update`;
}

/** The row stays, so that its username is given to nobody else while cards with it may be about. */
async function endAccountIn(tx: Transaction, ended: string, kept: string): Promise<void> {
  const of = { where: { userId: ended } };
  await tx.user.update({ where: { id: ended }, data: { claimedById: kept } });
  await tx.session.deleteMany(of);
  await tx.account.deleteMany(of);
  await tx.recoveryCode.deleteMany(of);
  await tx.knownBrowser.deleteMany(of);
}
