import { getTranslations } from "next-intl/server";
import { formatPercent } from "@/i18n/formats";
import type { Locale } from "@/i18n/routing";
import { ShareBar } from "@/ui/drawing/share-bar";
import { type AnalysedItem, type AnalysedObjective, byObjective } from "./item-analysis";
import { facility } from "./item-statistics";
import { objectiveText, TeachAgain } from "./teach-again";

/** How each objective went, over all its items: a bar and its number, and the blocks that teach it. */
export async function ObjectiveTable(props: { items: readonly AnalysedItem[]; locale: Locale }) {
  const { items, locale } = props;
  const t = await getTranslations({ locale, namespace: "ui.insight.items" });
  return (
    <section aria-labelledby="objectives">
      <h2 id="objectives">{t("objectives")}</h2>
      <table className="stack">
        <caption>{t("objectivesCaption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("columns.objective")}</th>
            <th scope="col">{t("columns.mean")}</th>
            <th scope="col">{t("columns.items")}</th>
            <th scope="col">{t("columns.again")}</th>
          </tr>
        </thead>
        <tbody>
          {byObjective(items).map((row) => (
            <ObjectiveRow key={`${row.lesson} ${row.objective}`} objective={row} locale={locale} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

async function ObjectiveRow(props: { objective: AnalysedObjective; locale: Locale }) {
  const { objective, locale } = props;
  const { lesson, items, sums } = objective;
  const t = await getTranslations({ locale, namespace: "ui.insight.items" });
  const blocks = items.map(({ content }) => content.item.block);
  return (
    <tr>
      <th scope="row">{await objectiveText(lesson, objective.objective, locale)}</th>
      <td data-of={t("columns.mean")}>
        <Mean mean={facility(sums)} locale={locale} />
      </td>
      <td data-of={t("columns.items")}>
        {items
          .map(({ number }) => number)
          .sort((one, other) => one - other)
          .join(", ")}
      </td>
      <td data-of={t("columns.again")}>
        <TeachAgain {...{ lesson, blocks, locale }} />
      </td>
    </tr>
  );
}

/** A mean credit in words and as a bar; what nobody has judged says so. */
export async function Mean({ mean, locale }: { mean: number | null; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "ui.insight.items" });
  if (mean === null) return t("notJudged");
  return (
    <>
      {formatPercent(mean, locale)}
      <ShareBar share={mean} />
    </>
  );
}
