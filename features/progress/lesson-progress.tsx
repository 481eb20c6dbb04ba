import { getTranslations } from "next-intl/server";
import { attemptPath, outcomePath } from "@/features/quizzes/attempts/paths";
import { formatNumber, formatPercent } from "@/i18n/formats";
import { type Locale, localePath } from "@/i18n/routing";
import { sayWhen } from "@/i18n/when";
import { wordsOf } from "@/i18n/words";
import { type AttemptLine, listAttempts } from "./progress.store";
import type { DatedStanding } from "./standing";

/** Which quiz's attempts are shown from further back. */
export type Older = { quiz: string; before: string };

type Props = { standing: DatedStanding; locale: Locale; older: Older | null; userId: string };

/** One lesson: whether it is read, the best outcome of its quiz, and the attempts at it. */
export async function LessonProgress({ standing, locale, older, userId }: Props) {
  const t = await getTranslations({ locale, namespace: "ui.progress" });
  const course = await wordsOf(locale, "ui.course");
  const title = course.text(`lessons.${standing.lesson}`);
  return (
    <section id={standing.lesson}>
      <h3>
        <a href={localePath(locale, `/lessons/${standing.lesson}`)}>{title}</a>
      </h3>
      <p>
        {standing.readAt
          ? t("readOn", { when: await sayWhen(standing.readAt, locale) })
          : t("notRead")}
      </p>
      {standing.best !== null && (
        <p>{t("best", { percent: formatPercent(standing.best, locale) })}</p>
      )}
      {standing.attempts === 0 ? (
        <p className="hint">{t("noAttempts")}</p>
      ) : (
        <Attempts {...{ standing, locale, older, userId, title }} />
      )}
    </section>
  );
}

async function Attempts({ standing, locale, older, userId, title }: Props & { title: string }) {
  const t = await getTranslations({ locale, namespace: "ui.progress" });
  const quiz = standing.lesson;
  const before = older?.quiz === quiz ? older.before : null;
  const { attempts, olderThan } = await listAttempts(userId, quiz, before);
  const here = localePath(locale, "/progress");
  return (
    <>
      <table className="stack">
        <caption>{t("attemptCaption", { lesson: title })}</caption>
        <thead>
          <tr>
            <th scope="col">{t("columns.date")}</th>
            <th scope="col">{t("columns.outcome")}</th>
            <th scope="col">{t("columns.see")}</th>
          </tr>
        </thead>
        <tbody>
          {attempts.map((attempt) => (
            <AttemptRow key={attempt.id} {...{ attempt, standing, locale }} />
          ))}
        </tbody>
      </table>
      <p className="actions">
        {before && <a href={`${here}#${quiz}`}>{t("newest")}</a>}
        {olderThan && (
          <a href={`${here}?${new URLSearchParams({ quiz, before: olderThan })}#${quiz}`}>
            {t("older")}
          </a>
        )}
      </p>
    </>
  );
}

type RowProps = { attempt: AttemptLine; standing: DatedStanding; locale: Locale };

async function AttemptRow({ attempt, standing, locale }: RowProps) {
  const t = await getTranslations({ locale, namespace: "ui.progress" });
  const { points, maxPoints, submittedAt, outcome } = attempt;
  if (!submittedAt || points === null || maxPoints === null || outcome === null)
    return <OpenRow {...{ attempt, standing, locale }} />;
  const score = t("score", {
    points: formatNumber(points, locale, 2),
    max: formatNumber(maxPoints, locale, 2),
    percent: formatPercent(outcome, locale),
  });
  return (
    <tr>
      <td data-of={t("columns.date")}>
        {t("submittedOn", { when: await sayWhen(submittedAt, locale) })}
      </td>
      <td data-of={t("columns.outcome")}>
        {score}
        {outcome === standing.best && <strong> · {t("isBest")}</strong>}
      </td>
      <td data-of={t("columns.see")}>
        <a href={localePath(locale, outcomePath(attempt.id))}>{t("seeOutcome")}</a>
      </td>
    </tr>
  );
}

async function OpenRow({ attempt, standing, locale }: RowProps) {
  const t = await getTranslations({ locale, namespace: "ui.progress" });
  const at = standing.inProgress?.item ?? "review";
  const path = attempt.isOver ? outcomePath(attempt.id) : attemptPath(attempt.id, at);
  return (
    <tr>
      <td data-of={t("columns.date")}>
        {t("begunOn", { when: await sayWhen(attempt.startedAt, locale) })}
      </td>
      <td data-of={t("columns.outcome")}>
        {t(attempt.isOver ? "neverSubmitted" : "notSubmitted")}
      </td>
      <td data-of={t("columns.see")}>
        <a href={localePath(locale, path)}>{t(attempt.isOver ? "seeOutcome" : "continue")}</a>
      </td>
    </tr>
  );
}
