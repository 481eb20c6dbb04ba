"use server";

import { refresh } from "next/cache";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { defineAction } from "@/features/accounts/define-action";
import { done, refuse } from "@/features/accounts/result";
import { learnerAct } from "./learner-act";
import { moveLearner, removeLearner, restoreFormer } from "./leaving.store";
import { rosterAct } from "./roster-act";
import { TickedIds } from "./ticked-ids";

/** Takes former learners back into a class. */
export const restoreLearners = defineAction(
  { form: "restore-learners", schema: z.object({ class: z.uuid(), learners: TickedIds }) },
  async ({ class: classId, learners }, { actor, locale, now }) => {
    const act = await rosterAct(actor, classId);
    if (!act.ok) return act;
    const count = await restoreFormer(act.value, learners, now);
    refresh();
    const t = await getTranslations({ locale, namespace: "ui.roster.former" });
    return done({ sentence: t("restored", { count }) });
  },
);

const OfLearner = z.object({ class: z.uuid(), user: z.uuid() });

/** Takes a learner out of a class. */
export const remove = defineAction(
  { form: "learner-remove", schema: OfLearner },
  async ({ class: classId, user }, { actor, locale, now }) => {
    const act = await learnerAct(actor, classId, user);
    if (!act.ok) return act;
    await removeLearner(act.value, user, now);
    refresh();
    const t = await getTranslations({ locale, namespace: "ui.roster.remove" });
    return done({ sentence: t("done", { name: act.value.learner.name }) });
  },
);

/** Moves a learner to another class that the same person teaches. */
export const move = defineAction(
  { form: "learner-move", schema: OfLearner.extend({ to: z.uuid() }) },
  async ({ class: classId, user, to }, { actor, locale, now }) => {
    const act = await learnerAct(actor, classId, user);
    if (!act.ok) return act;
    const there = await rosterAct(actor, to);
    if (!there.ok) return there;
    if (to === classId) return refuse("bad-request");
    const moved = await moveLearner(act.value, { userId: user, to: there.value.classroom, now });
    if (!moved.ok) return moved;
    refresh();
    const t = await getTranslations({ locale, namespace: "ui.roster.move" });
    const { name } = act.value.learner;
    return done({ sentence: t("done", { name, to: there.value.classroom.name }) });
  },
);
