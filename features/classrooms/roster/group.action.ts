"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { defineAction, type Reply } from "@/features/accounts/define-action";
import { done } from "@/features/accounts/result";
import { DisplayName } from "@/features/accounts/typed-parts";
import { type Locale, localePath } from "@/i18n/routing";
import {
  createGroup,
  type GroupRefusal,
  MOST_GROUPS,
  renameGroup,
  setMembers,
} from "./group.store";
import { groupPath } from "./groups-query";
import { rosterAct } from "./roster-act";
import { MaybeTickedIds } from "./ticked-ids";

const OfGroup = z.object({ class: z.uuid(), group: z.uuid() });
/** A group is called by the rules of people's names. */
const Named = OfGroup.extend({ name: DisplayName });

/** Makes a group and goes to its page. */
export const makeGroup = defineAction(
  { form: "new-group", schema: Named },
  async ({ class: classId, group: id, name }, { actor, locale }) => {
    const act = await rosterAct(actor, classId);
    if (!act.ok) return act;
    const made = await createGroup(act.value, { id, name });
    if (!made.ok) return groupRefused(made.refusal, locale);
    redirect(localePath(locale, groupPath(classId, id)));
  },
);

/** Gives a group another name. */
export const renameThisGroup = defineAction(
  { form: "rename-group", schema: Named },
  async ({ class: classId, group: id, name }, { actor, locale }) => {
    const act = await rosterAct(actor, classId);
    if (!act.ok) return act;
    const renamed = await renameGroup(act.value, { id, name });
    if (!renamed.ok) return groupRefused(renamed.refusal, locale);
    refresh();
    const t = await getTranslations({ locale, namespace: "ui.roster.groups" });
    return done({ sentence: t("renamed", { name }) });
  },
);

async function groupRefused(refusal: GroupRefusal, locale: Locale): Promise<Reply> {
  if (refusal === "not-found") return { ok: false, refusal };
  const t = await getTranslations({ locale, namespace: "ui.roster.groups" });
  const message = refusal === "name-taken" ? t("taken") : t("tooMany", { most: MOST_GROUPS });
  return { ok: false, refusal: "conflict", message };
}

/** Puts those who were ticked into a group, and takes out those who were shown and not ticked. */
export const tickMembers = defineAction(
  {
    form: "group-members",
    schema: OfGroup.extend({ shown: MaybeTickedIds, members: MaybeTickedIds }),
  },
  async ({ class: classId, group: groupId, shown, members: ticked }, { actor, locale }) => {
    const act = await rosterAct(actor, classId);
    if (!act.ok) return act;
    const set = await setMembers(act.value, { groupId, shown, ticked });
    if (!set.ok) return set;
    refresh();
    const t = await getTranslations({ locale, namespace: "ui.roster.groups" });
    return done({ sentence: t("saved") });
  },
);
