"use server";

import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { defineAction } from "@/features/accounts/define-action";
import { resetLearners } from "./learner-acts.store";
import { type LoginSheet, makeLoginSheet } from "./login-sheet";
import { rosterAct } from "./roster-act";
import { TickedIds } from "./ticked-ids";

const Fields = z.object({ class: z.uuid(), batch: z.uuid(), learners: TickedIds });

/** Gives learners new first passwords and shows their cards, which is the only time that anybody sees them. */
export const makeNewCards = defineAction<typeof Fields, LoginSheet>(
  { form: "learner-cards", schema: Fields },
  async ({ class: classId, batch, learners }, { actor, locale }) => {
    const act = await rosterAct(actor, classId);
    if (!act.ok) return act;
    const reset = await resetLearners(act.value, { userIds: learners, batch });
    const t = await getTranslations({ locale, namespace: "ui.roster.cards" });
    if (!reset.ok) return { ok: false, refusal: "conflict", message: t("resetAlready") };
    if (reset.value.length === 0) return { ok: false, refusal: "conflict", message: t("nobody") };
    const { classroom } = act.value;
    const done = t("made", { count: reset.value.length });
    return { ok: true, value: await makeLoginSheet(reset.value, { classroom, locale, done }) };
  },
);
