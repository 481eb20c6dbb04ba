import { getTranslations } from "next-intl/server";
import { findPlace } from "@/curriculum";
import { type Locale, localePath } from "@/i18n/routing";
import { REVIEW_QUIZ } from "./course-quizzes";

/** The ways on from an outcome: once more, to the lesson where the quiz has one, to one's progress. */
export async function TryAgain({ quiz, locale }: { quiz: string; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "ui.quiz.outcome" });
  const isLesson = findPlace(quiz) !== undefined;
  return (
    <form method="post" action={beginPath(quiz)} className="actions">
      <input type="hidden" name="locale" value={locale} />
      <button type="submit" className="go">
        {t(quiz === REVIEW_QUIZ ? "reviewMore" : "tryAgain")}
      </button>
      {isLesson && (
        <a className="quiet-button" href={localePath(locale, `/lessons/${quiz}`)}>
          {t("toLesson")}
        </a>
      )}
      <a className="quiet-button" href={localePath(locale, "/progress")}>
        {t("toProgress")}
      </a>
    </form>
  );
}

/** Where a form begins an attempt: a review picks its items by what is due, every other quiz from its bank. */
const beginPath = (quiz: string) =>
  quiz === REVIEW_QUIZ ? "/api/reviews" : `/api/quizzes/${quiz}/attempts`;
