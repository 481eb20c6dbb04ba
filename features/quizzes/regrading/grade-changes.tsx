import { getTranslations } from "next-intl/server";
import { formatPercent } from "@/i18n/formats";
import type { Locale } from "@/i18n/routing";
import { sayWhen } from "@/i18n/when";
import { findGradeChanges, type GradeChange } from "./grade-changes.store";

/** Tells the learner of every change of this attempt's grade after it was submitted; nothing where there was none. */
export async function GradeChanges(props: { attemptId: string; locale: Locale }) {
  const changes = await findGradeChanges(props.attemptId);
  return changes.map((change) => (
    <Change key={change.regradeId} change={change} locale={props.locale} />
  ));
}

async function Change({ change, locale }: { change: GradeChange; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "ui.quiz.outcome.regraded" });
  const before = formatPercent(change.outcomeBefore, locale);
  const after = formatPercent(change.outcomeAfter, locale);
  const when = await sayWhen(change.appliedAt, locale, "date");
  return (
    <div className="notice">
      <p>{t(`what.${change.ruling}`, { when, position: change.position })}</p>
      {/* Its author's words, in whatever language they were written. */}
      <p>{t("because", { reason: change.reason })}</p>
      <p>{before === after ? t("stays", { after }) : t("moved", { before, after })}</p>
    </div>
  );
}
