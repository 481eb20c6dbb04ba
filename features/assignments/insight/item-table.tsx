import { getTranslations } from "next-intl/server";
import { wordingOf } from "@/features/quizzes/items/wording";
import { Words } from "@/features/quizzes/items/words";
import { formatCount } from "@/i18n/formats";
import { type Locale, localePath } from "@/i18n/routing";
import type { Assignment } from "../assignment";
import { itemsPath } from "../paths";
import { givenParts } from "./given";
import { mistakeText } from "./given-words";
import type { AnalysedItem } from "./item-analysis";
import { facility, tells } from "./item-statistics";
import { numberWords } from "./number-words";
import { Mean } from "./objective-table";
import { TeachAgain } from "./teach-again";

const A_PAGE = 30;

type Props = {
  items: readonly AnalysedItem[];
  assignment: Assignment;
  locale: Locale;
  from: number;
};

/** The items one by one, the most missed first; each leads to what was given, and who missed it. */
export async function ItemTable({ items, assignment, locale, from }: Props) {
  const t = await getTranslations({ locale, namespace: "ui.insight.items" });
  const shown = items.slice(from - 1, from - 1 + A_PAGE);
  const path = localePath(locale, itemsPath(assignment.classroomId, assignment.id));
  const to = from + shown.length - 1;
  const range = { from: String(from), to: String(to), all: String(items.length) };
  const columns = ["prompt", "mean", "unanswered", "mistake", "tells", "again"] as const;
  return (
    <section aria-labelledby="items">
      <h2 id="items">{t("byItem")}</h2>
      <table className="stack items">
        <caption>{t("itemsCaption", range)}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((item) => (
            <ItemRow key={item.number} {...{ item, path, locale }} />
          ))}
        </tbody>
      </table>
      {to < items.length && (
        <p>
          <a href={`${path}?from=${to + 1}#items`}>{t("nextItems")}</a>
        </p>
      )}
      {from > 1 && (
        <p>
          <a href={`${path}#items`}>{t("firstItems")}</a>
        </p>
      )}
    </section>
  );
}

async function ItemRow(props: { item: AnalysedItem; path: string; locale: Locale }) {
  const { item, path, locale } = props;
  const { content, lesson, number } = item;
  const t = await getTranslations({ locale, namespace: "ui.insight.items" });
  const query = new URLSearchParams({ item: content.item.id });
  return (
    <tr>
      <th scope="row">
        {number}.{" "}
        <a href={`${path}?${query}`}>
          <Words wording={wordingOf(item, locale, null)} name="prompt" />
        </a>
      </th>
      <td data-of={t("columns.mean")}>
        <Mean mean={facility(item.sums)} locale={locale} />
      </td>
      <td data-of={t("columns.unanswered")}>{formatCount(item.unanswered, locale)}</td>
      <td data-of={t("columns.mistake")}>
        <Mistake item={item} locale={locale} />
      </td>
      <td data-of={t("columns.tells")}>{t(`tells.${tells(item.sums)}`)}</td>
      <td data-of={t("columns.again")}>
        <TeachAgain {...{ lesson, locale }} blocks={[content.item.block]} />
      </td>
    </tr>
  );
}

async function Mistake({ item, locale }: { item: AnalysedItem; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "ui.insight.items" });
  if (!item.mistake) return t("noMistake");
  const wording = wordingOf(item, locale, null);
  const of = { content: item.content, wording, numbers: await numberWords(locale) };
  const parts = givenParts(item.content, []).map(({ part }) => part);
  return t("mistakeBy", {
    given: mistakeText(of, item.mistake, parts),
    count: item.mistake.mistake.learners,
  });
}
