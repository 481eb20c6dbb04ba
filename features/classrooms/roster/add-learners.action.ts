"use server";

import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { defineAction } from "@/features/accounts/define-action";
import type { Locale } from "@/i18n/routing";
import { addLearners } from "./add-learners.store";
import { type LoginSheet, makeLoginSheet } from "./login-sheet";
import { rosterAct } from "./roster-act";
import { MOST_TYPED, type ReadLearners, readTypedLearners } from "./typed-learners";

const Fields = z.object({
  class: z.uuid(),
  /** Made with the form: two presses are one batch. */
  batch: z.uuid(),
  learners: z.string().min(1, "missing").max(10_000),
});

/** Makes an account for each line and shows the cards, which is the only time that anybody sees the first passwords. */
export const addTypedLearners = defineAction<typeof Fields, LoginSheet>(
  { form: "add-learners", schema: Fields },
  async ({ class: classId, batch, learners }, { actor, locale, now }) => {
    const act = await rosterAct(actor, classId);
    if (!act.ok) return act;
    const read = readTypedLearners(learners);
    if (!read.ok)
      return { ok: false, refusal: "bad-request", message: await faultOf(read, locale) };
    const { classroom } = act.value;
    const added = await addLearners({ ...act.value, batch, learners: read.learners, now });
    const t = await getTranslations({ locale, namespace: "ui.roster.add" });
    if (!added.ok) return { ok: false, refusal: "conflict", message: t("addedAlready") };
    const done = t("added", { count: added.value.length });
    return { ok: true, value: await makeLoginSheet(added.value, { classroom, locale, done }) };
  },
);

async function faultOf(read: Exclude<ReadLearners, { ok: true }>, locale: Locale): Promise<string> {
  const t = await getTranslations({ locale, namespace: "ui.roster.add" });
  const errors = await getTranslations({ locale, namespace: "ui.account.errors" });
  if (read.fault !== "lines") {
    return read.fault === "none" ? errors("missing") : t("tooMany", { most: MOST_TYPED });
  }
  const faults = await getTranslations({ locale, namespace: "ui.roster.faults" });
  return read.lines.map(({ line, fault }) => t("line", { line, fault: faults(fault) })).join(" ");
}
