import "server-only";
import { resetPasswordsIn } from "@/features/accounts/first-password.store";
import { done, type Result, refuse } from "@/features/accounts/result";
import { clearGuesses } from "@/features/accounts/try-limit.store";
import { normalizeUsername } from "@/features/accounts/username";
import { database } from "@/prisma/client";
import { recordChangeIn, recordChangesIn } from "../class-change.store";
import { isUniqueViolation } from "../classroom.store";
import { type CardHolder, idInBatch, preparePasswords } from "./new-learners.store";
import { resetRefusal } from "./reset-right";
import { findLearners, type Learner } from "./roster.store";
import type { RosterAct } from "./roster-act";

/** Gives a learner another name in the class list, and another number of the school. The account's own name stays. */
export async function renameLearner(
  { classroom, by }: RosterAct,
  learner: Learner,
  { name, schoolId }: { name: string; schoolId: string },
): Promise<void> {
  if (name === learner.name && schoolId === learner.schoolId) return;
  const { userId } = learner;
  const classroomId = classroom.id;
  await database.$transaction(async (tx) => {
    await tx.enrolment.updateMany({ where: { classroomId, userId }, data: { name, schoolId } });
    await recordChangeIn(tx, {
      ...{ classroomId, by, kind: "learner-renamed", userId },
      detail: { before: learner.name, after: name },
    });
  });
}

/** Minutes that a learner has in this class on top of every time limit, from the next attempt on. */
export async function setExtraMinutes(
  { classroom, by }: RosterAct,
  learner: Learner,
  minutes: number,
): Promise<void> {
  const { userId, name, extraMinutes: before } = learner;
  if (minutes === before) return;
  const classroomId = classroom.id;
  await database.$transaction(async (tx) => {
    await tx.enrolment.updateMany({
      where: { classroomId, userId },
      data: { extraMinutes: minutes },
    });
    await recordChangeIn(tx, {
      ...{ classroomId, by, kind: "minutes-changed", userId },
      detail: { name, before, after: minutes },
    });
  });
}

/** Forgets what was guessed at a learner's account, so that its owner may sign in at once. */
export async function unlockLearner(
  { classroom, by }: RosterAct,
  { userId, name, username }: Learner,
): Promise<void> {
  await clearGuesses(userId, normalizeUsername(username));
  await database.$transaction((tx) =>
    recordChangeIn(tx, {
      ...{ classroomId: classroom.id, by, kind: "account-unlocked", userId, detail: { name } },
    }),
  );
}

/** Which learners get first passwords again, and the press that asked for it. */
export type Resetting = { userIds: readonly string[]; batch: string };

/**
 * Gives learners first passwords again, those whose accounts this class's teachers may open; the others are left out.
 * The press is kept with the change it makes: a second one finds it, and the cards of the first stay true.
 */
export async function resetLearners(
  { classroom, by }: RosterAct,
  { userIds, batch }: Resetting,
): Promise<Result<CardHolder[], "reset-already">> {
  const classroomId = classroom.id;
  const learners = (await findLearners(classroomId, userIds)).filter(
    (learner) => resetRefusal(learner) === null,
  );
  const secrets = await preparePasswords(learners.length);
  const resets = learners.flatMap(({ userId, name, username }, index) => {
    const secret = secrets[index];
    return secret ? [{ userId, name, username, ...secret }] : [];
  });
  try {
    await database.$transaction(async (tx) => {
      await recordChangesIn(
        tx,
        resets.map(({ userId, name }, index) => ({
          ...{ id: idInBatch(batch, index), classroomId, by, userId },
          ...{ kind: "password-reset" as const, detail: { name } },
        })),
      );
      await resetPasswordsIn(tx, resets);
    });
  } catch (error) {
    if (isUniqueViolation(error)) return refuse("reset-already");
    throw error;
  }
  return done(resets.map(({ passwordHash, ...holder }) => holder));
}
