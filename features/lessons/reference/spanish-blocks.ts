import { type Block, type Lesson, listUnits } from "@/curriculum";
import { loadLessonWords } from "@/i18n/messages";
import { keysOfBlock } from "../text-state";

/** A block of a written lesson with its Spanish words as they lie in their file, tags and all. */
export type SpanishBlock = {
  lesson: Lesson;
  /** The lesson's number in the course, from 1. */
  number: number;
  section: string;
  block: Block;
  /** The block's number in its lesson, from 1. */
  part: number;
  text: string;
};

/** The text under a dotted key; "" where there is none, which the contract tests find. */
function textAt(words: unknown, key: string): string {
  const found = key
    .split(".")
    .reduce<unknown>((group, part) => Reflect.get(Object(group), part), words);
  return typeof found === "string" ? found : "";
}

/** The blocks of one written lesson in their order. Spanish is the base: the others are held to its tags. */
export async function blocksOfLesson(lesson: Lesson, number: number): Promise<SpanishBlock[]> {
  const words = await loadLessonWords("es", lesson.slug);
  const blocks = lesson.sections.flatMap(({ id, blocks }) =>
    blocks.map((block) => ({ section: id, block })),
  );
  return blocks.map(({ section, block }, index) => {
    const text = keysOfBlock(section, block)
      .map((key) => textAt(words, key))
      .join("\n");
    return { lesson, number, section, block, part: index + 1, text };
  });
}

/** The blocks of all written lessons in the course's order. */
export async function listBlocks(): Promise<SpanishBlock[]> {
  const placed = listUnits().flatMap(({ lessons }) => lessons);
  const blocks = placed.map(({ lesson, number }) =>
    lesson ? blocksOfLesson(lesson, number) : Promise.resolve([]),
  );
  return (await Promise.all(blocks)).flat();
}

/** The first block of each lesson that fits, in the course's order. */
export function firstOfLessons(
  blocks: readonly SpanishBlock[],
  fits: (block: SpanishBlock) => boolean,
): readonly SpanishBlock[] {
  const firsts = new Map<string, SpanishBlock>();
  for (const block of blocks) {
    if (!firsts.has(block.lesson.slug) && fits(block)) firsts.set(block.lesson.slug, block);
  }
  return [...firsts.values()];
}
