import "server-only";
import { z } from "zod";
import type { Locale } from "@/i18n/routing";
import { database } from "@/prisma/client";
import { done, type Result, refuse } from "../result";
import { normalizeUsername } from "../username";
import { isLastAdministratorIn } from "./administrators.store";

/** An account as an administrator sees it: who it is and what it may, nothing of what it does. */
export type ListedPerson = {
  id: string;
  name: string;
  username: string;
  disabledAt: Date | null;
  isAdministrator: boolean;
  mayOpenClasses: boolean;
  speaks: Locale[];
};

export type PersonDetails = ListedPerson & { createdAt: Date; lastSeenOn: Date };

const listed = {
  id: true,
  name: true,
  username: true,
  disabledAt: true,
  isAdministrator: true,
  mayOpenClasses: true,
  speaks: true,
} as const;

const PAGE = 100;

/** Which accounts, by username: those that have the text in their username or name, after the one that a page ended with. */
export type PeopleQuery = { text: string; after: string | null; onlySpeakers?: boolean };

/** A page of accounts by username, a hundred at most, and where the next one begins; null on the last. */
export async function listPeople({ text, after, onlySpeakers = false }: PeopleQuery) {
  const username = normalizeUsername(text);
  const rows = await database.user.findMany({
    where: {
      isAnonymous: false,
      username: { not: null, ...(after === null ? {} : { gt: after }) },
      ...(onlySpeakers ? { speaks: { isEmpty: false } } : {}),
      ...(text === ""
        ? {}
        : {
            OR: [
              { username: { contains: username } },
              { name: { contains: text.normalize("NFC"), mode: "insensitive" } },
            ],
          }),
    },
    select: listed,
    orderBy: { username: "asc" },
    take: PAGE + 1,
  });
  const people = rows.slice(0, PAGE).map((row) => ({ ...row, username: row.username ?? "" }));
  const next = rows.length > PAGE ? (people.at(-1)?.username ?? null) : null;
  return { people, next };
}

/** One account; null for a guest, for nobody, and for what is no id. */
export async function findPerson(id: string): Promise<PersonDetails | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const row = await database.user.findFirst({
    where: { id, isAnonymous: false, username: { not: null } },
    select: { ...listed, createdAt: true, lastSeenOn: true },
  });
  return row && { ...row, username: row.username ?? "" };
}

/** Lets an account sign in or not; who may not any more is signed out everywhere at once. Never the last administrator. */
export async function setDisabled(
  id: string,
  disabledAt: Date | null,
): Promise<Result<null, "last-administrator">> {
  return database.$transaction(async (tx) => {
    if (disabledAt && (await isLastAdministratorIn(tx, id))) return refuse("last-administrator");
    await tx.user.updateMany({ where: { id, isAnonymous: false }, data: { disabledAt } });
    if (disabledAt) await tx.session.deleteMany({ where: { userId: id } });
    return done(null);
  });
}

export async function setMayOpenClasses(id: string, mayOpenClasses: boolean): Promise<void> {
  await database.user.updateMany({ where: { id, isAnonymous: false }, data: { mayOpenClasses } });
}

/** The languages whose texts a person reviews. */
export async function setSpeaks(id: string, speaks: Locale[]): Promise<void> {
  await database.user.updateMany({ where: { id, isAnonymous: false }, data: { speaks } });
}

/**
 * Puts a first password in the place of an account's own: its sessions end, its recovery code goes, and whoever signs in
 * with it is asked to choose another.
 */
export async function resetPassword(
  userId: string,
  passwordHash: string,
): Promise<Result<null, "not-found">> {
  return database.$transaction(async (tx) => {
    const { count } = await tx.account.updateMany({
      where: { userId, providerId: "credential" },
      data: { password: passwordHash },
    });
    if (count === 0) return refuse("not-found");
    await tx.user.update({ where: { id: userId }, data: { hasFirstPassword: true } });
    await tx.recoveryCode.deleteMany({ where: { userId } });
    await tx.session.deleteMany({ where: { userId } });
    return done(null);
  });
}
