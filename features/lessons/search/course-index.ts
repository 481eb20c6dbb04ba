import "server-only";
import { getTranslations } from "next-intl/server";
import { type Block, type Lesson, listUnits } from "@/curriculum";
import type { Locale } from "@/i18n/routing";
import { type Words, wordsOf } from "@/i18n/words";
import { lessonPath } from "../lesson-view";
import { keysOfBlock, lessonFile } from "../text-state";
import { entryDocuments } from "./entry-documents";
import { sourceOf } from "./found-in";
import { buildIndex, type SearchDocument, type SearchIndex } from "./search-index";

/** A block's words in one text: what stands in a table or a figure, part by part. */
const textOf = (words: Words, section: string, block: Block): string =>
  keysOfBlock(section, block).map(words.plain).join(" · ");

async function lessonDocuments(lesson: Lesson, number: number, locale: Locale) {
  const { slug, sections } = lesson;
  const [{ words, lang }, course, t] = await Promise.all([
    sourceOf(locale, lessonFile(lesson), `lessons.${slug}`),
    wordsOf(locale, "ui.course"),
    getTranslations({ locale, namespace: "ui.search" }),
  ]);
  const title = course.plain(`lessons.${slug}`);
  const language = lang ? { lang } : {};
  const own: SearchDocument = {
    kind: "title",
    path: lessonPath(slug),
    heading: title,
    where: t("lesson", { number: String(number) }),
    text: `${words.plain("question")} ${words.plain("description")}`,
    ...language,
  };
  const blocks = sections.flatMap((section) =>
    section.blocks.map((block): SearchDocument => {
      return {
        kind: "block",
        path: lessonPath(slug, block.id),
        heading: words.plain(`sections.${section.id}.heading`),
        where: t("inLesson", { number: String(number), title }),
        text: textOf(words, section.id, block),
        ...language,
      };
    }),
  );
  return [own, ...blocks];
}

async function buildCourseIndex(locale: Locale): Promise<SearchIndex> {
  const placed = listUnits().flatMap(({ lessons }) => lessons);
  const lessons = await Promise.all(
    placed.flatMap(({ lesson, number }) =>
      lesson ? [lessonDocuments(lesson, number, locale)] : [],
    ),
  );
  return buildIndex([...lessons.flat(), ...(await entryDocuments(locale))]);
}

const indexes = new Map<Locale, Promise<SearchIndex>>();

/** The index over lessons and entries in a language: made when first asked for, then kept, as words do not change. */
export function courseIndex(locale: Locale): Promise<SearchIndex> {
  const index = indexes.get(locale) ?? buildCourseIndex(locale);
  indexes.set(locale, index);
  return index;
}
