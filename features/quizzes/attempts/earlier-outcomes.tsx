import { getTranslations } from "next-intl/server";
import { formatPercent } from "@/i18n/formats";
import { localePath } from "@/i18n/routing";
import { sayWhen } from "@/i18n/when";
import type { OutcomeProps } from "./outcome-props";
import { outcomePath } from "./paths";

/** This outcome among one's own earlier ones; nobody else's are ever beside it. */
export async function EarlierOutcomes({ attempt, earlier, locale }: OutcomeProps) {
  if (earlier.length < 2) return null;
  const t = await getTranslations({ locale, namespace: "ui.quiz.outcome.earlier" });
  return (
    <details className="earlier">
      <summary>{t("title")}</summary>
      <table className="stack">
        <caption className="visually-hidden">{t("title")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("attempt")}</th>
            <th scope="col">{t("date")}</th>
            <th scope="col">{t("outcome")}</th>
          </tr>
        </thead>
        <tbody>
          {earlier.map(async ({ id, number, submittedAt, outcome }) => (
            <tr key={id} aria-current={id === attempt.id ? "true" : undefined}>
              <td data-of={t("attempt")}>
                {id === attempt.id ? (
                  <strong>{t("this", { number })}</strong>
                ) : (
                  <a href={localePath(locale, outcomePath(id))}>{t("other", { number })}</a>
                )}
              </td>
              <td data-of={t("date")}>
                {await sayWhen(submittedAt, locale, "dateTime", attempt.assigned?.timeZone)}
              </td>
              <td data-of={t("outcome")}>{formatPercent(outcome, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
