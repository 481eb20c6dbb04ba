import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { FINAL_QUIZ, REVIEW_QUIZ } from "./course-quizzes";

/** What a quiz is called in a language, by its id: a lesson's slug, "review" or "final". */
export async function quizTitle(locale: Locale, quiz: string): Promise<string> {
  if (quiz === REVIEW_QUIZ) {
    return (await getTranslations({ locale, namespace: "ui.review" }))("title");
  }
  if (quiz === FINAL_QUIZ) {
    return (await getTranslations({ locale, namespace: "ui.certificate" }))("final.title");
  }
  const t = await getTranslations({ locale, namespace: "ui.quiz" });
  const course = await wordsOf(locale, "ui.course");
  return t("title", { lesson: course.text(`lessons.${quiz}`) });
}
