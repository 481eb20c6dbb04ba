import { getTranslations } from "next-intl/server";
import type { Classroom } from "@/features/classrooms/class-member.store";
import { type Locale, localePath } from "@/i18n/routing";
import { assignmentTitle } from "./assigned-title";
import { listAssignments } from "./assignment.store";
import { cellsOf } from "./cells.store";
import { StateWords } from "./own-state";
import { ownAssignmentPath } from "./paths";

type Props = {
  userId: string;
  classroom: Classroom;
  locale: Locale;
  now: Date;
  /** From which assignment on to go back, or null for the latest; the page they stand on, without a query. */
  before: string | null;
  path: string;
};

/** All that a class set to a learner, the latest first, a hundred at a time: done or not, each with how it stands. */
export async function OwnAssignments({ userId, classroom, locale, now, before, path }: Props) {
  const t = await getTranslations({ locale, namespace: "ui.assignments.list" });
  const { assignments, olderThan } = await listAssignments(classroom.id, { before });
  const cellOf = await cellsOf(assignments, [userId], now);
  const own = assignments
    .map((assignment) => ({ assignment, cell: cellOf(assignment, userId) }))
    .filter(({ cell }) => cell.state.kind !== "not-assigned");
  return (
    <section id="assignments">
      <h2>{t("title")}</h2>
      {own.length === 0 && <p>{t("none")}</p>}
      <ul className="assignment-list">
        {
          await Promise.all(
            own.map(async ({ assignment, cell }) => (
              <li key={assignment.id}>
                <a href={localePath(locale, ownAssignmentPath(assignment.id))}>
                  {await assignmentTitle(assignment, locale)}
                </a>
                <span className="hint">
                  <StateWords state={cell.state} locale={locale} />
                </span>
              </li>
            )),
          )
        }
      </ul>
      {olderThan && (
        <p className="actions">
          <a
            href={`${localePath(locale, path)}?${new URLSearchParams({ assignments: olderThan })}#assignments`}
          >
            {t("older")}
          </a>
        </p>
      )}
    </section>
  );
}
