import { getTranslations } from "next-intl/server";
import type { Actor } from "@/features/accounts/actor";
import type { ClassRole } from "@/features/accounts/permission";
import { may } from "@/features/accounts/permission";
import type { Classroom } from "@/features/classrooms/class-member.store";
import { classPath } from "@/features/classrooms/paths";
import { type Locale, localePath } from "@/i18n/routing";
import { sayDistance, sayMoment } from "@/i18n/say-moment";
import { assignmentTitle } from "./assigned-title";
import type { Assignment } from "./assignment";
import { listAssignments } from "./assignment.store";
import { type Counts, countCells } from "./counts.store";
import { assignmentPath, assignPath, PICKED_QUIZZES } from "./paths";

type Props = {
  actor: Actor;
  classroom: Classroom;
  role: ClassRole;
  locale: Locale;
  now: Date;
  /** From which assignment on to go back, or null for the latest; `archived` for those put away. */
  before: string | null;
  archived: boolean;
};

/** A class's assignments, the latest first, a hundred at a time, each with how many have handed in. */
export async function ClassAssignments(props: Props) {
  const { actor, classroom, role, locale, now, before, archived } = props;
  const t = await getTranslations({ locale, namespace: "ui.assignments.list" });
  const { assignments, olderThan } = await listAssignments(classroom.id, { before, archived });
  const counts = await countCells(
    assignments.map(({ id }) => id),
    now,
  );
  const here = (query: Record<string, string>) =>
    `${localePath(locale, classPath(classroom.id))}?${new URLSearchParams(query)}#assignments`;
  const maySet = may(actor, "assign", { role }) && !classroom.archivedAt;
  return (
    <section id="assignments" className="assignments">
      <h2>{t(archived ? "archivedTitle" : "title")}</h2>
      {maySet && !archived && (
        <p className="actions">
          <a className="go" href={localePath(locale, assignPath(classroom.id))}>
            {t("assign")}
          </a>
          <a className="quiet-button" href={localePath(locale, PICKED_QUIZZES)}>
            {t("pickedQuizzes")}
          </a>
        </p>
      )}
      {assignments.length === 0 && <p>{t(archived ? "noneArchived" : "none")}</p>}
      <ul className="assignment-list">
        {assignments.map((assignment) => (
          <Line
            key={assignment.id}
            {...{ assignment, classroom, locale, now }}
            counts={counts(assignment.id)}
          />
        ))}
      </ul>
      <p className="actions">
        {olderThan && (
          <a href={here({ assignments: olderThan, ...(archived ? { archived: "1" } : {}) })}>
            {t("older")}
          </a>
        )}
        {archived ? (
          <a href={`${localePath(locale, classPath(classroom.id))}#assignments`}>{t("inUse")}</a>
        ) : (
          <a href={here({ archived: "1" })}>{t("archived")}</a>
        )}
      </p>
    </section>
  );
}

type LineProps = Pick<Props, "classroom" | "locale" | "now"> & {
  assignment: Assignment;
  counts: Counts;
};

async function Line({ assignment, counts, classroom, locale, now }: LineProps) {
  const t = await getTranslations({ locale, namespace: "ui.assignments.list" });
  const { opensAt, dueAt } = assignment;
  const clock = { timeZone: classroom.timeZone, now };
  const told = async (kind: "opens" | "due" | "wasDue", at: Date) =>
    t(kind, {
      when: await sayMoment(at, locale, clock),
      distance: await sayDistance(at, locale, now),
    });
  return (
    <li>
      <a href={localePath(locale, assignmentPath(classroom.id, assignment.id))}>
        {await assignmentTitle(assignment, locale)}
      </a>
      <span className="hint">
        {opensAt > now
          ? await told("opens", opensAt)
          : dueAt
            ? await told(dueAt < now ? "wasDue" : "due", dueAt)
            : t("noDue")}
      </span>
      <span>{t("handedIn", { handedIn: counts.handedIn, learners: counts.learners })}</span>
    </li>
  );
}
