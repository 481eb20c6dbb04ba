import { getTranslations } from "next-intl/server";
import { languageOfFile } from "@/i18n/messages";
import type { Locale } from "@/i18n/routing";
import { type Words, wordsOf } from "@/i18n/words";
import { type LessonTexts, lessonTexts } from "../lesson-view";

const atlasTexts = (locale: Locale) => getTranslations({ locale, namespace: "ui.atlas" });
const courseTexts = (locale: Locale) => getTranslations({ locale, namespace: "ui.course" });

/** What every part of the map's and the timeline's pages reads, looked up once. */
export type AtlasView = {
  /** The language of the page. */
  locale: Locale;
  t: Awaited<ReturnType<typeof atlasTexts>>;
  course: Awaited<ReturnType<typeof courseTexts>>;
  lesson: LessonTexts;
  /** The words of the places or of the events. */
  words: Words;
  /** Their language: Spanish where Aymara still lacks the whole file. */
  language: Locale;
  /** The same for an attribute `lang`: absent where it is the page's own. */
  lang: Locale | undefined;
};

/** @param file whose entries the page shows */
export async function viewAtlas(locale: Locale, file: "places" | "timeline"): Promise<AtlasView> {
  const language = languageOfFile(locale, file);
  const [t, course, lesson, words] = await Promise.all([
    atlasTexts(locale),
    courseTexts(locale),
    lessonTexts(locale),
    wordsOf(language, file),
  ]);
  const lang = language === locale ? undefined : language;
  return { locale, t, course, lesson, words, language, lang };
}
