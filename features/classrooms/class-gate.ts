import "server-only";
import { notFound, redirect } from "next/navigation";
import type { Actor, Person } from "@/features/accounts/actor";
import { currentActor } from "@/features/accounts/current-actor";
import { formAddress } from "@/features/accounts/forms";
import { may } from "@/features/accounts/permission";
import { done, type Result, refuse } from "@/features/accounts/result";
import { type Locale, localePath } from "@/i18n/routing";
import { findStanding, type Standing } from "./class-member.store";

/** Rights that are asked about somebody in a class. */
export type ClassRight =
  | "see-class"
  | "manage-class"
  | "own-class"
  | "see-roster"
  | "manage-roster";

/** Somebody known, and how they stand in a class. */
export type Inside = Standing & { actor: Person };

/**
 * For a page of a class: who asks, and how they stand there. Nobody signs in first; an unknown class is not found.
 * Whether they may look is asked by `requireRight`.
 */
export async function requireStanding(
  classId: string,
  { locale, path }: { locale: Locale; path: string },
): Promise<Inside> {
  const actor = await currentActor();
  if (!actor) redirect(formAddress("sign-in", locale, localePath(locale, path)));
  const standing = await findStanding(actor, classId);
  if (!standing) notFound();
  return { ...standing, actor };
}

/** The same; whoever has no right there finds nothing, as if there were no such class. */
export async function requireRight(
  classId: string,
  right: ClassRight,
  page: { locale: Locale; path: string },
): Promise<Inside> {
  const inside = await requireStanding(classId, page);
  if (!may(inside.actor, right, inside)) notFound();
  return inside;
}

/** The same for an action, as a value; a class that is archived is closed to it. */
export async function askRight(
  actor: Actor,
  classId: string,
  right: ClassRight,
): Promise<Result<Inside, "signed-out" | "not-found" | "closed">> {
  const asked = await askRightInAny(actor, classId, right);
  return asked.ok && asked.value.classroom.archivedAt ? refuse("closed") : asked;
}

/** The same, archived or not: for what ends or reopens a class, and for handing it over. */
export async function askRightInAny(
  actor: Actor,
  classId: string,
  right: ClassRight,
): Promise<Result<Inside, "signed-out" | "not-found">> {
  if (!actor) return refuse("signed-out");
  const standing = await findStanding(actor, classId);
  if (!standing || !may(actor, right, standing)) return refuse("not-found");
  return done({ ...standing, actor });
}
