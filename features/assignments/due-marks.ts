import "server-only";
import { getTranslations } from "next-intl/server";
import type { Actor } from "@/features/accounts/actor";
import type { Locale } from "@/i18n/routing";
import { sayDistance, sayMoment } from "@/i18n/say-moment";
import { assignmentTitle } from "./assigned-title";
import { listAssignmentsById } from "./assignment.store";
import { listClocks } from "./class-clock.store";
import { listDue } from "./due.store";

/** What a learner has to do, as /course.js shows it on the first page: a sentence, since plurals and dates are ours to say. */
export type DueMarks = { sentence: string; path: string } | null;

/** How much is due and what comes next; null for nobody and where nothing is. */
export async function readDueMarks(actor: Actor, locale: Locale, now: Date): Promise<DueMarks> {
  if (!actor) return null;
  const { due } = await listDue(actor.id, now);
  const first = due[0];
  if (!first) return null;
  const [assignment] = await listAssignmentsById([first.id]);
  const clock =
    assignment && (await listClocks([assignment.classroomId])).get(assignment.classroomId);
  if (!assignment || !clock) return null;
  const t = await getTranslations({ locale, namespace: "ui.assignments.due" });
  const name = await assignmentTitle(assignment, locale);
  const count = due.length;
  const path = "/progress#due";
  if (!first.dueAt) return { sentence: t("marksOpen", { count, name }), path };
  const words = {
    ...{ count, name },
    when: await sayMoment(first.dueAt, locale, { timeZone: clock.timeZone, now }),
    distance: await sayDistance(first.dueAt, locale, now),
  };
  return { sentence: t(first.dueAt < now ? "marksOverdue" : "marks", words), path };
}
