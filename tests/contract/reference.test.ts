import { describe, expect, test } from "vitest";
import { glossary } from "@/curriculum/glossary";
import { listBlocks } from "@/features/lessons/reference/spanish-blocks";
import { placesOfTerms } from "@/features/lessons/reference/terms-of-lessons";
import { readMessageTree } from "@/scripts/messages/read-tree";
import { flatten } from "@/scripts/messages/tree";

/** What the reference pages promise: every entry leads to lessons, and lessons lead to every entry. */

const { es } = readMessageTree();
const blocks = await listBlocks();

describe("glossary", () => {
  test("every term is explained in a block of a lesson", async () => {
    const places = await placesOfTerms();
    expect(glossary.map(({ id }) => id).filter((id) => !places.has(id))).toEqual([]);
  });

  test("a term that a lesson points to anywhere stands in one of its blocks", () => {
    const slugs = [...new Set(blocks.map(({ lesson }) => lesson.slug))];
    const astray = slugs.flatMap((slug) => {
      const inBlocks = blocks
        .filter(({ lesson }) => lesson.slug === slug)
        .map(({ text }) => text)
        .join("\n");
      const words = [...flatten(es[`lessons/${slug}`]).messages.values()].join("\n");
      return [...words.matchAll(/<term-[a-z0-9-]+>/g)].filter(([tag]) => !inBlocks.includes(tag));
    });
    expect(astray).toEqual([]);
  });
});
