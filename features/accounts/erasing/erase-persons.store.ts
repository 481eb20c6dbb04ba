import "server-only";
import type { Transaction } from "@/prisma/client";
import { clearChangesIn, keepOutcomesIn } from "./kept-outcomes.store";

/**
 * Erases people with everything of theirs: sign-in, reads, attempts with every response, cards, certificates, places in
 * classes, results, quizzes they put together. Of it remain counts in averages, and what they changed as teachers, without
 * their name (docs/PRIVACY.md). Guests and accounts whose work they took over go with them.
 *
 * Whoever owns a class must not be among them: the database refuses it.
 * @returns how many rows of people went
 */
export async function erasePersonsIn(tx: Transaction, ids: readonly string[]): Promise<number> {
  const userIds = await lockWithClaimed(tx, ids);
  const leaving = { userIds, classroomId: null };
  await keepOutcomesIn(tx, leaving);
  await clearChangesIn(tx, leaving);
  await clearAuthorIn(tx, userIds);
  await tx.erasure.createMany({
    data: userIds.map((userId) => ({ userId })),
    skipDuplicates: true,
  });
  const { count } = await tx.user.deleteMany({ where: { id: { in: userIds } } });
  return count;
}

/** Takes the name from what somebody did as staff: from the list of changes, and from the rulings that it tells of. */
async function clearAuthorIn(tx: Transaction, userIds: string[]) {
  await tx.$executeRaw`
    update "Regrade" ruling set by = '' from "ClassroomChange" change
    where change."byId" = any(${userIds}::uuid[]) and change.kind = 'regraded'
      and ruling."assignmentId" = change."assignmentId" and ruling.by = change."byName"`;
  await tx.classroomChange.updateMany({
    where: { byId: { in: userIds } },
    data: { byId: null, byName: "" },
  });
}

/** The people, and those whose work they took over, locked: nothing of theirs is begun meanwhile. */
async function lockWithClaimed(tx: Transaction, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    with recursive leaving as (
      select id from "User" where id = any(${[...ids]}::uuid[])
      union select claimed.id from "User" claimed join leaving on claimed."claimedById" = leaving.id
    )
    select id::text from "User" where id in (select id from leaving) order by id for update`;
  return rows.map(({ id }) => id);
}
