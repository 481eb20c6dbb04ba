import { getTranslations } from "next-intl/server";
import type { Lesson } from "@/curriculum";
import { languageOfFile } from "@/i18n/messages";
import { type Locale, localePath, routing } from "@/i18n/routing";
import { type Words, wordsOf } from "@/i18n/words";
import { lessonFile } from "./text-state";

/** A lesson's words in one language. */
export type Edition = { language: Locale; words: Words; title: string };

/** A lesson as one page shows it: its own words, the same lesson in the other languages, words of the page. */
export type LessonView = {
  lesson: Lesson;
  /** The language of the page. */
  locale: Locale;
  /** Its words come in Spanish where Aymara still lacks the whole lesson. */
  own: Edition;
  others: readonly Edition[];
  t: LessonTexts;
  shell: ShellTexts;
};

export const lessonTexts = (locale: Locale) => getTranslations({ locale, namespace: "ui.lesson" });
export const shellTexts = (locale: Locale) => getTranslations({ locale, namespace: "ui.shell" });
export type LessonTexts = Awaited<ReturnType<typeof lessonTexts>>;
export type ShellTexts = Awaited<ReturnType<typeof shellTexts>>;

/** Everything that the parts of a lesson's page read, looked up once. */
export async function viewLesson(lesson: Lesson, locale: Locale): Promise<LessonView> {
  const own = languageOfFile(locale, lessonFile(lesson));
  const others = routing.locales.filter(
    (language) => language !== own && languageOfFile(language, lessonFile(lesson)) === language,
  );
  return {
    lesson,
    locale,
    own: await edition(lesson, own),
    others: await Promise.all(others.map((language) => edition(lesson, language))),
    t: await lessonTexts(locale),
    shell: await shellTexts(locale),
  };
}

async function edition(lesson: Lesson, language: Locale): Promise<Edition> {
  const [words, course] = await Promise.all([
    wordsOf(language, `lessons.${lesson.slug}`),
    wordsOf(language, "ui.course"),
  ]);
  return { language, words, title: course.text(`lessons.${lesson.slug}`) };
}

/** The path of a lesson's page without its language, or of one of its parts. */
export function lessonPath(slug: string, part?: string): string {
  return part ? `/lessons/${slug}#${part}` : `/lessons/${slug}`;
}

/** The id of a check in its lesson's page. */
export const checkId = (check: string): string => `check-${check}`;

/** Where browsers without :has() read what a choice of a check is worth. */
export function checkPath(slug: string, check: string, choice: string): string {
  return `/lessons/${slug}/checks/${check}/${choice}`;
}

/** A part of a lesson in a language, as a link. */
export function partHref(view: LessonView, language: Locale, part: string): string {
  return localePath(language, lessonPath(view.lesson.slug, part));
}

/** The language of the lesson's words where it is not the page's. */
export function langIfForeign(view: LessonView): string | undefined {
  return view.own.language === view.locale ? undefined : view.own.language;
}
