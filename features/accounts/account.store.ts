import "server-only";
import { uuidv7 } from "uuidv7";
import { database, type Transaction } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/client";
import { placeholderEmail } from "./auth.store";
import { done, type Result, refuse } from "./result";

/** A new account, every part checked and hashed. */
export type NewAccount = {
  name: string;
  /** As compared (username.ts). */
  username: string;
  /** As shown. */
  displayUsername: string;
  passwordHash: string;
  recoveryHash: string;
};

/** A guest is one no more: in another tab it just became an account. */
class NotAGuest extends Error {}

/**
 * Makes an account, from a guest in place where there is one, whose work so stays where it is.
 * The unique index, not a prior read, decides who gets a username.
 * @param guestId the guest who becomes the account, or null
 * @returns the person's id
 */
export async function createAccount(
  account: NewAccount,
  guestId: string | null,
): Promise<Result<string, "username-taken" | "conflict">> {
  try {
    return done(await database.$transaction((tx) => createAccountIn(tx, account, guestId)));
  } catch (error) {
    if (error instanceof NotAGuest) return refuse("conflict");
    if (isUniqueViolation(error)) return refuse("username-taken");
    throw error;
  }
}

async function createAccountIn(
  tx: Transaction,
  { passwordHash, recoveryHash, ...names }: NewAccount,
  guestId: string | null,
): Promise<string> {
  const id = guestId ?? uuidv7();
  if (guestId) {
    const { count } = await tx.user.updateMany({
      where: { id, isAnonymous: true, claimedById: null },
      data: { ...names, isAnonymous: false },
    });
    if (count === 0) throw new NotAGuest();
    // The guest's sessions end; signing in makes a new one.
    await tx.session.deleteMany({ where: { userId: id } });
  } else {
    await tx.user.create({ data: { id, email: placeholderEmail(), ...names } });
  }
  await tx.account.create({
    data: { userId: id, accountId: id, providerId: "credential", password: passwordHash },
  });
  await tx.recoveryCode.create({ data: { userId: id, hash: recoveryHash } });
  return id;
}

function isUniqueViolation(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
}

/** Whether anything is kept of this person's work; a place in a class is something too. */
export async function hasWork(userId: string): Promise<boolean> {
  const kept = [
    { lessonReads: { some: {} } },
    { attempts: { some: {} } },
    { enrolments: { some: { state: { not: "removed" as const } } } },
  ];
  const found = await database.user.findFirst({
    where: { id: userId, OR: kept },
    select: { id: true },
  });
  return found !== null;
}

/** When an account was made; null for an unknown person. */
export async function findJoinDate(userId: string): Promise<Date | null> {
  const user = await database.user.findUnique({
    where: { id: userId },
    select: { createdAt: true },
  });
  return user?.createdAt ?? null;
}

/** Gives an account another name to be shown. */
export async function renameAccount(userId: string, name: string): Promise<void> {
  await database.user.updateMany({ where: { id: userId, isAnonymous: false }, data: { name } });
}

/** The hash of an account's password, or null for a guest. */
export async function findPasswordHash(userId: string): Promise<string | null> {
  const account = await database.account.findFirst({
    where: { userId, providerId: "credential" },
    select: { password: true },
  });
  return account?.password ?? null;
}

/** The hash of an account that an administrator disabled, by its username; null where none is. */
export async function findDisabledHash(username: string): Promise<string | null> {
  const account = await database.account.findFirst({
    where: { providerId: "credential", user: { username, disabledAt: { not: null } } },
    select: { password: true },
  });
  return account?.password ?? null;
}

/** Puts a new recovery code in the place of the old one. */
export async function replaceRecoveryCode(userId: string, hash: string): Promise<void> {
  await database.recoveryCode.upsert({
    where: { userId },
    create: { userId, hash },
    update: { hash, createdAt: new Date() },
  });
}

/**
 * Sets a new password with a recovery code, which is used up in the same statement that checks it.
 * All sessions of the person end, and a new code takes the old one's place.
 * @returns whether username and code belonged together
 */
export async function recoverAccount(recovery: {
  username: string;
  codeHash: string;
  passwordHash: string;
  newCodeHash: string;
}): Promise<boolean> {
  const { username, codeHash, passwordHash, newCodeHash } = recovery;
  return database.$transaction(async (tx) => {
    const user = await tx.user.findUnique({ where: { username }, select: { id: true } });
    // Searched for nobody too, so that an unknown username takes the same two statements.
    const userId = user?.id ?? uuidv7();
    const { count } = await tx.recoveryCode.updateMany({
      where: { userId, hash: codeHash },
      data: { hash: newCodeHash, createdAt: new Date() },
    });
    if (count === 0) return false;
    await tx.account.updateMany({
      where: { userId, providerId: "credential" },
      data: { password: passwordHash },
    });
    await tx.session.deleteMany({ where: { userId } });
    return true;
  });
}
