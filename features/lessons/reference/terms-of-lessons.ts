import type { Lesson } from "@/curriculum";
import { blocksOfLesson, firstOfLessons, listBlocks, type SpanishBlock } from "./spanish-blocks";

/**
 * Which lesson explains which term is read off the `<term-ID>` tags of the Spanish words, and stands
 * nowhere else: a lesson that is written or changed brings its terms along.
 */

const termsIn = (text: string): string[] =>
  [...text.matchAll(/<term-([a-z0-9-]+)>/g)].map((tag) => tag[1] ?? "");

/** Ids of the terms of a lesson's blocks, each once, as they first stand there. */
export async function termsOfLesson(lesson: Lesson): Promise<string[]> {
  const blocks = await blocksOfLesson(lesson, 0);
  return [...new Set(blocks.flatMap(({ text }) => termsIn(text)))];
}

/** For each term the first block of each lesson that has it, in the course's order. */
export async function placesOfTerms(): Promise<ReadonlyMap<string, readonly SpanishBlock[]>> {
  const blocks = await listBlocks();
  const terms = new Set(blocks.flatMap(({ text }) => termsIn(text)));
  const places = [...terms].map((term) => {
    return [term, firstOfLessons(blocks, ({ text }) => termsIn(text).includes(term))] as const;
  });
  return new Map(places);
}
