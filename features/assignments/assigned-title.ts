import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import type { Assignment } from "./assignment";
import type { AssignmentContent } from "./assignment-content";

/** What an assignment is called in a language: the teacher's title, or what it sets. */
export async function assignmentTitle(
  { title, content }: Pick<Assignment, "title" | "content">,
  locale: Locale,
): Promise<string> {
  return title || contentTitle(content, locale);
}

/** What it sets, in words. */
export async function contentTitle(content: AssignmentContent, locale: Locale): Promise<string> {
  const t = await getTranslations({ locale, namespace: "ui.assignments.kinds" });
  switch (content.kind) {
    case "picked":
      return content.title;
    case "final-quiz":
      return t("final-quiz");
    case "reading":
    case "lesson-quiz": {
      const course = await wordsOf(locale, "ui.course");
      return t(content.kind, { lesson: course.text(`lessons.${content.lesson}`) });
    }
  }
}
