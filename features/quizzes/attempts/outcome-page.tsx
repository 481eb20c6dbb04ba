import { getTranslations } from "next-intl/server";
import type { Actor } from "@/features/accounts/actor";
import { formatNumber, formatPercent } from "@/i18n/formats";
import { type Locale, localePath } from "@/i18n/routing";
import { sayWhen } from "@/i18n/when";
import { wordsOf } from "@/i18n/words";
import { Shell } from "@/ui/shell";
import type { Attempt } from "./attempt.store";
import { OutcomeItem } from "./outcome-item";
import { outcomePath } from "./paths";
import { ReadAgain } from "./read-again";

/** What came of an attempt: the score, each item with its credit and why, and what to read again. */
export async function OutcomePage(props: {
  attempt: Attempt;
  best: number | null;
  isLate: boolean;
  actor: Actor;
  locale: Locale;
}) {
  const { attempt, best, isLate, actor, locale } = props;
  const t = await getTranslations({ locale, namespace: "ui.quiz" });
  const course = await wordsOf(locale, "ui.course");
  return (
    <Shell locale={locale} path={outcomePath(attempt.id)} person={actor}>
      <p className="where">{t("title", { lesson: course.text(`lessons.${attempt.quiz}`) })}</p>
      <h1>{t("outcome.title")}</h1>
      {isLate && <p className="notice">{t("outcome.late")}</p>}
      <Score attempt={attempt} best={best} locale={locale} />
      <ReadAgain attempt={attempt} locale={locale} />
      <ol className="outcome">
        {attempt.items.map((item) => (
          <OutcomeItem key={item.position} attempt={attempt} item={item} locale={locale} />
        ))}
      </ol>
      <form method="post" action={`/api/quizzes/${attempt.quiz}/attempts`} className="actions">
        <input type="hidden" name="locale" value={locale} />
        <button type="submit" className="go">
          {t("outcome.tryAgain")}
        </button>
        <a className="quiet-button" href={localePath(locale, `/lessons/${attempt.quiz}`)}>
          {t("outcome.toLesson")}
        </a>
        <a className="quiet-button" href={localePath(locale, "/progress")}>
          {t("outcome.toProgress")}
        </a>
      </form>
    </Shell>
  );
}

async function Score(props: { attempt: Attempt; best: number | null; locale: Locale }) {
  const { attempt, best, locale } = props;
  const t = await getTranslations({ locale, namespace: "ui.quiz.outcome" });
  const [points, max] = [attempt.points ?? 0, attempt.maxPoints ?? attempt.items.length];
  return (
    <div className="outcome-score">
      <p className="score">
        {t("score", {
          points: formatNumber(points, locale, 2),
          max: formatNumber(max, locale),
          percent: formatPercent(points / max, locale),
        })}
      </p>
      {attempt.submittedAt && (
        <p className="hint">
          {t("submittedAt", { when: await sayWhen(attempt.submittedAt, locale) })}
        </p>
      )}
      {best !== null && (
        <p className="hint">{t("best", { percent: formatPercent(best, locale) })}</p>
      )}
    </div>
  );
}
