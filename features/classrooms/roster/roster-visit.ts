import "server-only";
import { notFound, redirect } from "next/navigation";
import type { Person } from "@/features/accounts/actor";
import { currentActor } from "@/features/accounts/current-actor";
import { formAddress } from "@/features/accounts/forms";
import { may } from "@/features/accounts/permission";
import { type Locale, localePath } from "@/i18n/routing";
import { type Classroom, findStanding } from "../class-member.store";

/** Somebody of the staff at one of a class's pages about its learners. */
export type Visit = {
  actor: Person;
  classroom: Classroom;
  locale: Locale;
  /** May change the roster; an assistant only sees it, and nobody changes that of an archived class. */
  isManager: boolean;
};

type Asked = {
  classroomId: string;
  locale: Locale;
  /** The page's path, to come back to after signing in. */
  path: string;
};

/** Who visits; whoever has nothing to see there finds no page. `right` is what the page is for. */
export async function visitRoster(
  { classroomId, locale, path }: Asked,
  right: "see-roster" | "manage-roster",
): Promise<Visit> {
  const actor = await currentActor();
  if (!actor) redirect(formAddress("sign-in", locale, localePath(locale, path)));
  const standing = await findStanding(actor, classroomId);
  if (!standing || !may(actor, right, { role: standing.role })) notFound();
  const { classroom, role } = standing;
  const isManager = may(actor, "manage-roster", { role }) && !classroom.archivedAt;
  return { actor, classroom, locale, isManager };
}
