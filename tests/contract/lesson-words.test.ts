import { describe, expect, test } from "vitest";
import { units } from "@/curriculum/course";
import { glossary } from "@/curriculum/glossary";
import { feedbackKeys } from "@/scripts/items/item-words";
import { outlineKeys } from "@/scripts/messages/outline";
import { readOutlines } from "@/scripts/messages/outlines";
import { readPending } from "@/scripts/messages/pending";
import { readMessageTree } from "@/scripts/messages/read-tree";
import { flatten } from "@/scripts/messages/tree";

/** What curriculum/ promises messages/: an id there has words here, in each of the three languages. */

const tree = readMessageTree();
const pending = readPending(tree.pending) ?? [];
const lessons = await readOutlines();

/** A file's texts by dotted key; undefined where Aymara may still lack the whole file. */
function textsOf(language: "es" | "en" | "ay", file: string) {
  if (language === "ay" && pending.includes(file)) return undefined;
  return flatten(tree[language][file] ?? {}).messages;
}

test("there is a lesson to look at", () => {
  expect(lessons.length).toBeGreaterThan(0);
});

describe.each(["es", "en", "ay"] as const)("in %s", (language) => {
  test.each(lessons.map((lesson) => [lesson.slug, lesson] as const))(
    "%s has words for every id of its outline, and no others",
    (slug, lesson) => {
      const texts = textsOf(language, `lessons/${slug}`);
      if (!texts) return;
      expect([...texts.keys()].sort()).toEqual([...outlineKeys(lesson)].sort());
      expect([...texts].filter(([, text]) => text.trim() === "")).toEqual([]);
    },
  );

  test.each(lessons.map((lesson) => [lesson.slug, lesson] as const))(
    "%s answers every wrong choice of its items, and explains each",
    (slug, lesson) => {
      const texts = textsOf(language, `lessons/${slug}`);
      if (!texts) return;
      const needed = lesson.items.flatMap((item) => [
        `items.${item.id}.explanation`,
        ...feedbackKeys(item).map((key) => `items.${item.id}.${key}`),
      ]);
      expect(needed.filter((key) => !texts.has(key))).toEqual([]);
    },
  );

  test("every glossary entry has a term and a definition, and no words are left over", () => {
    const texts = textsOf(language, "glossary");
    if (!texts) return;
    const needed = glossary.flatMap(({ id }) => [`${id}.definition`, `${id}.term`]);
    expect([...texts.keys()].sort()).toEqual(needed.sort());
  });

  test("every unit has a title and a question, every lesson a title", () => {
    const texts = textsOf(language, "ui/course") ?? new Map<string, string>();
    const needed = units.flatMap(({ id, lessons: placed }) => [
      `units.${id}.title`,
      `units.${id}.question`,
      ...placed.map(({ slug }) => `lessons.${slug}`),
    ]);
    expect([...texts.keys()].filter((key) => /^(units|lessons)\./.test(key)).sort()).toEqual(
      needed.sort(),
    );
  });
});
