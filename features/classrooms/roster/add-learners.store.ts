import "server-only";
import { done, type Result, refuse } from "@/features/accounts/result";
import { database } from "@/prisma/client";
import type { Classroom } from "../class-member.store";
import { type By, isUniqueViolation } from "../classroom.store";
import {
  type CardHolder,
  enrolNewIn,
  freeUsernames,
  idInBatch,
  type PreparedLearner,
  preparePasswords,
} from "./new-learners.store";
import type { TypedLearner } from "./typed-learners";

/** Who adds whom to which class. */
export type Adding = {
  classroom: Classroom;
  by: By;
  /** A UUID that the form brought: the same again adds nobody. */
  batch: string;
  learners: readonly TypedLearner[];
  now: Date;
};

/**
 * Makes accounts for learners and puts them into a class, all or none. Where a username was taken in the meantime, it is
 * tried again with others.
 *
 * @returns whose cards to print; "added-already" for a batch that was added before, whose passwords nobody knows any more
 */
export async function addLearners(adding: Adding): Promise<Result<CardHolder[], "added-already">> {
  const { learners, batch } = adding;
  const passwords = await preparePasswords(learners.length);
  for (let round = 0; ; round += 1) {
    const usernames = await freeUsernames(learners.map(({ name }) => name));
    const prepared = learners.flatMap((learner, index): PreparedLearner[] => {
      const [secret, username] = [passwords[index], usernames[index]];
      if (!secret || !username) return [];
      return [{ ...learner, ...secret, username, id: idInBatch(batch, index) }];
    });
    try {
      await database.$transaction((tx) => enrolNewIn(tx, adding, prepared));
      return done(prepared.map(toHolder));
    } catch (error) {
      if (!isUniqueViolation(error)) throw error;
      if (await isAdded(batch)) return refuse("added-already");
      // Others took the same names: nobody loses ten times in a row.
      if (round > 10) throw error;
    }
  }
}

async function isAdded(batch: string): Promise<boolean> {
  const first = await database.user.findUnique({
    where: { id: idInBatch(batch, 0) },
    select: { id: true },
  });
  return first !== null;
}

export const toHolder = ({ id, name, username, password }: PreparedLearner): CardHolder => ({
  ...{ userId: id, name, username, password },
});
