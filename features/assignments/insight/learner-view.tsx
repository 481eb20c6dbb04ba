import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { type Locale, localePath } from "@/i18n/routing";
import { sayMoment } from "@/i18n/say-moment";
import { cellPath } from "../paths";
import { LearnerObjectives } from "./learner-objectives";
import { type LearnerProps, readLearnerResults, type TitledCell } from "./learner-results";
import { LearnerTrend } from "./learner-trend";

/** How one learner stands, for the staff: what is open, late and missed, the trend, and what to read again. */
export async function LearnerResults(props: LearnerProps) {
  const { userId, locale } = props;
  const t = await getTranslations({ locale, namespace: "ui.insight.learner" });
  const results = await readLearnerResults(props);
  const list = (cells: readonly TitledCell[], say: Say) => (
    <CellList {...{ cells, say, userId, locale }} />
  );
  return (
    <>
      <Section title={t("open")} none={t("openNone")}>
        {results.open.length > 0 && list(results.open, await openSayer(props))}
      </Section>
      <Section title={t("late")} none={t("lateNone")}>
        {results.late.length > 0 && list(results.late, await lateSayer(props))}
      </Section>
      <Section title={t("missed")} none={t("missedNone")}>
        {results.missed.length > 0 &&
          list(results.missed, async ({ title, cell }) =>
            cell.state.kind === "never-submitted" ? t("ranOut", { title }) : title,
          )}
      </Section>
      <LearnerTrend {...props} trend={results.trend} />
      <LearnerObjectives {...props} />
      {results.isLatestOnly && <p className="hint">{t("latest")}</p>}
    </>
  );
}

/** A part of the page with its heading; `none` where there is nothing in it. */
function Section(props: { title: string; none: string; children: ReactNode }) {
  return (
    <section>
      <h2>{props.title}</h2>
      {props.children || <p>{props.none}</p>}
    </section>
  );
}

type Say = (cell: TitledCell) => Promise<string>;

async function CellList(props: {
  cells: readonly TitledCell[];
  say: Say;
  userId: string;
  locale: Locale;
}) {
  const { cells, say, userId, locale } = props;
  const said = await Promise.all(cells.map(say));
  return (
    <ul>
      {cells.map(({ assignment }, index) => (
        <li key={assignment.id}>
          <a href={localePath(locale, cellPath(assignment.classroomId, assignment.id, userId))}>
            {said[index]}
          </a>
        </li>
      ))}
    </ul>
  );
}

async function openSayer({ classroom: { timeZone }, locale, now }: LearnerProps): Promise<Say> {
  const t = await getTranslations({ locale, namespace: "ui.insight.learner" });
  const tell = (at: Date) => sayMoment(at, locale, { timeZone, now });
  return async ({ title, cell: { state, rules } }) => {
    if (state.kind === "not-open") return t("notOpen", { title, when: await tell(state.opensAt) });
    if (state.kind === "in-progress") return t("working", { title });
    if (!rules.dueAt) return t("openAlways", { title });
    const when = await tell(rules.dueAt);
    return state.kind === "overdue"
      ? t("overdue", { title, when })
      : t("openUntil", { title, when });
  };
}

async function lateSayer({ classroom: { timeZone }, locale, now }: LearnerProps): Promise<Say> {
  const t = await getTranslations({ locale, namespace: "ui.insight.learner" });
  return async ({ title, cell: { state, rules } }) => {
    const lateMs = "lateMs" in state ? (state.lateMs ?? 0) : 0;
    const at = new Date((rules.dueAt?.getTime() ?? 0) + lateMs);
    return t("lateBy", {
      title,
      when: await sayMoment(at, locale, { timeZone, now }),
    });
  };
}
