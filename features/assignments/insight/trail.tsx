import { getTranslations } from "next-intl/server";
import { classPath } from "@/features/classrooms/paths";
import { type Locale, localePath } from "@/i18n/routing";
import { assignmentTitle } from "../assigned-title";
import type { Assignment } from "../assignment";
import { assignmentPath } from "../paths";

/** Back to the class and, where there is one, to the assignment that a page tells of. */
export async function Trail(props: {
  classroom: { id: string; name: string };
  assignment?: Assignment;
  locale: Locale;
}) {
  const { classroom, assignment, locale } = props;
  const t = await getTranslations({ locale, namespace: "ui.insight" });
  return (
    <nav className="trail" aria-label={t("where")}>
      <a href={localePath(locale, classPath(classroom.id))}>{classroom.name}</a>
      {assignment && (
        <a href={localePath(locale, assignmentPath(classroom.id, assignment.id))}>
          {await assignmentTitle(assignment, locale)}
        </a>
      )}
    </nav>
  );
}
