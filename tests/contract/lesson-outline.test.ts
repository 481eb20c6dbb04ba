import { describe, expect, test } from "vitest";
import { units } from "@/curriculum/course";
import { glossary } from "@/curriculum/glossary";
import type { Lesson } from "@/curriculum/types";
import { Work } from "@/curriculum/work";
import { works } from "@/curriculum/works";
import { readOutlines } from "@/scripts/messages/outlines";
import { keyFaults, repeated } from "./key-faults";

/** What the parts of curriculum/ promise one another: ids that point somewhere, keys that can be given. */

const lessons = await readOutlines();
const named = lessons.map((lesson) => [lesson.slug, lesson] as const);

const blocksOf = (lesson: Lesson) => lesson.sections.flatMap(({ blocks }) => blocks);

test("no two items of the course share an id: a review and the final quiz ask several lessons at once", () => {
  expect(repeated(lessons.flatMap(({ items }) => items.map(({ id }) => id)))).toEqual([]);
});

describe.each(named)("%s", (slug, lesson) => {
  test("stands in the course", () => {
    const slugs = units.flatMap((unit) => unit.lessons.map((placed): string => placed.slug));
    expect(slugs).toContain(slug);
  });

  test("uses no id twice where it must name one thing", () => {
    const sections = lesson.sections.map(({ id }) => id);
    // Sections and blocks are addresses in one page, and so must not meet either.
    expect(repeated([...sections, ...blocksOf(lesson).map(({ id }) => id)])).toEqual([]);
    expect(repeated(lesson.sections.map(({ check }) => check.id))).toEqual([]);
    expect(repeated(lesson.items.map(({ id }) => id))).toEqual([]);
    expect(repeated([...lesson.objectives, ...lesson.summary])).toEqual([]);
  });

  test("has a bank of at least 12 items of at least 5 interactions, and serves every objective", () => {
    expect(lesson.items.length).toBeGreaterThanOrEqual(12);
    expect(new Set(lesson.items.map(({ interaction }) => interaction)).size).toBeGreaterThanOrEqual(
      5,
    );
    expect(new Set(lesson.items.map(({ objective }) => objective))).toEqual(
      new Set(lesson.objectives),
    );
  });

  test.each(lesson.items.map((item) => [item.id, item] as const))(
    "%s is taught in a block of its section, which rests on the item’s paragraphs",
    (_id, item) => {
      const section = lesson.sections.find(({ id }) => id === item.section);
      const block = section?.blocks.find(({ id }) => id === item.block);
      expect(block, `${item.section} has no block ${item.block}`).toBeDefined();
      expect(item.paragraphs.filter((number) => !block?.paragraphs.includes(number))).toEqual([]);
      expect(lesson.objectives).toContain(item.objective);
    },
  );

  test("keys can be given: each is among the choices, each choice stands once", () => {
    expect(lesson.items.flatMap(keyFaults)).toEqual([]);
    expect(
      lesson.sections.filter(({ check }) => !check.choices.includes(check.key)).map(({ id }) => id),
    ).toEqual([]);
  });

  test("credits only works that are listed", () => {
    const known = works.map(({ id }) => id);
    const credited = blocksOf(lesson).flatMap(({ credits }) => credits.map(({ work }) => work));
    expect(credited.filter((work) => !known.includes(work))).toEqual([]);
  });
});

test("the course numbers its lessons through, and names none twice", () => {
  const placed = units.flatMap((unit) => [...unit.lessons]);
  expect(placed.map(({ number }) => number)).toEqual(placed.map((_, index) => index + 1));
  expect(repeated(placed.map(({ slug }) => slug))).toEqual([]);
  expect(repeated(units.map(({ id }) => id))).toEqual([]);
});

test("works and terms are well formed, each under one id", () => {
  expect(works.map((work) => Work.parse(work))).toEqual(works);
  expect(repeated(works.map(({ id }) => id))).toEqual([]);
  expect(repeated(glossary.map(({ id }) => id))).toEqual([]);
});

test("the door of the curriculum and the loader of words know every lesson on disk", async () => {
  const slugs = lessons.map(({ slug }) => slug).sort();
  const { listLessons } = await import("@/curriculum");
  const { loadMessages } = await import("@/i18n/messages");
  expect(
    listLessons()
      .map(({ slug }) => slug)
      .sort(),
  ).toEqual(slugs);
  expect(Object.keys((await loadMessages("es")).lessons).sort()).toEqual(slugs);
});
