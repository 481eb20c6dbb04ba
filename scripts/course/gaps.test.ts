import { describe, expect, test } from "vitest";
import { units } from "@/curriculum/course";
import { type Block, type Item, Lesson } from "@/curriculum/types";
import { facts } from "./facts";
import { date, figure, names, percent, said } from "./facts/fact";
import { type CourseState, findGaps } from "./gaps";
import type { WrittenLesson } from "./written-lesson";

const taught = { section: "one", block: "b0", objective: "tell", paragraphs: [9] };
const choices = ["a", "b"];
const interactions = ["choice", "multiple-choice", "order", "hottext", "text-entry"] as const;

function item(at: number): Item {
  const id = `item-${at}`;
  const interaction = interactions[at % interactions.length] ?? "choice";
  switch (interaction) {
    case "choice":
      return { interaction, id, ...taught, choices, key: "a" };
    case "multiple-choice":
    case "hottext":
      return { interaction, id, ...taught, choices, key: ["a"] };
    case "order":
      return { interaction, id, ...taught, choices, key: choices };
    case "text-entry":
      return {
        ...{ interaction, id, ...taught },
        entry: { kind: "words", accepted: ["a"], mistakes: [] },
      };
  }
}

/** The study's paragraphs shared out over twelve lessons of nine blocks. */
const ours = Array.from({ length: 100 }, (_, at) => at + 9).filter((n) => n !== 36 && n !== 60);
const check = { id: "check", choices, key: "a" };

function lesson(slug: string, number: number): Lesson {
  const blocks = Array.from({ length: 9 }, (_, at): Block => {
    const paragraphs = [ours[number * 9 + at] ?? 108];
    return at === 0
      ? { kind: "figure", id: "b0", figure: "three-kinds", labels: [], paragraphs, credits: [] }
      : { kind: "prose", id: `b${at}`, paragraphs, credits: [] };
  });
  const part = (from: number) => blocks.slice(from, from + 3);
  return Lesson.parse({
    ...{ slug, minutes: 20, objectives: ["tell", "sort", "compare"], summary: ["x", "y", "z"] },
    sections: ["one", "two", "three"].map((id, at) => ({ id, blocks: part(at * 3), check })),
    items: Array.from({ length: 12 }, (_, at) => item(at)),
  });
}

const sixty = `El lago <strong>Titicaca</strong> y ${"palabra ".repeat(70)}`;
const words = new Map([
  ["question", "¿Cuántos? 1 587 658 y 18,9 %."],
  ...["one.b1", "one.b2", "two.b3", "two.b4", "two.b5", "three.b6", "three.b7", "three.b8"].map(
    (key): [string, string] => [`sections.${key}`, sixty],
  ),
  ["items.item-0.prompt", "La Ley 20.175"],
]);

const slugs = units.flatMap((unit) => unit.lessons.map(({ slug }) => slug));
const written = (slug: string, number: number): WrittenLesson => ({
  ...{ slug, lesson: lesson(slug, number), words: { es: words, en: words, ay: words } },
});
const whole: CourseState = { lessons: slugs.map(written), terms: 60, facts: {} };

/** The whole course with its first lesson changed. */
const withFirst = (change: (lesson: Lesson) => Partial<Lesson>): CourseState => {
  const [first, ...rest] = whole.lessons;
  if (!first?.lesson) throw new Error("no first lesson");
  return {
    ...whole,
    lessons: [{ ...first, lesson: { ...first.lesson, ...change(first.lesson) } }, ...rest],
  };
};
const rules = (state: CourseState) =>
  findGaps(state).map(({ lesson: slug, rule }) => `${slug === "" ? "course" : slug}: ${rule}`);
const first = slugs[0];

test("a whole course lacks nothing", () => {
  expect(findGaps(whole)).toEqual([]);
});

