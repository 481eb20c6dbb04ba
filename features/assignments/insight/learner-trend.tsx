import { getTranslations } from "next-intl/server";
import { formatPercent } from "@/i18n/formats";
import { localePath } from "@/i18n/routing";
import { sayWhen } from "@/i18n/when";
import { TrendChart } from "@/ui/drawing/trend-chart";
import { cellPath } from "../paths";
import type { LearnerProps, ResultsOfLearner } from "./learner-results";

/** A learner's outcomes in the order of handing in: drawn, and in a table that says the same. */
export async function LearnerTrend(props: LearnerProps & Pick<ResultsOfLearner, "trend">) {
  const { classroom, locale, userId, trend } = props;
  const t = await getTranslations({ locale, namespace: "ui.insight.learner" });
  const when = await Promise.all(
    trend.map(({ at }) => sayWhen(at, locale, "date", classroom.timeZone)),
  );
  return (
    <section>
      <h2>{t("trend")}</h2>
      {trend.length === 0 && <p>{t("trendNone")}</p>}
      {trend.length > 1 && (
        <TrendChart
          shares={trend.map(({ outcome }) => outcome)}
          label={t("trendChart", { count: trend.length })}
          say={(share) => formatPercent(share, locale)}
        />
      )}
      {trend.length > 0 && (
        <table className="stack">
          <caption>{t("trendCaption")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("columns.number")}</th>
              <th scope="col">{t("columns.assignment")}</th>
              <th scope="col">{t("columns.date")}</th>
              <th scope="col">{t("columns.outcome")}</th>
            </tr>
          </thead>
          <tbody>
            {trend.map(({ assignment, title, outcome }, index) => (
              <tr key={assignment.id}>
                <td data-of={t("columns.number")}>{index + 1}</td>
                <th scope="row">
                  <a href={localePath(locale, cellPath(classroom.id, assignment.id, userId))}>
                    {title}
                  </a>
                </th>
                <td data-of={t("columns.date")}>{when[index]}</td>
                <td data-of={t("columns.outcome")}>{formatPercent(outcome, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
