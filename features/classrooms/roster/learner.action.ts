"use server";

import { refresh } from "next/cache";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { defineAction, refuseFields } from "@/features/accounts/define-action";
import { done } from "@/features/accounts/result";
import { minutesUntil } from "@/features/accounts/try-limit";
import { takeTry, tryKey } from "@/features/accounts/try-limit.store";
import { DisplayName } from "@/features/accounts/typed-parts";
import { setGroupsOf } from "./group.store";
import { learnerAct } from "./learner-act";
import { renameLearner, setExtraMinutes, unlockLearner } from "./learner-acts.store";
import { MaybeTickedIds } from "./ticked-ids";
import { SchoolId } from "./typed-learners";

const OfLearner = z.object({ class: z.uuid(), user: z.uuid() });

/** Changes what the class list calls a learner. */
export const renameInList = defineAction(
  {
    form: "learner-rename",
    schema: OfLearner.extend({ name: DisplayName, schoolId: SchoolId.default("") }),
  },
  async ({ class: classId, user, ...names }, { actor, locale }) => {
    const act = await learnerAct(actor, classId, user);
    if (!act.ok) return act;
    await renameLearner(act.value, act.value.learner, names);
    refresh();
    const t = await getTranslations({ locale, namespace: "ui.roster.rename" });
    return done({ sentence: t("done", { name: names.name }) });
  },
);

/** Puts a learner into the groups that were ticked, and out of the others. */
export const putInGroups = defineAction(
  { form: "learner-groups", schema: OfLearner.extend({ groups: MaybeTickedIds }) },
  async ({ class: classId, user, groups: ticked }, { actor, locale }) => {
    const act = await learnerAct(actor, classId, user);
    if (!act.ok) return act;
    const { name } = act.value.learner;
    await setGroupsOf(act.value, { userId: user, name, ticked });
    refresh();
    const t = await getTranslations({ locale, namespace: "ui.roster.inGroups" });
    return done({ sentence: t("done", { name }) });
  },
);

const MOST_MINUTES = 600;

/** Gives a learner more minutes in every timed quiz of the class. */
export const giveMinutes = defineAction(
  { form: "learner-minutes", schema: OfLearner.extend({ minutes: z.string() }) },
  async ({ class: classId, user, minutes: typed }, { actor, locale }) => {
    const act = await learnerAct(actor, classId, user);
    if (!act.ok) return act;
    const minutes = z.coerce.number().int().min(0).max(MOST_MINUTES).safeParse(typed);
    if (!minutes.success) return refuseFields({ minutes: "malformed" });
    await setExtraMinutes(act.value, act.value.learner, minutes.data);
    refresh();
    const t = await getTranslations({ locale, namespace: "ui.roster.minutes" });
    return done({ sentence: t("done", { name: act.value.learner.name, minutes: minutes.data }) });
  },
);

/** So that nobody turns a teacher's unlocking into a way of guessing on. */
const unlockBudget = { tries: 5, minutes: 60 };

/** Forgets the wrong passwords that were tried at a learner's account. */
export const unlock = defineAction(
  { form: "learner-unlock", schema: OfLearner },
  async ({ class: classId, user }, { actor, locale, now }) => {
    const act = await learnerAct(actor, classId, user);
    if (!act.ok) return act;
    const end = await takeTry(tryKey("unlock", user), unlockBudget, now);
    if (end) return { ok: false, refusal: "too-many", minutes: minutesUntil(end, now) };
    await unlockLearner(act.value, act.value.learner);
    const t = await getTranslations({ locale, namespace: "ui.roster.unlock" });
    return done({ sentence: t("done", { name: act.value.learner.name }) });
  },
);
