import { getTranslations } from "next-intl/server";
import { wordingOf } from "@/features/quizzes/items/wording";
import { formatCount } from "@/i18n/formats";
import type { Locale } from "@/i18n/routing";
import { ShareBar } from "@/ui/drawing/share-bar";
import type { GivenPart } from "./given";
import { partText, valueText } from "./given-words";
import type { AnalysedItem } from "./item-analysis";
import { numberWords } from "./number-words";

type Props = { item: AnalysedItem; parts: readonly GivenPart[]; locale: Locale };

/** What was given to each part of an item: how often each choice was taken, what is right marked. */
export async function GivenTables({ item, parts, locale }: Props) {
  const t = await getTranslations({ locale, namespace: "ui.insight.item" });
  const wording = wordingOf(item, locale, null);
  const of = { content: item.content, wording, numbers: await numberWords(locale) };
  return (
    <section>
      <h2>{t("given")}</h2>
      <p className="hint">
        {t("givenCaption")}
        {item.content.item.interaction === "text-entry" && ` ${t("typedMore")}`}
      </p>
      {parts.map(({ part, given }, index) => (
        <table key={part} className="given">
          {part !== "" && <caption lang={wording.locale}>{partText(of, part, index)}</caption>}
          <thead>
            <tr>
              <th scope="col">{t("value")}</th>
              <th scope="col">{t("count")}</th>
            </tr>
          </thead>
          <tbody>
            {given.map(({ value, learners, isRight }) => (
              <tr key={value} data-right={isRight}>
                <th scope="row">
                  <span lang={wording.locale}>{valueText(of, part, value)}</span>
                  {isRight && <span className="visually-hidden"> ({t("isRight")})</span>}
                </th>
                <td>
                  {formatCount(learners, locale)}
                  <ShareBar share={learners / Math.max(1, item.sums.learners)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </section>
  );
}
