import { getTranslations } from "next-intl/server";
import { startRefusal } from "@/features/quizzes/attempts/attempt-clock";
import { attemptPath } from "@/features/quizzes/attempts/paths";
import { type Locale, localePath } from "@/i18n/routing";
import { rulesFor } from "./assigned-rules";
import type { OwnAssignment } from "./own-assignment";

type Props = { own: OwnAssignment; locale: Locale; now: Date };

/** The way on: to the lesson, to the attempt that waits, or a button that begins one where the rules allow it now. */
export async function StartForm({ own, locale, now }: Props) {
  const { assignment, cell, mayTake } = own;
  if (!mayTake) return null;
  const t = await getTranslations({ locale, namespace: "ui.assignments.own" });
  if (assignment.content.kind === "reading") {
    return (
      <p className="actions">
        <a className="go" href={localePath(locale, `/lessons/${assignment.content.lesson}`)}>
          {t("read")}
        </a>
      </p>
    );
  }
  const waiting = cell.result?.inProgressId;
  if (waiting) {
    return (
      <p className="actions">
        <a className="go" href={localePath(locale, attemptPath(waiting, 1))}>
          {t("goOn")}
        </a>
      </p>
    );
  }
  if (!mayBegin(own, now)) return null;
  const isFirst = (cell.result?.attempts ?? 0) === 0;
  return (
    <form method="post" action={`/api/assignments/${assignment.id}/attempts`} className="actions">
      <input type="hidden" name="locale" value={locale} />
      <button type="submit" className="go">
        {t(isFirst ? "begin" : "again")}
      </button>
    </form>
  );
}

/** Whether another attempt may begin now, as far as anybody can see: whoever presses is told for certain. */
function mayBegin({ assignment, cell, mayTake }: OwnAssignment, now: Date): boolean {
  const isExcused = cell.state.kind === "excused" && cell.state.by === "teacher";
  if (!mayTake || isExcused || assignment.archivedAt) return false;
  const settings = { ...assignment.settings, ...rulesFor(assignment, cell) };
  const history = {
    attempts: cell.result?.attempts ?? 0,
    lastSubmittedAt: cell.result?.lastSubmittedAt ?? null,
  };
  return startRefusal(settings, history, now) === null;
}
