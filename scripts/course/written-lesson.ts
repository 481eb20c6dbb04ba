import type { Lesson } from "@/curriculum/types";
import { foldText } from "@/i18n/fold-text";
import { flatten, type Language, type MessageTree } from "../messages/tree";

/** Messages by dotted key; a language that lacks the file has none. */
type Messages = ReadonlyMap<string, string>;

/** A lesson of the course as it stands: its outline and its words, undefined while it is not written. */
export type WrittenLesson = {
  slug: string;
  lesson: Lesson | undefined;
  words: Readonly<Record<Language, Messages>>;
};

const wordsOf = (tree: MessageTree, language: Language, slug: string): Messages =>
  flatten(tree[language][`lessons/${slug}`] ?? {}).messages;

/** The lessons of these slugs, in their order. */
export function readLessons(
  slugs: readonly string[],
  outlines: readonly Lesson[],
  tree: MessageTree,
): WrittenLesson[] {
  return slugs.map((slug) => ({
    slug,
    lesson: outlines.find((lesson) => lesson.slug === slug),
    words: {
      es: wordsOf(tree, "es", slug),
      en: wordsOf(tree, "en", slug),
      ay: wordsOf(tree, "ay", slug),
    },
  }));
}

const plain = (message: string): string => message.replace(/<\/?[a-z][\w-]*>/g, "");

/**
 * How many words a reader reads in the blocks of a lesson: its running text and tables. Headings, captions, labels and
 * descriptions of figures are not counted, nor sources of context.
 */
export function countWords({ lesson, words }: WrittenLesson, language: Language): number {
  const texts = (lesson?.sections ?? []).flatMap((section) =>
    section.blocks.flatMap((block) => {
      const key = `sections.${section.id}.${block.id}`;
      const wanted = block.kind === "context" ? `${key}.text` : key;
      if (block.kind === "figure") return [];
      return [...words[language]].flatMap(([name, text]) =>
        name === wanted || (block.kind === "table" && name.startsWith(`${key}.rows.`)) ? text : [],
      );
    }),
  );
  return texts.flatMap((text) => plain(text).match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’]*/gu) ?? [])
    .length;
}

/** Everything that a lesson says outside of its item bank, folded, as facts are looked for in it. */
export function taughtText({ words }: WrittenLesson, language: Language): string {
  const taught = [...words[language]].filter(([key]) => !key.startsWith("items."));
  return foldText(taught.map(([, text]) => plain(text)).join(" | "));
}

/** Paragraphs of the study that the blocks of a lesson rest on, each once, in their order. */
export function paragraphsOf({ lesson }: WrittenLesson): number[] {
  const cited = (lesson?.sections ?? []).flatMap(({ blocks }) =>
    blocks.flatMap((block) => block.paragraphs),
  );
  return [...new Set(cited)].sort((a, b) => a - b);
}
