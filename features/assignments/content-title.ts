import { getTranslations } from "next-intl/server";
import { FINAL_QUIZ } from "@/features/quizzes/attempts/course-quizzes";
import { quizTitle } from "@/features/quizzes/attempts/quiz-title";
import type { Locale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import type { AssignmentContent } from "./assignment-content";

/** What an assignment's content is called in a language; a picked quiz keeps the title that its teacher gave it. */
export async function titleOfContent(content: AssignmentContent, locale: Locale): Promise<string> {
  switch (content.kind) {
    case "reading": {
      const t = await getTranslations({ locale, namespace: "ui.picking.content" });
      const course = await wordsOf(locale, "ui.course");
      return t("reading", { lesson: course.text(`lessons.${content.lesson}`) });
    }
    case "lesson-quiz":
      return quizTitle(locale, content.lesson);
    case "final-quiz":
      return quizTitle(locale, FINAL_QUIZ);
    case "picked": {
      const t = await getTranslations({ locale, namespace: "ui.picking.content" });
      return content.title || t("untitled");
    }
  }
}
