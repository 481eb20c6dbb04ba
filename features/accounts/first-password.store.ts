import "server-only";
import { database, type Transaction } from "@/prisma/client";
import type { Language } from "@/prisma/generated/enums";
import { placeholderEmail } from "./auth.store";

/** An account that somebody makes for another: its first password is told on a card. */
export type FirstAccount = {
  /** A UUID of the caller's, so that making it twice makes it once. */
  id: string;
  name: string;
  /** In the form in which usernames are compared, and shown so. */
  username: string;
  passwordHash: string;
};

/** Makes such accounts for a class, in three statements. The unique index on usernames throws where one is taken. */
export async function createFirstAccountsIn(
  tx: Transaction,
  accounts: readonly FirstAccount[],
  { madeInId, language }: { madeInId: string; language: Language },
): Promise<void> {
  await tx.user.createMany({
    data: accounts.map(({ id, name, username }) => ({
      ...{ id, name, username, displayUsername: username, email: placeholderEmail() },
      ...{ madeInId, language, hasFirstPassword: true },
    })),
  });
  await tx.account.createMany({
    data: accounts.map(({ id, passwordHash }) => ({
      ...{ userId: id, accountId: id, providerId: "credential", password: passwordHash },
    })),
  });
}

/** Of these usernames, in their compared form, those that are taken. */
export async function listTakenUsernames(usernames: readonly string[]): Promise<Set<string>> {
  const taken = await database.user.findMany({
    where: { username: { in: [...usernames] } },
    select: { username: true },
  });
  return new Set(taken.map(({ username }) => username ?? ""));
}

/**
 * Gives accounts first passwords again: their sessions end, their recovery codes go, and at the next sign-in each is led
 * to a password of its own.
 */
export async function resetPasswordsIn(
  tx: Transaction,
  resets: readonly { userId: string; passwordHash: string }[],
): Promise<void> {
  const userIds = resets.map(({ userId }) => userId);
  const of = { where: { userId: { in: userIds } } };
  await tx.user.updateMany({
    where: { id: { in: userIds } },
    data: { hasFirstPassword: true },
  });
  for (const { userId, passwordHash } of resets) {
    await tx.account.updateMany({
      where: { userId, providerId: "credential" },
      data: { password: passwordHash },
    });
  }
  await tx.session.deleteMany(of);
  await tx.recoveryCode.deleteMany(of);
}

/** Whether somebody else knows an account's password, because a first one stands. */
export async function hasFirstPassword(userId: string): Promise<boolean> {
  const user = await database.user.findUnique({
    where: { id: userId },
    select: { hasFirstPassword: true },
  });
  return user?.hasFirstPassword ?? false;
}

type OwnPassword = {
  passwordHash: string;
  recoveryHash: string;
  /** The token of the session that stays; all others end. */
  keepToken: string;
};

/** Puts an account's own password in the place of its first one, once, with its first recovery code. */
export async function setOwnPassword(userId: string, own: OwnPassword): Promise<boolean> {
  const { passwordHash, recoveryHash, keepToken } = own;
  return database.$transaction(async (tx) => {
    const { count } = await tx.user.updateMany({
      where: { id: userId, hasFirstPassword: true },
      data: { hasFirstPassword: false },
    });
    if (count === 0) return false;
    await tx.account.updateMany({
      where: { userId, providerId: "credential" },
      data: { password: passwordHash },
    });
    await tx.recoveryCode.upsert({
      where: { userId },
      create: { userId, hash: recoveryHash },
      update: { hash: recoveryHash, createdAt: new Date() },
    });
    await tx.session.deleteMany({ where: { userId, token: { not: keepToken } } });
    return true;
  });
}
