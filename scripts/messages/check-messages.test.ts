import { expect, test } from "vitest";
import type { Lesson } from "@/curriculum/types";
import { checkMessages } from "./check-messages";
import { outlineKeys } from "./outline";
import { nextStatus } from "./status";
import type { MessageTree } from "./tree";

const taught = { section: "street", block: "walk", objective: "tell", paragraphs: [24] };

const lesson: Lesson = {
  slug: "our-street",
  minutes: 5,
  objectives: ["tell"],
  sections: [
    {
      id: "street",
      blocks: [{ kind: "prose", id: "walk", paragraphs: [24], credits: [] }],
      check: { id: "where", choices: ["here", "there"], key: "here" },
    },
  ],
  summary: ["all"],
  items: [
    {
      interaction: "inline-choice",
      id: "fill",
      ...taught,
      gaps: [{ id: "place", choices: ["here", "there"], key: "here" }],
    },
  ],
};

/** The lesson's words in one language, nested from its dotted keys. */
function lessonWords(gap: string): object {
  const words: Record<string, unknown> = {};
  for (const key of outlineKeys(lesson)) {
    const path = key.split(".");
    let group = words;
    for (const part of path.slice(0, -1)) {
      const next = group[part] ?? {};
      group[part] = next;
      group = Object(next);
    }
    group[path.at(-1) ?? ""] = key === "items.fill.text" ? `<gap-place>${gap}</gap-place>` : key;
  }
  return words;
}

type Room = Record<string, unknown>;
type Plant = { es?: Room; en?: Room; ay?: Room };

/** A tree without a fault but those planted in ui/room. */
function tree(plant: Plant = {}): MessageTree {
  const language = (room: Room | undefined, plural: string) => ({
    glossary: { border: { term: "x", definition: "x" } },
    "lessons/our-street": lessonWords("…"),
    "ui/room": {
      greeting: "<strong>x</strong> <term-border>x</term-border> {name}",
      count: plural,
      ...room,
    },
  });
  const full = "{n, plural, one {x} other {#}}";
  const es = language(plant.es, full);
  const ay = language(plant.ay, "{n, plural, other {#}}");
  return { es, en: language(plant.en, full), ay, pending: [], status: nextStatus({}, { es, ay }) };
}

/** The fault in all three languages: nothing but the fault itself can be found. */
const everywhere = (room: Room): MessageTree => tree({ es: room, en: room, ay: room });
const rules = (planted: MessageTree, lessons = [lesson]): string[] => [
  ...new Set(checkMessages(planted, lessons).map(({ rule }) => rule)),
];

test("a tree without a fault has no finding", () => {
  expect(checkMessages(tree(), [lesson])).toEqual([]);
});

test.each<[string, Room, string]>([
  ["an empty message", { more: " " }, "empty"],
  ["a space at the end", { more: "x " }, "space-at-end"],
  ["an ASCII apostrophe", { more: "t'a" }, "ascii-apostrophe"],
  ["a message over 600 characters", { more: "x".repeat(601) }, "too-long"],
  ["an address", { more: "https://example.org/x" }, "address"],
  ["an HTML entity", { more: "x&nbsp;y" }, "html"],
  ["an HTML tag", { more: "<b>x</b>" }, "unknown-tag"],
  ["an HTML tag with attributes", { more: '<a href="x">y</a>' }, "syntax"],
  ["a term that the glossary lacks", { more: "<term-sea>x</term-sea>" }, "unknown-term"],
  ["a gap outside the items of a lesson", { more: "<gap-x>…</gap-x>" }, "unknown-tag"],
  ["an unclosed argument", { more: "{name" }, "syntax"],
  ["a number formatted inside", { more: "{n, number}" }, "formatted-argument"],
  ["a date formatted inside", { more: "{day, date, short}" }, "formatted-argument"],
  ["an ordinal", { more: "{n, selectordinal, other {#}}" }, "formatted-argument"],
  ["an array", { more: ["x"] }, "shape"],
  ["a number instead of a text", { more: 3 }, "shape"],
  ["a dot in a key", { "a.b": "x" }, "shape"],
])("%s is found", (_, room, rule) => {
  expect(rules(everywhere(room))).toEqual([rule]);
});

