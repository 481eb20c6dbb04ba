import { getTranslations } from "next-intl/server";
import type { Actor } from "@/features/accounts/actor";
import type { Classroom } from "@/features/classrooms/class-member.store";
import { classPath } from "@/features/classrooms/paths";
import { formatPercent } from "@/i18n/formats";
import { type Locale, localePath } from "@/i18n/routing";
import { Shell } from "@/ui/shell";
import type { StoredResult } from "../cells.store";
import { changesPath, gradebookCsvPath, gradebookPath, resultsPath } from "../paths";
import { listGroups, MOST_LEARNERS, readGradebook } from "./gradebook.store";
import { GradebookFilter } from "./gradebook-filter";
import { type GradebookQuery, queryText } from "./gradebook-query";
import { GradebookTable } from "./gradebook-table";
import { arrange, type Matrix } from "./matrix";

type Props = {
  classroom: Classroom;
  query: GradebookQuery;
  actor: Actor;
  locale: Locale;
  now: Date;
};

/** A class's learners by its assignments: how each stands, and the way to every cell. */
export async function GradebookPage({ classroom, query, actor, locale, now }: Props) {
  const t = await getTranslations({ locale, namespace: "ui.gradebook" });
  const [facts, groups] = await Promise.all([
    readGradebook(classroom.id, query, now),
    listGroups(classroom.id),
  ]);
  const matrix = arrange(facts, query);
  const at = { ...query, page: matrix.page, columns: matrix.columns };
  return (
    <Shell
      locale={locale}
      path={gradebookPath(classroom.id)}
      query={queryText(at)}
      person={actor}
      wide
    >
      <p className="where">
        <a href={localePath(locale, classPath(classroom.id))}>{classroom.name}</a>
      </p>
      <h1>{t("title")}</h1>
      <p>{t("lead")}</p>
      <GradebookFilter {...{ classroom, groups, locale }} query={at} />
      {facts.learners.length >= MOST_LEARNERS && <p className="notice">{t("tooMany")}</p>}
      <Summary matrix={matrix} query={at} locale={locale} />
      {matrix.rows.length > 0 && (
        <>
          <GradebookTable {...{ classroom, matrix, locale }} query={at} />
          <Pages {...{ classroom, matrix, locale }} query={at} />
        </>
      )}
      <Ways classroom={classroom} query={at} locale={locale} />
    </Shell>
  );
}

type Shown = { matrix: Matrix<StoredResult>; query: GradebookQuery; locale: Locale };

/** How many are shown of whom, and their mean. */
async function Summary({ matrix, query, locale }: Shown) {
  const t = await getTranslations({ locale, namespace: "ui.gradebook" });
  if (matrix.found === 0) {
    const isPlain = query.group === null && query.state === null;
    return <p className="notice">{t(isPlain ? `none.${query.who}` : "none.filtered")}</p>;
  }
  return (
    <p>
      {t("found", { count: matrix.found })}
      {matrix.mean !== null && ` ${t("overall", { percent: formatPercent(matrix.mean, locale) })}`}
      {matrix.assignments.length === 0 && ` ${t("none.assignments")}`}
    </p>
  );
}

type InClass = Shown & { classroom: Classroom };

/** The ways to the other learners and the other assignments, where there are more than fit. */
async function Pages({ classroom, matrix, query, locale }: InClass) {
  const t = await getTranslations({ locale, namespace: "ui.gradebook.pages" });
  const { pages, columnPages } = matrix;
  const links = [
    { shown: query.page > 1, words: "previous", change: { page: query.page - 1 } },
    { shown: query.page < pages, words: "next", change: { page: query.page + 1 } },
    { shown: query.columns > 1, words: "newer", change: { columns: query.columns - 1 } },
    { shown: query.columns < columnPages, words: "older", change: { columns: query.columns + 1 } },
  ] as const;
  if (!links.some(({ shown }) => shown)) return null;
  const address = localePath(locale, gradebookPath(classroom.id));
  return (
    <nav className="pages" aria-label={t("label")}>
      <p>{t("learners", { page: query.page, pages })}</p>
      {columnPages > 1 && <p>{t("assignments", { page: query.columns, pages: columnPages })}</p>}
      <p className="actions">
        {links
          .filter(({ shown }) => shown)
          .map(({ words, change }) => (
            <a key={words} className="quiet-button" href={`${address}?${queryText(query, change)}`}>
              {t(words)}
            </a>
          ))}
      </p>
    </nav>
  );
}

/** What leads out of it: the file, the sheet to print, the list of changes. */
async function Ways({ classroom, query, locale }: Omit<InClass, "matrix">) {
  const t = await getTranslations({ locale, namespace: "ui.gradebook.ways" });
  const rest = queryText(query, { page: 1, columns: 1, state: null });
  return (
    <nav aria-label={t("label")}>
      <ul className="ways">
        <li>
          <a href={gradebookCsvPath(classroom.id, locale, query.group)} download>
            {t("csv")}
          </a>
        </li>
        <li>
          <a href={`${localePath(locale, resultsPath(classroom.id))}?${rest}`}>{t("print")}</a>
        </li>
        <li>
          <a href={localePath(locale, changesPath(classroom.id))}>{t("changes")}</a>
        </li>
      </ul>
    </nav>
  );
}
