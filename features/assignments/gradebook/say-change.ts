import "server-only";
import { getTranslations } from "next-intl/server";
import { formatPercent } from "@/i18n/formats";
import type { Locale } from "@/i18n/routing";
import { sayWhen } from "@/i18n/when";
import { assignmentTitle } from "../assigned-title";
import { listAssignmentsById } from "../assignment.store";
import type { ListedChange } from "./changes.store";

/** A change in words. */
export type SaidChange = {
  when: string;
  /** Who did what. */
  what: string;
  /** Before, after, until when, why, as far as they were written down; each a sentence. */
  more: string[];
};

type Said = { locale: Locale; timeZone: string };

/** Says changes of a class in a language, on its clock. */
export async function sayChanges(
  changes: readonly ListedChange[],
  { locale, timeZone }: Said,
): Promise<SaidChange[]> {
  const t = await getTranslations({ locale, namespace: "ui.changes" });
  const titles = await titlesOf(changes, locale);
  return Promise.all(
    changes.map(async (change) => {
      const { kind, detail } = change;
      const told = typeof detail.name === "string" && detail.name !== "" ? detail.name : null;
      const to = typeof detail.to === "string" ? detail.to : "";
      const role = typeof detail.role === "string" ? detail.role : "";
      const learner = change.learner ?? told ?? t("someone");
      const name = titles.get(change.assignmentId ?? "") ?? told ?? t("something");
      const by = change.byName || t("nobody");
      return {
        when: await sayWhen(change.at, locale, "dateTime", timeZone),
        what: kind ? t(`kinds.${kind}`, { by, learner, name, to, role }) : t("unknown", { by }),
        more: await sayMore(change, { locale, timeZone }),
      };
    }),
  );
}

async function titlesOf(
  changes: readonly ListedChange[],
  locale: Locale,
): Promise<ReadonlyMap<string, string>> {
  const ids = [
    ...new Set(changes.flatMap(({ assignmentId }) => (assignmentId ? [assignmentId] : []))),
  ];
  const assignments = ids.length === 0 ? [] : await listAssignmentsById(ids);
  return new Map(
    await Promise.all(
      assignments.map(async (one) => [one.id, await assignmentTitle(one, locale)] as const),
    ),
  );
}

/** What a change's row may tell beside who and what; each has its sentence in `ui.changes.more`. */
const moreParts = [
  ...(["number", "count", "before", "after", "until", "opensAt", "dueAt", "cutOffAt"] as const),
  ...(["attemptsAllowed", "extraMinutes", "reason"] as const),
] as const;

async function sayMore(
  { kind, detail }: ListedChange,
  { locale, timeZone }: Said,
): Promise<string[]> {
  const t = await getTranslations({ locale, namespace: "ui.changes.more" });
  const told = async (given: string | number): Promise<string> => {
    const isShare = typeof given === "number" && kind !== null && gradeKinds.has(kind);
    if (isShare) return formatPercent(given, locale);
    const text = String(given);
    return instant.test(text) ? sayWhen(new Date(text), locale, "dateTime", timeZone) : text;
  };
  const said = moreParts.map(async (part) => {
    const given = detail[part];
    if (given === null || given === undefined || given === "") return null;
    const isCount = part === "number" || part === "count";
    return t(part, { value: isCount ? String(given) : await told(given) });
  });
  return (await Promise.all(said)).filter((sentence) => sentence !== null);
}

/** Their before and after are shares of full marks. */
const gradeKinds: ReadonlySet<string> = new Set([
  ...["grade-overridden", "override-removed", "excused", "excuse-removed"],
  ...["attempt-reopened", "late-accepted", "text-judged"],
]);

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
