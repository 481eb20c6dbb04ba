"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import type { Actor } from "@/features/accounts/actor";
import { defineAction, refuseFields } from "@/features/accounts/define-action";
import { may } from "@/features/accounts/permission";
import { done, refuse } from "@/features/accounts/result";
import { findStanding } from "@/features/classrooms/class-member.store";
import { type Locale, localePath } from "@/i18n/routing";
import { assignmentTitle } from "./assigned-title";
import { baseRulesOf } from "./assignment";
import { findAssignment } from "./assignment.store";
import { extend, removeExtension } from "./extension.store";
import { ExtensionFields, readGrants } from "./extension-form";
import { extensionsPath } from "./paths";

async function findExtendable(
  actor: Actor,
  { class: classId, assignment: id }: { class: string; assignment: string },
) {
  if (!actor) return refuse("signed-out");
  const standing = await findStanding(actor, classId);
  if (!standing || !may(actor, "extend", { role: standing.role })) return refuse("not-found");
  const { classroom } = standing;
  const assignment = await findAssignment(classId, id);
  if (!assignment) return refuse("not-found");
  if (classroom.archivedAt) return refuse("closed");
  const act = { by: actor, name: await assignmentTitle(assignment, classroom.language) };
  return done({ classroom, assignment, act });
}

function goBack(locale: Locale, classId: string, id: string, said: string): never {
  const path = localePath(locale, extensionsPath(classId, id));
  revalidatePath(path);
  redirect(`${path}?said=${said}`);
}

/** Gives more time or tries to a learner or a group, in the place of what they had. */
export const giveExtension = defineAction(
  { form: "extension", schema: ExtensionFields },
  async (form, { actor, locale, now }) => {
    const found = await findExtendable(actor, form);
    if (!found.ok) return found;
    const { classroom, assignment, act } = found.value;
    const { timeZone } = classroom;
    const read = readGrants(form, { timeZone, now, base: baseRulesOf(assignment) });
    if (!read.ok) return refuseFields(read.faults);
    const extending = { classroomId: classroom.id, assignmentId: assignment.id, act, now };
    const given = await extend(form.to, { ...read.grants, reason: form.reason }, extending);
    if (!given.ok) return refuseFields({ to: "missing" });
    goBack(locale, classroom.id, assignment.id, "given");
  },
);

const Removal = z.object({
  class: z.uuid("malformed"),
  assignment: z.uuid("malformed"),
  extension: z.uuid("malformed"),
});

/** Takes an extension back. */
export const takeExtensionBack = defineAction(
  { form: "extension-remove", schema: Removal },
  async (form, { actor, locale, now }) => {
    const found = await findExtendable(actor, form);
    if (!found.ok) return found;
    const { classroom, assignment, act } = found.value;
    const extending = { classroomId: classroom.id, assignmentId: assignment.id, act, now };
    await removeExtension(form.extension, extending);
    goBack(locale, classroom.id, assignment.id, "removed");
  },
);
