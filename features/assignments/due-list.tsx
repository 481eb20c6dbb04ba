import { getTranslations } from "next-intl/server";
import { type Locale, localePath } from "@/i18n/routing";
import { sayDistance, sayMoment } from "@/i18n/say-moment";
import { assignmentTitle } from "./assigned-title";
import { listAssignmentsById } from "./assignment.store";
import { listClocks } from "./class-clock.store";
import { type DueCursor, listDue } from "./due.store";
import { ownAssignmentPath } from "./paths";

type Props = {
  userId: string;
  locale: Locale;
  now: Date;
  /** Of one class alone. */
  classroomId?: string;
  /** Where the list goes on, and the address of its page without a query. */
  after: DueCursor | null;
  path: string;
  /** Whether nothing due is worth a word. */
  saysNothing?: boolean;
};

/** What a learner still has to do, the soonest due first. */
export async function DueList({
  userId,
  locale,
  now,
  classroomId,
  after,
  path,
  saysNothing,
}: Props) {
  const t = await getTranslations({ locale, namespace: "ui.assignments.due" });
  const { due, next } = await listDue(userId, now, {
    ...(classroomId ? { classroomId } : {}),
    after,
  });
  if (due.length === 0 && saysNothing) return null;
  const assignments = await listAssignmentsById(due.map(({ id }) => id));
  const clocks = await listClocks(assignments.map((one) => one.classroomId));
  return (
    <section id="due" className="card">
      <h2>{t("title")}</h2>
      {due.length === 0 && <p>{t("none")}</p>}
      <ul className="assignment-list">
        {
          await Promise.all(
            assignments.map(async (assignment) => {
              const clock = clocks.get(assignment.classroomId);
              const dueAt = due.find(({ id }) => id === assignment.id)?.dueAt ?? null;
              return (
                <li key={assignment.id}>
                  <a href={localePath(locale, ownAssignmentPath(assignment.id))}>
                    {await assignmentTitle(assignment, locale)}
                  </a>
                  <span className="hint">
                    {clock && !classroomId && <>{clock.name} · </>}
                    {dueAt && clock
                      ? t(dueAt < now ? "overdue" : "due", {
                          when: await sayMoment(dueAt, locale, { timeZone: clock.timeZone, now }),
                          distance: await sayDistance(dueAt, locale, now),
                        })
                      : t("noDue")}
                  </span>
                </li>
              );
            }),
          )
        }
      </ul>
      {next && (
        <p className="actions">
          <a href={`${localePath(locale, path)}?${cursorQuery(next)}#due`}>{t("more")}</a>
        </p>
      )}
    </section>
  );
}

const cursorQuery = ({ id, dueAt }: DueCursor): URLSearchParams =>
  new URLSearchParams({ due: id, ...(dueAt ? { dueAt: dueAt.toISOString() } : {}) });
