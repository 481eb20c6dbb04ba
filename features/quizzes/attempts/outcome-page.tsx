import { getTranslations } from "next-intl/server";
import { formatNumber, formatPercent } from "@/i18n/formats";
import type { Locale } from "@/i18n/routing";
import { sayWhen } from "@/i18n/when";
import { Shell } from "@/ui/shell";
import { CertificateInvitation } from "../certificates/certificate-invitation";
import { GradeChanges } from "../regrading/grade-changes";
import { WaitingResponses } from "../saving/waiting-responses";
import type { Attempt } from "./attempt.store";
import { previewedQuiz, REVIEW_QUIZ } from "./course-quizzes";
import { EarlierOutcomes } from "./earlier-outcomes";
import { OutcomeItem } from "./outcome-item";
import type { OutcomeProps } from "./outcome-props";
import { outcomePath } from "./paths";
import { quizTitle } from "./quiz-title";
import { ReadAgain } from "./read-again";
import { TryAgain } from "./try-again";
import { WhatComes } from "./what-comes";

/** What came of an attempt: the score, each item with its credit and why, and what to read again. */
export async function OutcomePage(props: OutcomeProps) {
  const { attempt, shown, isLate, also, actor, locale } = props;
  const t = await getTranslations({ locale, namespace: "ui.quiz" });
  const query = also ? new URLSearchParams({ also }).toString() : undefined;
  return (
    <Shell locale={locale} path={outcomePath(attempt.id)} query={query} person={actor}>
      {props.about ?? <p className="where">{await quizTitle(locale, attempt.quiz)}</p>}
      <h1>{t("outcome.title")}</h1>
      {isLate && <p className="notice">{t("outcome.late")}</p>}
      <WaitingResponses locale={locale} />
      {attempt.state === "neverSubmitted" ? (
        <p className="notice">{t("outcome.neverSubmitted")}</p>
      ) : (
        <Score {...props} />
      )}
      <WhatComes attempt={attempt} locale={locale} now={props.now} />
      {shown.has("marks") && <GradeChanges attemptId={attempt.id} locale={locale} />}
      <CertificateInvitation attempt={attempt} locale={locale} />
      {shown.has("marks") && isCompared(attempt) && <EarlierOutcomes {...props} />}
      {shown.has("correctness") && <ReadAgain attempt={attempt} locale={locale} />}
      {shown.size > 0 && (
        <ol className="outcome">
          {attempt.items.map((item) => (
            <OutcomeItem key={item.position} {...{ attempt, item, shown, locale }} also={also} />
          ))}
        </ol>
      )}
      {props.ways ?? <TryAgain quiz={attempt.quiz} locale={locale} />}
    </Shell>
  );
}

/**
 * Reviews ask other items each time, those that were missed: their outcomes are not to be held against one another.
 * A preview is nobody's outcome.
 */
const isCompared = ({ quiz }: Attempt) => quiz !== REVIEW_QUIZ && previewedQuiz(quiz) === null;

async function Score({ attempt, shown, outcomes, locale }: OutcomeProps) {
  const t = await getTranslations({ locale, namespace: "ui.quiz.outcome" });
  const { points, maxPoints, outcome, submittedAt, needsGrading, settings } = attempt;
  const counts = outcomes?.[settings.gradingMethod] ?? null;
  const timeZone = attempt.assigned?.timeZone;
  return (
    <div className="outcome-score">
      {shown.has("marks") && outcome !== null ? (
        <p className="score">
          {t("score", {
            points: formatNumber(points ?? 0, locale, 2),
            max: formatNumber(maxPoints ?? 0, locale, 2),
            percent: formatPercent(outcome, locale),
          })}
        </p>
      ) : (
        <p>{await whenShown(attempt, locale)}</p>
      )}
      {shown.has("marks") && needsGrading > 0 && (
        <p className="notice">{t("needsGrading", { count: needsGrading })}</p>
      )}
      {shown.has("overallFeedback") && outcome !== null && (
        <p>{t(`overall.${outcome >= 1 ? "full" : outcome >= GOOD ? "good" : "again"}`)}</p>
      )}
      {submittedAt && (
        <p className="hint">
          {t("submittedAt", { when: await sayWhen(submittedAt, locale, "dateTime", timeZone) })}
        </p>
      )}
      {shown.has("marks") && counts !== null && isCompared(attempt) && (
        <p className="hint">
          {t(`counts.${settings.gradingMethod}`, { percent: formatPercent(counts, locale) })}
        </p>
      )}
    </div>
  );
}

/** From this share on, an outcome is called good; the same from which on the next step moves on (progress/next-step.ts). */
const GOOD = 0.8;

/** Why there is no score yet, and from when on there may be. */
async function whenShown({ settings, assigned }: Attempt, locale: Locale): Promise<string> {
  const t = await getTranslations({ locale, namespace: "ui.quiz.outcome" });
  if (assigned) return t("handedIn");
  const closedAt = settings.cutOffAt ?? settings.dueAt;
  const comesWhenClosed = settings.review.closed.includes("marks");
  return closedAt && comesWhenClosed
    ? t("shownAfter", { when: await sayWhen(closedAt, locale) })
    : t("notShown");
}
