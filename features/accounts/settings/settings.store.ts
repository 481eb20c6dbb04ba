import "server-only";
import type { Locale } from "@/i18n/routing";
import { database } from "@/prisma/client";
import type { Theme } from "../actor";

/** What a person likes to see; null where nothing was chosen. */
export type Tastes = { language: Locale | null; secondLanguage: Locale | null; theme: Theme };

export async function saveTastes(userId: string, tastes: Tastes): Promise<void> {
  await database.user.updateMany({ where: { id: userId, isAnonymous: false }, data: tastes });
}

/** The colours alone, as the foot of every page changes them. */
export async function saveTheme(userId: string, theme: Theme): Promise<void> {
  await database.user.updateMany({ where: { id: userId, isAnonymous: false }, data: { theme } });
}

/** The language that a person's sign-in leads to; null for the one of the page. */
export async function findLanguage(userId: string): Promise<Locale | null> {
  const user = await database.user.findUnique({
    where: { id: userId },
    select: { language: true },
  });
  return user?.language ?? null;
}

/**
 * Sets a password that its owner chose. Every session of the person ends; the one who asks then begins a new one.
 */
export async function changePassword(userId: string, passwordHash: string): Promise<void> {
  await database.$transaction([
    database.account.updateMany({
      where: { userId, providerId: "credential" },
      data: { password: passwordHash },
    }),
    database.user.updateMany({ where: { id: userId }, data: { hasFirstPassword: false } }),
    database.session.deleteMany({ where: { userId } }),
  ]);
}
