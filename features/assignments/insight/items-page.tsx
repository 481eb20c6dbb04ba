import { getTranslations } from "next-intl/server";
import type { Actor } from "@/features/accounts/actor";
import type { Classroom } from "@/features/classrooms/class-member.store";
import type { Locale } from "@/i18n/routing";
import { Shell } from "@/ui/shell";
import { type Assignment, isReading } from "../assignment";
import { itemsCsvAddress, itemsPath } from "../paths";
import { analysedOf } from "./analysed";
import { analyseItems } from "./item-analysis";
import { countAnalysed } from "./item-analysis.store";
import { ItemPage } from "./item-page";
import { ItemTable } from "./item-table";
import { ObjectiveTable } from "./objective-table";
import { Trail } from "./trail";

type Asked = {
  /** One item by its id, instead of all. */
  item: string | null;
  /** The learner after whom the list of who missed it goes on. */
  after: string | null;
  /** From which item on the table goes, from 1. */
  from: number;
};

type Props = {
  classroom: Classroom;
  assignment: Assignment;
  actor: Actor;
  locale: Locale;
  asked: Asked;
};

/** Which items and objectives of an assignment were missed; or one item, closely. */
export async function ItemsPage(props: Props) {
  const { classroom, assignment, actor, locale, asked } = props;
  const t = await getTranslations({ locale, namespace: "ui.insight.items" });
  const query = asked.item
    ? new URLSearchParams({ item: asked.item })
    : asked.from > 1
      ? new URLSearchParams({ from: String(asked.from) })
      : null;
  return (
    <Shell
      locale={locale}
      path={itemsPath(classroom.id, assignment.id)}
      query={query?.toString()}
      person={actor}
      wide
    >
      <div className="insight">
        <Trail classroom={classroom} assignment={assignment} locale={locale} />
        {isReading(assignment) ? (
          <>
            <h1>{t("title")}</h1>
            <p>{t("reading")}</p>
          </>
        ) : (
          <Analysis {...props} />
        )}
      </div>
    </Shell>
  );
}

async function Analysis({ assignment, locale, asked }: Props) {
  const t = await getTranslations({ locale, namespace: "ui.insight.items" });
  const analysed = analysedOf(assignment);
  const items = await analyseItems(analysed);
  const item = items.find(({ content }) => content.item.id === asked.item);
  if (item) return <ItemPage {...{ item, analysed, locale }} after={asked.after} />;
  const count = await countAnalysed(analysed);
  const { classroomId, id } = assignment;
  return (
    <>
      <h1>{t("title")}</h1>
      {items.length === 0 ? (
        <p>{t("nobody")}</p>
      ) : (
        <>
          <p>
            {t("counted", { count })} {t(`which.${analysed.gradingMethod}`)}
          </p>
          <ObjectiveTable items={items} locale={locale} />
          <ItemTable {...{ items, assignment, locale }} from={asked.from} />
          <Reading locale={locale} />
          <p className="actions">
            <a className="quiet-button" href={itemsCsvAddress(classroomId, id, locale)} download>
              {t("csv")}
            </a>
          </p>
        </>
      )}
    </>
  );
}

/** How to read the table, for who wants to know. */
async function Reading({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "ui.insight.items" });
  return (
    <details>
      <summary>{t("help")}</summary>
      <p>{t("helpMean")}</p>
      <p>{t("helpTells")}</p>
    </details>
  );
}
