"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { defineAction, refuseFields } from "@/features/accounts/define-action";
import { may } from "@/features/accounts/permission";
import { refuse } from "@/features/accounts/result";
import { findStanding } from "@/features/classrooms/class-member.store";
import { localePath } from "@/i18n/routing";
import { assignmentTitle } from "./assigned-title";
import { findAssignment } from "./assignment.store";
import { changeAssignment } from "./change-assignment.store";
import { countAbove, countAttempts } from "./counts.store";
import { meanwhileReply, THEIRS, versionOverruled } from "./meanwhile";
import { assignmentPath } from "./paths";
import { PlanFields, readPlan } from "./plan-form";
import { personsMeant } from "./recipients.store";

const Form = PlanFields.extend({
  class: z.uuid("malformed"),
  assignment: z.uuid("malformed"),
  version: z.coerce.number().int(),
  meanwhile: z.string().max(20).optional(),
});

/** Changes an assignment; over what another teacher changed meanwhile only when told to. */
export const changePlan = defineAction(
  { form: "assignment-edit", schema: Form },
  async (form, asked) => {
    const { actor, locale, now } = asked;
    if (!actor) return refuse("signed-out");
    const standing = await findStanding(actor, form.class);
    if (!standing || !may(actor, "assign", { role: standing.role })) return refuse("not-found");
    const { classroom } = standing;
    const before = await findAssignment(classroom.id, form.assignment);
    if (!before) return refuse("not-found");
    if (classroom.archivedAt) return refuse("closed");
    const path = localePath(locale, assignmentPath(classroom.id, before.id));
    if (form.meanwhile === THEIRS) redirect(path);
    const hasAttempts = (await countAttempts(before.id)) > 0;
    const fields = {
      ...form,
      ...(hasAttempts ? { itemCount: before.settings.itemCount } : {}),
      userIds: await personsMeant(form, before),
    };
    const read = readPlan(fields, { timeZone: classroom.timeZone, now, before });
    if (!read.ok) return refuseFields(read.faults);
    const { title } = read.plan;
    const name = await assignmentTitle({ title, content: before.content }, classroom.language);
    const version = versionOverruled(form.meanwhile) ?? form.version;
    const changed = await changeAssignment(read.plan, {
      seen: { classroomId: classroom.id, id: before.id, version },
      act: { by: actor, name },
      now,
    });
    if (!changed.ok) {
      if (changed.refusal === "conflict") return meanwhileReply(changed.meanwhile, { locale, now });
      return changed.refusal === "nobody"
        ? refuseFields({ audience: "nobody-ticked" })
        : refuse("not-found");
    }
    revalidatePath(path);
    // Nothing is taken from who has used more: it is only told.
    const above = await countAbove(before.id, read.plan.settings.attemptsAllowed);
    redirect(`${path}?said=${above > 0 ? "changed-below" : "changed"}`);
  },
);
