import { getTranslations } from "next-intl/server";
import { formatCount } from "@/i18n/formats";
import type { Locale } from "@/i18n/routing";
import type { AnalysedItem } from "./item-analysis";
import { facility, shownGroups } from "./item-statistics";
import { Mean } from "./objective-table";

/**
 * How an item went by the language that responses were given in; only with five learners or more in each. Nothing where
 * all used one.
 */
export async function LanguageTable({ item, locale }: { item: AnalysedItem; locale: Locale }) {
  const used = item.byLanguage.filter(({ sums }) => sums.learners > 0);
  if (used.length < 2) return null;
  const t = await getTranslations({ locale, namespace: "ui.insight.item" });
  const languages = await getTranslations({ locale, namespace: "ui.shell.languages" });
  const shown = shownGroups(item.byLanguage);
  return (
    <section>
      <h2>{t("languages")}</h2>
      {shown.length === 0 ? (
        <p>{t("fewLanguages")}</p>
      ) : (
        <table>
          <caption>{t("languagesCaption")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("language")}</th>
              <th scope="col">{t("count")}</th>
              <th scope="col">{t("meanOf")}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ language, sums }) => (
              <tr key={language}>
                <th scope="row">{languages(language)}</th>
                <td>{formatCount(sums.learners, locale)}</td>
                <td>
                  <Mean mean={facility(sums)} locale={locale} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
