"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { defineAction } from "@/features/accounts/define-action";
import { refuse } from "@/features/accounts/result";
import { localePath } from "@/i18n/routing";
import { learnerPath, rosterPath } from "../paths";
import { learnerAct } from "./learner-act";
import { moveLearner, removeLearner, restoreFormer } from "./leaving.store";
import { rosterAct } from "./roster-act";
import { TickedIds } from "./ticked-ids";

/** Takes former learners back into a class, and goes to the list that they are on again. */
export const restoreLearners = defineAction(
  { form: "restore-learners", schema: z.object({ class: z.uuid(), learners: TickedIds }) },
  async ({ class: classId, learners }, { actor, locale }) => {
    const act = await rosterAct(actor, classId);
    if (!act.ok) return act;
    await restoreFormer(act.value, learners);
    redirect(localePath(locale, rosterPath(classId)));
  },
);

const OfLearner = z.object({ class: z.uuid(), user: z.uuid() });

/** Takes a learner out of a class; the learner's page then says so. */
export const remove = defineAction(
  { form: "learner-remove", schema: OfLearner },
  async ({ class: classId, user }, { actor, locale, now }) => {
    const act = await learnerAct(actor, classId, user);
    if (!act.ok) return act;
    await removeLearner(act.value, user, now);
    redirect(localePath(locale, learnerPath(classId, user)));
  },
);

/** Moves a learner to another class that the same person teaches, and goes to the learner's page there. */
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
    redirect(localePath(locale, learnerPath(to, user)));
  },
);
