import "server-only";
import { notFound, redirect } from "next/navigation";
import type { Person } from "@/features/accounts/actor";
import { currentActor } from "@/features/accounts/current-actor";
import { formAddress } from "@/features/accounts/forms";
import { type ClassRole, may } from "@/features/accounts/permission";
import { type Classroom, findStanding } from "@/features/classrooms/class-member.store";
import { type Locale, localePath } from "@/i18n/routing";
import type { Assignment } from "./assignment";
import { findAssignment } from "./assignment.store";

/** What a page of the staff of a class stands on: who looks, at which class, as what. */
export type StaffContext = {
  actor: Person;
  classroom: Classroom;
  role: ClassRole;
  locale: Locale;
  now: Date;
};

type ClassRight = "assign" | "extend" | "see-results" | "grade" | "regrade";

/** The class of an address for somebody who has this right in it; a stranger finds nothing, nobody is asked to sign in. */
export async function requireStaff(
  { classroomId, locale, path }: { classroomId: string; locale: Locale; path: string },
  right: ClassRight,
): Promise<StaffContext> {
  const actor = await currentActor();
  if (!actor) redirect(formAddress("sign-in", locale, localePath(locale, path)));
  const standing = await findStanding(actor, classroomId);
  if (!standing || !may(actor, right, { role: standing.role })) notFound();
  return { actor, ...standing, locale, now: new Date() };
}

/** The same with an assignment of that class. */
export async function requireAssignment(
  context: StaffContext,
  id: string,
): Promise<StaffContext & { assignment: Assignment }> {
  const assignment = await findAssignment(context.classroom.id, id);
  if (!assignment) notFound();
  return { ...context, assignment };
}
