import "server-only";
import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/routing";
import { type Choices, type Planned, plannedOf, type RosterEntry } from "./import-plan";
import type { LoginSheet } from "./login-sheet";

/** A question about one line, in words. */
type PreviewChoice = {
  line: number;
  legend: string;
  options: { value: string; label: string }[];
  /** What was chosen last time; "" for nothing. */
  chosen: string;
};

/** What an import would do, in words, and what the next press needs. */
export type ImportPreview = {
  kind: "preview";
  /** Said first: that the class list changed meanwhile, or that something is still to be chosen. */
  notice: string;
  summary: string;
  parts: { title: string; lines: string[] }[];
  choices: PreviewChoice[];
  /** Travels along: the file's text, and over which class list it was previewed. */
  text: string;
  stamp: string;
  /** null where there is nothing to do. */
  submit: string | null;
  again: string;
};

/** What a press on the import's form comes to. */
export type ImportShown = ImportPreview | { kind: "done"; told: string; sheet: LoginSheet | null };

type Previewed = {
  plan: readonly Planned[];
  choices: Choices;
  text: string;
  stamp: string;
  notice: string;
};

/** A plan in words. */
export async function describePlan(previewed: Previewed, locale: Locale): Promise<ImportPreview> {
  const { plan, choices, text, stamp, notice } = previewed;
  const t = await getTranslations({ locale, namespace: "ui.roster.import" });
  const adds = plannedOf(plan, "add");
  const asked = plan.filter(({ question }) => question !== null);
  const hasWork = adds.length + plannedOf(plan, "change").length + asked.length > 0;
  return {
    ...{ kind: "preview", notice, text, stamp },
    summary: t("summary", {
      added: adds.length,
      changed: plannedOf(plan, "change").length,
      same: plannedOf(plan, "same").length + plannedOf(plan, "skip").length,
      problems: plannedOf(plan, "problem").length,
    }),
    parts: await describeParts(plan, locale),
    choices: await describeChoices(asked, choices, locale),
    submit: hasWork ? t("apply") : null,
    again: t("again"),
  };
}

async function describeParts(plan: readonly Planned[], locale: Locale) {
  const t = await getTranslations({ locale, namespace: "ui.roster.import" });
  const faults = await getTranslations({ locale, namespace: "ui.roster.faults" });
  const numbered = (line: number, text: string) => t("line", { line, text });
  const parts = [
    {
      title: t("problems"),
      lines: plannedOf(plan, "problem").map(({ row, fault }) => {
        const why = faults(fault);
        return numbered(row.line, [row.name, why].filter(Boolean).join(": "));
      }),
    },
    {
      title: t("changes"),
      lines: plannedOf(plan, "change").map(({ row, learner, changes }) => {
        const told = changes.map((change) =>
          t(`change.${change}`, { name: row.name, schoolId: row.schoolId, group: row.group }),
        );
        return numbered(row.line, `${learner.name}: ${told.join(", ")}`);
      }),
    },
    {
      title: t("adds"),
      lines: plannedOf(plan, "add").map(({ row }) =>
        numbered(row.line, [row.name, row.schoolId, row.group].filter(Boolean).join(" · ")),
      ),
    },
  ];
  return parts.filter(({ lines }) => lines.length > 0);
}

/** What was answered is asked again with its answer, which so travels along and can be changed. */
async function describeChoices(
  asked: readonly Planned[],
  choices: Choices,
  locale: Locale,
): Promise<PreviewChoice[]> {
  const t = await getTranslations({ locale, namespace: "ui.roster.import" });
  const said = ({ name, username, schoolId, state }: RosterEntry) =>
    t(state === "removed" ? "itIsFormer" : "itIs", {
      who: [name, username, schoolId].filter(Boolean).join(" · "),
    });
  return asked.map(({ row, question }) => ({
    line: row.line,
    legend: t("whoIs", { line: row.line, name: row.name || row.schoolId }),
    options: [
      ...(question?.candidates ?? []).map((learner) => ({
        value: learner.userId,
        label: said(learner),
      })),
      ...(question?.mayAdd ? [{ value: "add", label: t("someoneElse") }] : []),
      { value: "skip", label: t("leaveOut") },
    ],
    chosen: choices.get(row.line) ?? "",
  }));
}
