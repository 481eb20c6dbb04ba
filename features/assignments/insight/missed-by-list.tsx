import { getTranslations } from "next-intl/server";
import { formatPercent } from "@/i18n/formats";
import { type Locale, localePath } from "@/i18n/routing";
import { staffAttemptPath } from "../paths";
import type { AnalysedItem } from "./item-analysis";
import type { Analysed } from "./item-analysis.store";
import { listMissedBy, type MissedBy } from "./missed.store";

type Props = {
  item: AnalysedItem;
  analysed: Analysed;
  locale: Locale;
  after: string | null;
  /** Of the items' page. */
  path: string;
};

/** Who earned less than full credit with an item, by name: for the staff, each with the way to the attempt. */
export async function MissedByList({ item, analysed, locale, after, path }: Props) {
  const t = await getTranslations({ locale, namespace: "ui.insight" });
  const { id } = item.content.item;
  const { learners, next } = await listMissedBy(analysed, id, after);
  const query = (own: Record<string, string>) => new URLSearchParams({ item: id, ...own });
  return (
    <section aria-labelledby="missed">
      <h2 id="missed">{t("item.missed")}</h2>
      {learners.length === 0 && <p>{t("item.missedNone")}</p>}
      <ul>
        {learners.map((one) => (
          <li key={one.userId}>
            <a href={localePath(locale, staffAttemptPath(analysed.classroomId, one.attemptId))}>
              {one.isBlank
                ? t("item.missedBlank", { name: one.name })
                : t("item.missedBy", partOf(one, locale))}
            </a>
          </li>
        ))}
      </ul>
      {next && (
        <p>
          <a href={`${path}?${query({ after: next })}#missed`}>{t("more")}</a>
        </p>
      )}
      {after && (
        <p>
          <a href={`${path}?${query({})}#missed`}>{t("first")}</a>
        </p>
      )}
    </section>
  );
}

const partOf = ({ name, credit }: MissedBy, locale: Locale) => ({
  name,
  percent: formatPercent(credit, locale),
});
