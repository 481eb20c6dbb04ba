"use server";

import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { defineAction, type Reply } from "@/features/accounts/define-action";
import type { Locale } from "@/i18n/routing";
import { listGroups, MOST_GROUPS } from "./group.store";
import { applyImport, groupsNamed, type Imported } from "./import.store";
import { MOST_LINES, readImport } from "./import-file";
import { type Choices, type Planned, planImport, plannedOf } from "./import-plan";
import { describePlan, type ImportShown } from "./import-preview";
import { readRoster, stampOf } from "./import-roster.store";
import { makeLoginSheet } from "./login-sheet";
import { type RosterAct, rosterAct } from "./roster-act";

const Fields = z.looseObject({
  class: z.uuid(),
  batch: z.uuid(),
  text: z.string().default(""),
  file: z.string().default(""),
  go: z.string().optional(),
  stamp: z.string().max(64).default(""),
});

/**
 * One form in two steps. A file or a pasted text comes to a preview, which carries the text and a mark of the class list
 * along; "apply" reads the same text again, and does what it came to if the list still bears that mark.
 */
export const importLearners = defineAction<typeof Fields, ImportShown>(
  { form: "import-learners", schema: Fields },
  async (fields, { actor, locale, now }) => {
    const act = await rosterAct(actor, fields.class);
    if (!act.ok) return act;
    const text = fields.file || fields.text;
    const read = readImport(text);
    if (!read.ok) return refuseFile(read.fault, locale);
    const t = await getTranslations({ locale, namespace: "ui.roster.import" });
    const choices = choicesOf(fields);
    const roster = await readRoster(act.value.classroom.id);
    const [plan, stamp] = [planImport(read.rows, roster, choices), stampOf(roster)];
    const preview = async (notice: string) => {
      const value = await describePlan({ plan, choices, text, stamp, notice }, locale);
      return { ok: true, value } as const;
    };
    if (fields.go !== "apply") return preview("");
    if (stamp !== fields.stamp) return preview(t("changedMeanwhile"));
    if (plannedOf(plan, "choose").length > 0) return preview(t("choose"));
    if (await hasTooManyGroups(act.value, plan))
      return preview(t("tooManyGroups", { most: MOST_GROUPS }));
    const imported = await applyImport({ act: act.value, plan, stamp, batch: fields.batch, now });
    return tell(imported, act.value, locale);
  },
);

async function hasTooManyGroups({ classroom }: RosterAct, plan: readonly Planned[]) {
  const known = (await listGroups(classroom.id)).map(({ name }) => name);
  return groupsNamed(plan, known).length + known.length > MOST_GROUPS;
}

async function refuseFile(fault: string, locale: Locale): Promise<Reply<ImportShown>> {
  const t = await getTranslations({ locale, namespace: "ui.roster.import.file" });
  const faults = ["empty", "too-long", "too-many", "no-header", "unreadable"] as const;
  const known = faults.find((one) => one === fault) ?? "unreadable";
  return { ok: false, refusal: "bad-request", message: t(known, { most: MOST_LINES }) };
}

/** The fields "choice-12" say what was chosen for line 12. */
function choicesOf(fields: Record<string, unknown>): Choices {
  const choices = new Map<number, string>();
  for (const [name, value] of Object.entries(fields)) {
    const line = /^choice-(\d{1,7})$/.exec(name)?.[1];
    if (line && typeof value === "string") choices.set(Number(line), value);
  }
  return choices;
}

async function tell(
  { holders, changed }: Imported,
  { classroom }: RosterAct,
  locale: Locale,
): Promise<Reply<ImportShown>> {
  const t = await getTranslations({ locale, namespace: "ui.roster.import" });
  const done = t("done", { count: holders.length });
  const told = changed ? `${done} ${t("stopped")}` : done;
  const sheet =
    holders.length > 0 ? await makeLoginSheet(holders, { classroom, locale, done: told }) : null;
  return { ok: true, value: { kind: "done", told, sheet } };
}
