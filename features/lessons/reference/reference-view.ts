import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/routing";
import { type LessonTexts, lessonTexts, type ShellTexts, shellTexts } from "../lesson-view";

const referenceTexts = (locale: Locale) => getTranslations({ locale, namespace: "ui.reference" });
const courseTexts = (locale: Locale) => getTranslations({ locale, namespace: "ui.course" });

/** What every part of a reference page reads, looked up once. */
export type ReferenceView = {
  locale: Locale;
  t: Awaited<ReturnType<typeof referenceTexts>>;
  course: Awaited<ReturnType<typeof courseTexts>>;
  lesson: LessonTexts;
  shell: ShellTexts;
};

export async function viewReference(locale: Locale): Promise<ReferenceView> {
  const [t, course, lesson, shell] = await Promise.all([
    referenceTexts(locale),
    courseTexts(locale),
    lessonTexts(locale),
    shellTexts(locale),
  ]);
  return { locale, t, course, lesson, shell };
}
