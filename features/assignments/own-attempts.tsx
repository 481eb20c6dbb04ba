import { getTranslations } from "next-intl/server";
import type { Person } from "@/features/accounts/actor";
import { attemptPath, outcomePath } from "@/features/quizzes/attempts/paths";
import { QuizSettings } from "@/features/quizzes/attempts/quiz-settings";
import { shownOf } from "@/features/quizzes/attempts/review-options";
import { formatNumber, formatPercent } from "@/i18n/formats";
import { type Locale, localePath } from "@/i18n/routing";
import { sayMoment } from "@/i18n/say-moment";
import type { OwnAssignment } from "./own-assignment";
import { listOwnAttempts, type OwnAttempt } from "./own-assignment.store";
import { sayLate } from "./own-state";

type Props = { own: OwnAssignment; actor: Person; locale: Locale; now: Date };

/** A learner's attempts at an assignment, each with what may be seen of it by now. */
export async function OwnAttempts({ own, actor, locale, now }: Props) {
  const attempts = await listOwnAttempts(own.assignment.id, actor.id);
  if (attempts.length === 0) return null;
  const t = await getTranslations({ locale, namespace: "ui.assignments.own" });
  const over = attempts.filter(({ state }) => state === "finished" || state === "neverSubmitted");
  return (
    <section>
      <h2>{t("attempts")}</h2>
      <table className="stack">
        <thead>
          <tr>
            <th scope="col">{t("attempt")}</th>
            <th scope="col">{t("when")}</th>
            <th scope="col">{t("outcome")}</th>
          </tr>
        </thead>
        <tbody>
          {attempts.map((attempt) => (
            <Row key={attempt.id} {...{ own, attempt, locale, now }} over={over.length} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

type RowProps = Omit<Props, "actor"> & { attempt: OwnAttempt; over: number };

async function Row({ own, attempt, locale, now, over }: RowProps) {
  const t = await getTranslations({ locale, namespace: "ui.assignments.own" });
  const isOver = attempt.state === "finished" || attempt.state === "neverSubmitted";
  const path = isOver ? outcomePath(attempt.id) : attemptPath(attempt.id, 1);
  const clock = { timeZone: own.classroom.timeZone, now };
  const at = attempt.acceptedAt ?? attempt.submittedAt;
  const { dueAt } = own.cell.rules;
  const lateMs = at && dueAt ? at.getTime() - dueAt.getTime() : 0;
  return (
    <tr>
      <td data-of={t("attempt")}>
        <a href={localePath(locale, path)}>{t("number", { number: attempt.number })}</a>
      </td>
      <td data-of={t("when")}>
        {at
          ? t("handedIn", { when: await sayMoment(at, locale, clock) })
          : t(`open.${attempt.state}`)}
        {lateMs > 0 && <> · {await sayLate(lateMs, locale)}</>}
      </td>
      <td data-of={t("outcome")}>{await outcomeOf({ own, attempt, locale, now, over })}</td>
    </tr>
  );
}

/** The score, once its moment has come. */
async function outcomeOf({ own, attempt, locale, now, over }: RowProps): Promise<string> {
  const t = await getTranslations({ locale, namespace: "ui.assignments.own" });
  const { points, maxPoints, outcome, submittedAt } = attempt;
  const { releaseAt, resultsHidden } = own.assignment;
  const shown = shownOf(
    {
      settings: QuizSettings.parse(attempt.settings),
      isFinished: attempt.state === "finished",
      submittedAt,
      assigned: { releaseAt, resultsHidden, over },
    },
    now,
  );
  if (!shown.has("marks") || outcome === null)
    return attempt.state === "finished" ? t("later") : "";
  return t("score", {
    points: formatNumber(points ?? 0, locale, 2),
    max: formatNumber(maxPoints ?? 0, locale, 2),
    percent: formatPercent(outcome, locale),
  });
}
