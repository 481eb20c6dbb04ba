"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { defineAction } from "@/features/accounts/define-action";
import { groupsPath } from "@/features/classrooms/paths";
import { rosterAct } from "@/features/classrooms/roster/roster-act";
import { localePath } from "@/i18n/routing";
import { deleteGroup } from "./delete-group.store";

/** Deletes a group of a class; what its learners were set stays theirs. */
export const deleteThisGroup = defineAction(
  { form: "delete-group", schema: z.object({ class: z.uuid(), group: z.uuid() }) },
  async ({ class: classId, group }, { actor, locale, now }) => {
    const act = await rosterAct(actor, classId);
    if (!act.ok) return act;
    await deleteGroup(act.value, group, now);
    redirect(localePath(locale, groupsPath(classId)));
  },
);
