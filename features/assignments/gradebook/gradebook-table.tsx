import { getTranslations } from "next-intl/server";
import type { Classroom } from "@/features/classrooms/class-member.store";
import { learnerPath } from "@/features/classrooms/paths";
import { formatPercent } from "@/i18n/formats";
import { type Locale, localePath } from "@/i18n/routing";
import { assignmentTitle } from "../assigned-title";
import type { Assignment } from "../assignment";
import type { StoredCell, StoredResult } from "../cells.store";
import { assignmentPath, cellPath, gradebookPath } from "../paths";
import { cellSayer, type SayCell } from "./cell-words";
import { type GradebookQuery, queryText } from "./gradebook-query";
import type { Learner, Matrix } from "./matrix";

type Props = {
  classroom: Classroom;
  matrix: Matrix<StoredResult>;
  query: GradebookQuery;
  locale: Locale;
};

/** The matrix, in a box of its own that scrolls both ways; names and titles stay in sight. */
export async function GradebookTable(props: Props) {
  const { classroom, matrix, query, locale } = props;
  const t = await getTranslations({ locale, namespace: "ui.gradebook" });
  const say = await cellSayer(locale);
  const titles = await Promise.all(matrix.assignments.map((one) => assignmentTitle(one, locale)));
  const percent = (share: number | null) => (share === null ? "–" : formatPercent(share, locale));
  const place = (id: string, userId: string) =>
    localePath(locale, cellPath(classroom.id, id, userId));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="gradebook-box" aria-label={t("title")} tabIndex={0}>
      <table className="gradebook">
        <caption>{t("caption")}</caption>
        <thead>
          <Headings {...{ classroom, query, locale, titles }} assignments={matrix.assignments} />
        </thead>
        <tbody>
          {matrix.rows.map(({ learner, cells, mean }) => (
            <tr key={learner.userId}>
              <th scope="row">
                <LearnerName learner={learner} classroom={classroom} locale={locale} />
              </th>
              <td className="mean">{percent(mean)}</td>
              {cells.map((cell, index) => (
                <CellBox
                  key={cell.assignmentId}
                  {...{ cell, say }}
                  whose={`${learner.name}, ${titles[index]}`}
                  href={place(cell.assignmentId, learner.userId)}
                />
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t("classMean")}</th>
            <td className="mean">{percent(matrix.mean)}</td>
            {matrix.means.map(({ mean, counted }, index) => (
              <td key={matrix.assignments[index]?.id}>
                {percent(mean)}
                <small>{t("counted", { count: counted })}</small>
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

/** One cell: a link that says whose it is and all that is in it. */
function CellBox(props: { cell: StoredCell; say: SayCell; whose: string; href: string }) {
  const { cell, say, whose, href } = props;
  const { main, detail, said } = say(cell);
  return (
    <td data-state={cell.state.kind}>
      <a href={href} aria-label={`${whose}: ${said}`}>
        <b>{main}</b>
        {detail !== "" && <small>{detail}</small>}
      </a>
    </td>
  );
}

function LearnerName(props: { learner: Learner; classroom: Classroom; locale: Locale }) {
  const { learner, classroom, locale } = props;
  return <a href={localePath(locale, learnerPath(classroom.id, learner.userId))}>{learner.name}</a>;
}

/** The heads of the columns; each sorts by its column, and pressed again the other way round. */
async function Headings(props: {
  classroom: Classroom;
  assignments: readonly Assignment[];
  titles: readonly string[];
  query: GradebookQuery;
  locale: Locale;
}) {
  const { classroom, assignments, titles, query, locale } = props;
  const t = await getTranslations({ locale, namespace: "ui.gradebook" });
  const address = localePath(locale, gradebookPath(classroom.id));
  const sortHref = (sort: string) => {
    // Outcomes begin with the lowest: who needs help stands on top.
    const isDown = query.sort === sort && !query.isDown;
    return `${address}?${queryText(query, { sort, isDown, page: 1 })}`;
  };
  const order = (sort: string) =>
    query.sort === sort ? (query.isDown ? "descending" : "ascending") : undefined;
  return (
    <tr>
      <th scope="col" aria-sort={order("name")}>
        <a href={sortHref("name")}>{t("learner")}</a>
      </th>
      <th scope="col" className="mean" aria-sort={order("mean")}>
        <a href={sortHref("mean")}>{t("mean")}</a>
      </th>
      {assignments.map(({ id }, index) => (
        <th key={id} scope="col" aria-sort={order(id)}>
          <a href={localePath(locale, assignmentPath(classroom.id, id))}>{titles[index]}</a>
          <a
            className="sort"
            href={sortHref(id)}
            aria-label={t("sortBy", { title: titles[index] ?? "" })}
          >
            ↕
          </a>
        </th>
      ))}
    </tr>
  );
}
