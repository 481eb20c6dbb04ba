import { getTranslations } from "next-intl/server";
import type { Actor } from "@/features/accounts/actor";
import type { Classroom } from "@/features/classrooms/class-member.store";
import { formatPercent } from "@/i18n/formats";
import { type Locale, localePath } from "@/i18n/routing";
import { sayWhen } from "@/i18n/when";
import { Shell } from "@/ui/shell";
import { assignmentTitle } from "../assigned-title";
import type { Assignment } from "../assignment";
import type { StoredResult } from "../cells.store";
import { gradebookPath, resultsPath } from "../paths";
import { cellSayer } from "./cell-words";
import { readGradebook } from "./gradebook.store";
import { type GradebookQuery, LEARNERS_A_PAGE, queryText } from "./gradebook-query";
import { arrangeAll, type Row } from "./matrix";

type Props = {
  classroom: Classroom;
  query: GradebookQuery;
  actor: Actor;
  locale: Locale;
  now: Date;
};

/** What a sheet of paper is wide enough for. */
const ASSIGNMENTS_A_SHEET = 8;

/** The results of a class to be printed: a table for every eight assignments. */
export async function ResultsPage({ classroom, query, actor, locale, now }: Props) {
  const t = await getTranslations({ locale, namespace: "ui.gradebook" });
  const { learners, assignments, cellOf } = await readGradebook(classroom.id, query, now);
  const rows = arrangeAll({ learners, assignments, cellOf });
  const pages = Math.max(1, Math.ceil(rows.length / LEARNERS_A_PAGE));
  const page = Math.min(query.page, pages);
  const shown = rows.slice((page - 1) * LEARNERS_A_PAGE, page * LEARNERS_A_PAGE);
  const address = localePath(locale, resultsPath(classroom.id));
  return (
    <Shell
      locale={locale}
      path={resultsPath(classroom.id)}
      query={queryText(query)}
      person={actor}
      wide
    >
      <p className="where">
        <a href={localePath(locale, gradebookPath(classroom.id))}>{t("title")}</a>
      </p>
      <h1>{t("results.title", { name: classroom.name })}</h1>
      <p>
        {classroom.school && `${classroom.school} · `}
        {t("results.printed", { when: await sayWhen(now, locale, "dateTime", classroom.timeZone) })}
      </p>
      <p className="hint results-how">{t("results.how")}</p>
      {sheetsOf(assignments.length).map((from) => (
        <Sheet key={from} from={from} rows={shown} assignments={assignments} locale={locale} />
      ))}
      {pages > 1 && (
        <nav className="pages" aria-label={t("pages.label")}>
          <p>{t("pages.learners", { page, pages })}</p>
          <p className="actions">
            {page > 1 && (
              <a
                className="quiet-button"
                href={`${address}?${queryText(query, { page: page - 1 })}`}
              >
                {t("pages.previous")}
              </a>
            )}
            {page < pages && (
              <a
                className="quiet-button"
                href={`${address}?${queryText(query, { page: page + 1 })}`}
              >
                {t("pages.next")}
              </a>
            )}
          </p>
        </nav>
      )}
    </Shell>
  );
}

/** Where each sheet begins; a class without assignments has one, with the names alone. */
const sheetsOf = (count: number): number[] =>
  Array.from({ length: Math.max(1, Math.ceil(count / ASSIGNMENTS_A_SHEET)) }, (_, sheet) => {
    return sheet * ASSIGNMENTS_A_SHEET;
  });

async function Sheet(props: {
  from: number;
  rows: readonly Row<StoredResult>[];
  assignments: readonly Assignment[];
  locale: Locale;
}) {
  const { from, rows, assignments, locale } = props;
  const t = await getTranslations({ locale, namespace: "ui.gradebook" });
  const say = await cellSayer(locale);
  const shown = assignments.slice(from, from + ASSIGNMENTS_A_SHEET);
  const titles = await Promise.all(shown.map((one) => assignmentTitle(one, locale)));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="scroll" aria-label={t("results.pageTitle")} tabIndex={0}>
      <table className="results">
        <thead>
          <tr>
            <th scope="col">{t("learner")}</th>
            {titles.map((title, index) => (
              <th key={shown[index]?.id} scope="col">
                {title}
              </th>
            ))}
            <th scope="col">{t("mean")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ learner, cells, mean }) => (
            <tr key={learner.userId}>
              <th scope="row">{learner.name}</th>
              {cells.slice(from, from + ASSIGNMENTS_A_SHEET).map((cell) => (
                <td key={cell.assignmentId}>{say(cell).main}</td>
              ))}
              <td>{mean === null ? "–" : formatPercent(mean, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
