import { getTranslations } from "next-intl/server";
import { type Locale, localePath } from "@/i18n/routing";
import { sayDistance, sayMoment } from "@/i18n/say-moment";
import { assignmentTitle } from "./assigned-title";
import { findAssignmentById } from "./assignment.store";
import { sayLate } from "./own-state";
import { ownAssignmentPath } from "./paths";

/** As much of an attempt as tells what it belongs to. */
type AttemptOf = {
  assignmentId: string | null;
  settings: { dueAt: Date | null; cutOffAt: Date | null };
  submittedAt: Date | null;
  acceptedAt: Date | null;
  assigned: { timeZone: string } | null;
};

type Props = { attempt: AttemptOf; locale: Locale; now: Date };

/** Above an attempt at an assignment: what it is called, until when, and by how much it came late. */
export async function AboutAttempt({ attempt, locale, now }: Props) {
  const { assignmentId, assigned, settings, submittedAt, acceptedAt } = attempt;
  const assignment = assignmentId && (await findAssignmentById(assignmentId));
  if (!assignment || !assigned) return null;
  const t = await getTranslations({ locale, namespace: "ui.assignments.due" });
  const { dueAt } = settings;
  const at = acceptedAt ?? submittedAt;
  const lateMs = dueAt ? (at ?? now).getTime() - dueAt.getTime() : 0;
  return (
    <div className="where">
      <p>
        <a href={localePath(locale, ownAssignmentPath(assignment.id))}>
          {await assignmentTitle(assignment, locale)}
        </a>
      </p>
      {dueAt && (
        <p className="hint">
          {t(dueAt < now ? "overdue" : "due", {
            when: await sayMoment(dueAt, locale, { timeZone: assigned.timeZone, now }),
            distance: await sayDistance(dueAt, locale, now),
          })}
        </p>
      )}
      {at && lateMs > 0 && <p className="notice">{await sayLate(lateMs, locale)}</p>}
    </div>
  );
}

/** The ways on from the outcome of an assignment's attempt: back to the assignment, where another may be begun. */
export async function WaysFromOutcome(props: { assignmentId: string; locale: Locale }) {
  const { assignmentId, locale } = props;
  const t = await getTranslations({ locale, namespace: "ui.assignments.own" });
  return (
    <p className="actions">
      <a className="go" href={localePath(locale, ownAssignmentPath(assignmentId))}>
        {t("toAssignment")}
      </a>
      <a className="quiet-button" href={localePath(locale, "/progress")}>
        {t("toProgress")}
      </a>
    </p>
  );
}
