"use server";

import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { defineAction } from "@/features/accounts/define-action";
import { learnerPath } from "@/features/classrooms/paths";
import { rosterAct } from "@/features/classrooms/roster/roster-act";
import { localePath } from "@/i18n/routing";
import { mergeLearners } from "./merge-learners.store";

/** Puts a learner's other account into the one that stays, and goes to that one's page. */
export const mergeIntoThis = defineAction(
  {
    form: "learner-merge",
    schema: z.object({ class: z.uuid(), user: z.uuid(), other: z.uuid() }),
  },
  async ({ class: classId, user: kept, other: ended }, { actor, locale, now }) => {
    const act = await rosterAct(actor, classId);
    if (!act.ok) return act;
    const merged = await mergeLearners(act.value, { kept, ended, now });
    if (merged.ok) redirect(localePath(locale, learnerPath(classId, kept)));
    const t = await getTranslations({ locale, namespace: "ui.roster.merge.why" });
    return { ok: false, refusal: "conflict", message: t(merged.refusal) };
  },
);
