import "server-only";
import type { Person } from "@/features/accounts/actor";
import { may } from "@/features/accounts/permission";
import type { Locale } from "@/i18n/routing";
import { requireRight } from "../class-gate";
import type { Classroom } from "../class-member.store";

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
  const { actor, classroom, role } = await requireRight(classroomId, right, { locale, path });
  const isManager = may(actor, "manage-roster", { role }) && !classroom.archivedAt;
  return { actor, classroom, locale, isManager };
}