test.each<[string, Plant, string]>([
  ["a key that English lacks", { es: { more: "x" }, ay: { more: "x" } }, "missing-key"],
  ["a key that Aymara lacks", { es: { more: "x" }, en: { more: "x" } }, "missing-key"],
  ["a key that only English has", { en: { more: "x" } }, "extra-key"],
  ["a lost tag", { ay: { greeting: "<strong>x</strong> {name}" } }, "tags-differ"],
  [
    "a language tag where Spanish has none",
    {
      es: { more: "x" },
      en: { more: "x" },
      ay: { more: "<es>x</es>" },
    },
    "tags-differ",
  ],
  [
    "a lost argument",
    {
      en: { greeting: "<strong>x</strong> <term-border>x</term-border>" },
    },
    "arguments-differ",
  ],
  [
    "an argument of another kind",
    {
      en: { greeting: "<strong>x</strong> <term-border>x</term-border> {name, plural, other {#}}" },
    },
    "arguments-differ",
  ],
  [
    "a second plural form in Aymara",
    { ay: { count: "{n, plural, one {x} other {#}}" } },
    "plural-aymara",
  ],
])("%s is found", (_, plant, rule) => {
  expect(rules(tree(plant))).toEqual([rule]);
});

test("parts in another language may be marked in one language only", () => {
  const greeting = "<strong>x</strong> <es>x</es> <term-border>x</term-border> {name}";
  expect(rules(tree({ ay: { greeting } }))).toEqual([]);
});

test("a file that English lacks is found, and one that only Aymara has", () => {
  const { "ui/room": room, ...rest } = tree().en;
  expect(room).toBeDefined();
  expect(rules({ ...tree(), en: rest })).toEqual(["files-differ"]);
  const good = tree();
  const ay = { ...good.ay, "ui/other": { more: "x" } };
  expect(rules({ ...good, ay })).toContain("files-differ");
});

test("Aymara may lack a whole lesson that is listed, and nothing else", () => {
  const good = tree();
  const { "lessons/our-street": words, ...rest } = good.ay;
  expect(words).toBeDefined();
  const status = nextStatus({}, { es: good.es, ay: rest });
  const without = { ...good, ay: rest, status };
  const listed = ["lessons/our-street"];
  expect(rules({ ...without, pending: listed })).toEqual([]);
  expect(rules(without)).toEqual(["missing-file"]);
  expect(rules({ ...good, pending: listed })).toEqual(["pending-exists"]);
  expect(rules({ ...without, pending: [...listed, "ui/none"] })).toEqual([
    "never-pending",
    "pending-unknown",
  ]);
  expect(rules({ ...good, pending: {} })).toEqual(["pending-shape"]);
});

test("the outline and the Spanish words agree", () => {
  const good = tree();
  const withLesson = (words: object): MessageTree => {
    const file = { "lessons/our-street": words };
    const [es, ay] = [
      { ...good.es, ...file },
      { ...good.ay, ...file },
    ];
    return { ...good, es, en: { ...good.en, ...file }, ay, status: nextStatus({}, { es, ay }) };
  };
  expect(rules(withLesson({ ...lessonWords("…"), extra: "x" }))).toEqual(["unused-key"]);
  expect(rules(withLesson({ ...lessonWords("…"), discussion: undefined }))).toContain("shape");
  expect(rules(good, [])).toEqual(["no-outline"]);
  const other: Lesson = { ...lesson, summary: ["all", "more"] };
  expect(rules(good, [other])).toEqual(["missing-key"]);
  const noGap: Lesson = {
    ...lesson,
    items: lesson.items.map((item) =>
      item.interaction === "inline-choice"
        ? { ...item, gaps: item.gaps.map((gap) => ({ ...gap, id: "other" })) }
        : item,
    ),
  };
  expect(rules(good, [noGap])).toContain("gaps-differ");
});

test("the status of Aymara texts is up to date", () => {
  const good = tree();
  expect(rules({ ...good, status: {} })).toEqual(["status"]);
  expect(rules({ ...good, status: [] })).toEqual(["status"]);
  const changed = { ...good.es, glossary: { border: { term: "y", definition: "x" } } };
  expect(rules({ ...good, es: changed })).toEqual(["status"]);
});
