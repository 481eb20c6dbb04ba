"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import type { Actor } from "@/features/accounts/actor";
import { defineAction, refuseFields } from "@/features/accounts/define-action";
import { may } from "@/features/accounts/permission";
import { done, type Result, refuse } from "@/features/accounts/result";
import { type Classroom, findStanding } from "@/features/classrooms/class-member.store";
import { classPath } from "@/features/classrooms/paths";
import { localePath } from "@/i18n/routing";
import { assignmentTitle } from "./assigned-title";
import type { Assignment } from "./assignment";
import { findAssignment } from "./assignment.store";
import {
  archiveAssignment,
  type Changed,
  closeAssignment,
  deleteAssignment,
  hideResults,
  reopenAssignment,
} from "./change-assignment.store";
import { countAttempts } from "./counts.store";
import type { Act } from "./create-assignment.store";
import { type Deed, deeds, SOON_MS } from "./deeds";
import { meanwhileReply } from "./meanwhile";
import { assignmentPath } from "./paths";
import { datesOf } from "./plan-dates";

const Ids = { class: z.uuid("malformed"), assignment: z.uuid("malformed") };

type Own = { classroom: Classroom; assignment: Assignment; act: Act };

/** The assignment of a form for a teacher of its class, with how the act is to be told. */
async function findOwn(
  actor: Actor,
  form: { class: string; assignment: string },
): Promise<Result<Own>> {
  if (!actor) return refuse("signed-out");
  const standing = await findStanding(actor, form.class);
  if (!standing || !may(actor, "assign", { role: standing.role })) return refuse("not-found");
  const { classroom } = standing;
  const assignment = await findAssignment(classroom.id, form.assignment);
  if (!assignment) return refuse("not-found");
  if (classroom.archivedAt) return refuse("closed");
  const name = await assignmentTitle(assignment, classroom.language);
  return done({ classroom, assignment, act: { by: actor, name } });
}

const said = {
  close: "closed",
  "close-soon": "closing",
  hide: "hidden",
  show: "shown",
  archive: "archived",
  unarchive: "unarchived",
} as const satisfies Record<Deed, string>;

/** Closes, hides, shows, puts away or takes back. */
export const actOnAssignment = defineAction(
  { form: "assignment-act", schema: z.object({ ...Ids, deed: z.enum(deeds) }) },
  async (form, { actor, locale, now }) => {
    const own = await findOwn(actor, form);
    if (!own.ok) return own;
    const { classroom, assignment, act } = own.value;
    const acting = { classroomId: classroom.id, id: assignment.id, act, now };
    const changed = await doDeed(form.deed, acting);
    if (!changed.ok) return refuse("not-found");
    const path = localePath(locale, assignmentPath(classroom.id, assignment.id));
    revalidatePath(path);
    redirect(`${path}?said=${said[form.deed]}`);
  },
);

async function doDeed(deed: Deed, acting: Parameters<typeof closeAssignment>[0]): Promise<Changed> {
  switch (deed) {
    case "close":
      return closeAssignment(acting, acting.now);
    case "close-soon":
      return closeAssignment(acting, new Date(acting.now.getTime() + SOON_MS));
    case "hide":
    case "show":
      return hideResults(acting, deed === "hide");
    case "archive":
    case "unarchive":
      return archiveAssignment(acting, deed === "archive");
  }
}

const Reopening = z.object({
  ...Ids,
  version: z.coerce.number().int(),
  meanwhile: z.string().optional(),
  dueAt: z.string().default(""),
  cutOffAt: z.string().default(""),
  reason: z.string().trim().max(300, "too-long").default(""),
});

/** Opens a closed assignment again for all, with new dates. */
export const reopen = defineAction(
  { form: "assignment-reopen", schema: Reopening },
  async (form, { actor, locale, now }) => {
    const own = await findOwn(actor, form);
    if (!own.ok) return own;
    const { classroom, assignment, act } = own.value;
    const { timeZone } = classroom;
    const before = { ...assignment, dueAt: null, cutOffAt: null };
    const read = datesOf({ ...form, opensAt: "" }, { timeZone, now, before });
    if (!read.ok) return refuseFields(read.faults);
    const { dueAt, cutOffAt } = read.dates;
    const seen = { classroomId: classroom.id, id: assignment.id, version: form.version };
    const changed = await reopenAssignment(
      { dueAt, cutOffAt, reason: form.reason },
      { seen, act, now },
    );
    if (!changed.ok) {
      return changed.refusal === "conflict"
        ? meanwhileReply(changed.meanwhile, { locale, now })
        : refuse("not-found");
    }
    const path = localePath(locale, assignmentPath(classroom.id, assignment.id));
    revalidatePath(path);
    redirect(`${path}?said=reopened`);
  },
);

/** Deletes an assignment with all its attempts; with any, whoever does it types its title. */
export const deleteForGood = defineAction(
  { form: "assignment-delete", schema: z.object({ ...Ids, title: z.string().default("") }) },
  async (form, { actor, locale, now }) => {
    const own = await findOwn(actor, form);
    if (!own.ok) return own;
    const { classroom, assignment, act } = own.value;
    const title = await assignmentTitle(assignment, locale);
    const isSure = form.title.trim() === title.trim();
    if (!isSure && (await countAttempts(assignment.id)) > 0) {
      return refuseFields({ title: "not-the-title" });
    }
    await deleteAssignment({ classroomId: classroom.id, id: assignment.id, act, now });
    redirect(localePath(locale, classPath(classroom.id)));
  },
);
