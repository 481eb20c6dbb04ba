import "server-only";
import { database, type Transaction } from "@/prisma/client";
import { done, type Result, refuse } from "../result";

/**
 * Whether this person is the only administrator who can sign in. All of them are locked, in one order, so that two who
 * give it up at once cannot both be told that the other stays.
 */
export async function isLastAdministratorIn(tx: Transaction, userId: string): Promise<boolean> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select id::text from "User" where "isAdministrator" and "disabledAt" is null
    order by id for no key update`;
  return rows.length === 1 && rows[0]?.id === userId;
}

/** Whether the one-time address is the one of now. */
export async function isFirstToken(hash: string): Promise<boolean> {
  return (await database.siteSettings.count({ where: { firstAdminHash: hash } })) === 1;
}

/**
 * Uses the one-time address up: the person becomes an administrator, and the person's sessions end, since a session that
 * began with fewer rights does not get more. Of two presses one counts.
 * @returns whether it was the address of now
 */
export async function becomeFirstAdministrator(userId: string, hash: string): Promise<boolean> {
  return database.$transaction(async (tx) => {
    const { count } = await tx.siteSettings.updateMany({
      where: { firstAdminHash: hash },
      data: { firstAdminHash: null },
    });
    if (count === 0) return false;
    await tx.user.update({ where: { id: userId }, data: { isAdministrator: true } });
    await tx.session.deleteMany({ where: { userId } });
    return true;
  });
}

/**
 * Makes an account an administrator, or one no longer; its sessions end with the change. Never the last one.
 * @returns "not-found" for a guest or nobody
 */
export async function setAdministrator(
  userId: string,
  isAdministrator: boolean,
): Promise<Result<null, "last-administrator" | "not-found">> {
  return database.$transaction(async (tx) => {
    if (!isAdministrator && (await isLastAdministratorIn(tx, userId))) {
      return refuse("last-administrator");
    }
    const { count } = await tx.user.updateMany({
      where: { id: userId, isAnonymous: false, ...(isAdministrator ? { disabledAt: null } : {}) },
      data: { isAdministrator },
    });
    if (count === 0) return refuse("not-found");
    await tx.session.deleteMany({ where: { userId } });
    return done(null);
  });
}