describe("what is planted is found", () => {
  test("a lesson that is not written, and what it alone rests on", () => {
    const lessons = whole.lessons.map((one, at) =>
      at === 3 ? { ...one, lesson: undefined } : one,
    );
    const found = findGaps({ ...whole, lessons });
    expect(found[0]).toMatchObject({ lesson: slugs[3], rule: "written" });
    // The heading [36] is nobody's.
    expect(found.filter(({ rule }) => rule === "paragraph").map(({ detail }) => detail)).toEqual(
      ours.slice(27, 36).map((number) => `no block rests on [${number}]`),
    );
    expect(rules({ ...whole, lessons })).toContain("course: items");
  });

  test.each<[string, (lesson: Lesson) => Partial<Lesson>, string[]]>([
    ["too few objectives", () => ({ objectives: ["tell", "sort"] }), ["objectives"]],
    ["too many lines of summary", () => ({ summary: ["a", "b", "c", "d", "e", "f"] }), ["summary"]],
    ["an item too few", ({ items }) => ({ items: items.slice(1) }), ["items", "course: items"]],
    [
      "interactions that repeat",
      ({ items }) => ({ items: items.map((_, at) => item(at % 4)) }),
      ["interactions"],
    ],
    [
      "nothing to look at",
      ({ sections }) => ({
        sections: sections.map((section) => ({
          ...section,
          blocks: section.blocks.map((block): Block => {
            const { id, paragraphs } = block;
            return { kind: "prose", id, paragraphs, credits: [] };
          }),
        })),
      }),
      ["look"],
    ],
    [
      "a section too few, its blocks, its words and its paragraphs with it",
      ({ sections }) => ({ sections: sections.slice(1) }),
      [
        "blocks",
        "sections",
        "words",
        "look",
        ...Array.from({ length: 3 }, () => "course: paragraph"),
      ],
    ],
  ])("%s", (_, change, expected) => {
    const wanted = expected.map((rule) => (rule.includes(":") ? rule : `${first}: ${rule}`));
    expect(rules(withFirst(change)).sort()).toEqual([...wanted].sort());
  });

  test("too few words", () => {
    const few = new Map([...words].map(([key, text]) => [key, text.slice(0, 200)]));
    const lessons = whole.lessons.map((one, at) =>
      at === 0 ? { ...one, words: { ...one.words, es: few } } : one,
    );
    expect(rules({ ...whole, lessons })).toEqual([`${first}: words`]);
  });

  test("a glossary of 59", () => {
    expect(rules({ ...whole, terms: 59 })).toEqual(["course: glossary"]);
  });

  test("a fact that is told in one language alone, or in an item alone", () => {
    const told = { [first ?? ""]: [said("the lake", /lago titicaca/, /lake titicaca/)] };
    expect(findGaps({ ...whole, facts: told })).toEqual([
      { lesson: first, rule: "fact", detail: "the lake (en)" },
    ]);
    const asked = { [first ?? ""]: [said("the law", /20[.]?175/, /20[.]?175/)] };
    expect(findGaps({ ...whole, facts: asked })).toMatchObject([{ detail: "the law (es, en)" }]);
    const figures = { [first ?? ""]: [figure(1_587_658), percent("18.9")] };
    expect(findGaps({ ...whole, facts: figures })).toEqual([]);
  });
});

describe("how facts are worded", () => {
  test.each([
    ["son 1 587 658 personas", figure(1_587_658), true],
    ["1,587,658", figure(1_587_658), true],
    ["150 000", figure(50_000), false],
    ["50 000 123", figure(50_000), false],
    ["el 18,9 % de", percent("18.9"), true],
    ["18.9% of", percent("18.9"), true],
    ["el 18,9 %", percent("8.9"), false],
    ["el 1 de octubre de 2018", date(1, ["octubre", "october"], 2018), true],
    ["el 1 de octubre de 2019", date(1, ["octubre", "october"], 2018), false],
    ["la comuna de pica, y", names("Pica")[0], true],
    ["picante", names("Pica")[0], false],
  ])("%s", (text, fact, isTold) => {
    expect(fact?.es.test(text)).toBe(isTold);
  });

  test("every lesson of the course has its facts, each once and none under a foreign name", () => {
    expect(Object.keys(facts).sort()).toEqual([...slugs].sort());
    for (const own of Object.values(facts)) {
      expect(own.length).toBeGreaterThan(15);
      expect(new Set(own.map(({ fact }) => fact)).size).toBe(own.length);
    }
  });
});
