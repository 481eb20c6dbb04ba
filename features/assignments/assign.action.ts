"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { defineAction, refuseFields } from "@/features/accounts/define-action";
import { may } from "@/features/accounts/permission";
import { refuse } from "@/features/accounts/result";
import { findStanding } from "@/features/classrooms/class-member.store";
import { localePath } from "@/i18n/routing";
import { assignmentTitle } from "./assigned-title";
import { findContent } from "./content-choice";
import { createAssignment } from "./create-assignment.store";
import { assignmentPath } from "./paths";
import { PlanFields, readPlan } from "./plan-form";

const Form = PlanFields.extend({
  class: z.uuid("malformed"),
  what: z.string().min(1).max(100),
  id: z.uuid("malformed"),
});

/** Sets something to a class, once however often it is pressed, and leads to it. */
export const assign = defineAction({ form: "assign", schema: Form }, async (form, asked) => {
  const { actor, locale, now } = asked;
  if (!actor) return refuse("signed-out");
  const standing = await findStanding(actor, form.class);
  if (!standing || !may(actor, "assign", { role: standing.role })) return refuse("not-found");
  const { classroom } = standing;
  if (classroom.archivedAt) return refuse("closed");
  const chosen = await findContent(form.what, { actor, classroomId: classroom.id });
  if (!chosen) return refuse("not-found");
  const { timeZone } = classroom;
  const fields = { ...form, itemCount: form.itemCount ?? chosen.itemCount };
  const read = readPlan(fields, { timeZone, now, before: null });
  if (!read.ok) return refuseFields(read.faults);
  const { content, copyOfId } = chosen;
  const name = await assignmentTitle({ title: read.plan.title, content }, classroom.language);
  const made = await createAssignment(
    { id: form.id, classroomId: classroom.id, content, copyOfId, plan: read.plan },
    { by: actor, name },
  );
  if (!made.ok) {
    return made.refusal === "nobody"
      ? refuseFields({ audience: "nobody-ticked" })
      : refuse("not-found");
  }
  redirect(`${localePath(locale, assignmentPath(classroom.id, form.id))}?said=assigned`);
});
