import "server-only";
import { createHash, randomInt } from "node:crypto";
import {
  createFirstAccountsIn,
  type FirstAccount,
  listTakenUsernames,
} from "@/features/accounts/first-password.store";
import { hashPassword } from "@/features/accounts/password";
import type { Transaction } from "@/prisma/client";
import { recordChangesIn } from "../class-change.store";
import type { Classroom } from "../class-member.store";
import type { By } from "../classroom.store";
import { makeFirstPassword } from "./first-password";
import { makeUsernames, numberedUsername, suggestedUsername } from "./made-username";
import type { TypedLearner } from "./typed-learners";

/** An account just made or reset, with its first password: kept nowhere, to be shown this once. */
export type CardHolder = { userId: string; name: string; username: string; password: string };

/** Learners whose accounts are about to be made, with all that costs time or asks others done beforehand. */
export type PreparedLearner = TypedLearner & FirstAccount & { password: string };

/**
 * The id of a batch's learner: the same batch gives the same ids, so that two presses make one account, and the primary
 * key says so. Its first bits are the batch's, which begin with the time.
 */
export function idInBatch(batch: string, index: number): string {
  const hash = createHash("sha256").update(`${batch} ${index}`).digest("hex");
  return `${batch.slice(0, 13)}-7${hash.slice(1, 4)}-8${hash.slice(5, 8)}-${hash.slice(8, 20)}`;
}

/** First passwords with their hashes: made outside any transaction, as each costs 18 ms of a processor. */
export async function preparePasswords(
  count: number,
): Promise<{ password: string; passwordHash: string }[]> {
  return Promise.all(
    Array.from({ length: count }, async () => {
      const password = makeFirstPassword(randomInt);
      return { password, passwordHash: await hashPassword(password) };
    }),
  );
}

const NUMBERS_AT_FIRST = 8;

/** Usernames that are free now for some names. Each round asks for more numbers, until one round has enough. */
export async function freeUsernames(names: readonly string[]): Promise<string[]> {
  const suggestions = [...new Set(names.map(suggestedUsername))];
  for (let numbers = names.length + NUMBERS_AT_FIRST; ; numbers *= 4) {
    const candidates = suggestions.flatMap((suggested) =>
      Array.from({ length: numbers }, (_, index) => numberedUsername(suggested, index + 1)),
    );
    const taken = await listTakenUsernames(candidates);
    const asked = new Set(candidates);
    const made = makeUsernames(names, (username) => taken.has(username));
    if (made.every((username) => asked.has(username))) return made;
  }
}

/** Puts new accounts into a class, in the caller's transaction; throws where a username or an id is taken. */
export async function enrolNewIn(
  tx: Transaction,
  { classroom, by, now }: { classroom: Classroom; by: By; now: Date },
  learners: readonly PreparedLearner[],
): Promise<void> {
  const { id: classroomId, language } = classroom;
  await createFirstAccountsIn(tx, learners, { madeInId: classroomId, language });
  await tx.enrolment.createMany({
    data: learners.map(({ id, name, schoolId }) => ({
      ...{ classroomId, userId: id, state: "active" as const, name, schoolId, joinedAt: now },
    })),
  });
  await recordChangesIn(
    tx,
    learners.map(({ id, name }) => ({
      ...{ classroomId, by, kind: "learner-added" as const, userId: id, detail: { name } },
    })),
  );
}
