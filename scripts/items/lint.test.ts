import { expect, test } from "vitest";
import type { Item } from "@/curriculum/types";
import type { Bank } from "./bank";
import { exampleBank, exampleItem } from "./example-bank";
import { lintBanks } from "./lint";
import { bankText } from "./print";

/** Every rule finds a fault planted for it, and nothing else finds one. */

const two = { ...exampleItem, id: "two", key: "c" };
const match: Item = {
  ...{ interaction: "match", id: "pairs", section: "street", block: "walk", objective: "tell" },
  ...{ paragraphs: [24], sources: ["x", "y"], targets: ["m", "n"], key: { x: "m", y: "n" } },
};

const details = (...banks: Bank[]) =>
  lintBanks(banks, []).map(({ item, rule, detail }) => `${item} ${rule}: ${detail}`);

/** So many copies of an item, each with an id of its own. */
const copies = (count: number, change: Partial<typeof exampleItem> = {}): Item[] =>
  Array.from({ length: count }, (_, index) => ({
    ...{ ...exampleItem, key: exampleItem.choices[index % 4] ?? "a", ...change },
    id: `item-${String.fromCharCode(97 + index)}`,
  }));

test("a bank without a fault has no finding", () => {
  expect(details(exampleBank())).toEqual([]);
  expect(details(exampleBank([exampleItem, match]))).toEqual([]);
});

test.each<[string, Partial<typeof exampleItem>, string]>([
  ["no such section", { section: "lane" }, 'source: the lesson has no section "lane"'],
  ["no such block", { block: "run" }, 'source: section "street" has no block "run"'],
  ["no paragraph", { paragraphs: [] }, "source: it cites no paragraph of the study"],
  ["another’s paragraph", { paragraphs: [24, 99] }, 'source: block "walk" does not rest on [99]'],
])("%s", (_fault, change, found) => {
  expect(details(exampleBank([{ ...exampleItem, ...change }, two]))).toEqual([`one ${found}`]);
});

test("an objective that one item serves, and one that the lesson does not have", () => {
  expect(details(exampleBank([exampleItem, { ...two, objective: "fly" }]))).toEqual([
    ' coverage: objective "tell" has 1 items, not 2',
    'two coverage: the lesson has no objective "fly"',
  ]);
});

test("a word that one language lacks, and one that only one has", () => {
  const plant = { en: { "one.prompt": null }, ay: { "one.hint": "x" } };
  expect(details(exampleBank([exampleItem, two], plant))).toEqual([
    "one same-words: en lacks prompt",
    "one same-words: only ay has hint",
  ]);
});

test("a pending Aymara file is excepted", () => {
  const { lesson, words } = exampleBank();
  const { ay: _pending, ...present } = words;
  expect(details({ lesson, words: present })).toEqual([]);
});

test("feedback that is missing, and feedback that is another’s", () => {
  const gone = { "one.feedback.a": null };
  expect(details(exampleBank([exampleItem, two], { es: gone, en: gone, ay: gone }))).toEqual([
    "one feedback: es: feedback.a is missing",
    "one feedback: en: feedback.a is missing",
    "one feedback: ay: feedback.a is missing",
  ]);
  const same = { "one.feedback.a": "No.", "two.feedback.d": "no." };
  expect(details(exampleBank([exampleItem, two], { en: same }))).toEqual([
    "two feedback: en: feedback.d says the same as one.feedback.a",
  ]);
});

test("a key that is much longer than what stands beside it", () => {
  const plant = { en: { "one.choices.b": "x".repeat(40) } };
  expect(details(exampleBank([exampleItem, two], plant))).toEqual([
    "one key-length: en: the key is 2.5 times as long as its distractors",
  ]);
});

test("keys that are the longest choice more often than chance", () => {
  const items = copies(8);
  const longer = (count: number) =>
    Object.fromEntries(
      items.slice(0, count).map((item) => {
        const key = item.interaction === "choice" ? item.key : "";
        return [`${item.id}.choices.${key}`, `somewhatlonger${item.id}choices${key}`];
      }),
    );
  // Of eight items with four choices, four come by chance (p = 0.114), five do not (p = 0.027).
  expect(details(exampleBank(items, { es: longer(4) }))).toEqual([]);
  expect(details(exampleBank(items, { es: longer(5) }))).toEqual([
    " key-length: es: the key is the longest choice in 5 of 8 items (p = 0.027)",
  ]);
});

test("keys that always stand in one place", () => {
  expect(details(exampleBank(copies(8)))).toEqual([]);
  expect(details(exampleBank(copies(8, { key: "a" })))).toEqual([
    " key-position: choice 1 is a key in 8 of 8 lists (p = 0.0000)",
  ]);
});

test("an id that two lessons use; the course is looked at as a whole", () => {
  const street = exampleBank(copies(4, { key: "a" }));
  const other = exampleBank(copies(5, { key: "a" }).slice(4));
  const lane = {
    ...other,
    lesson: { ...other.lesson, slug: "our-lane", items: [...other.lesson.items, exampleItem] },
  };
  const found = lintBanks([exampleBank(), lane], []).filter(({ rule }) => rule === "unique-id");
  expect(found).toMatchObject([{ lesson: "our-lane", item: "one" }]);
  const course = lintBanks([street, other], []).filter(({ lesson }) => lesson === "the course");
  expect(course).toMatchObject([{ rule: "key-position" }]);
});

test("what is printed names every item where it is taught", () => {
  const text = bankText(exampleBank([exampleItem, match]));
  expect(text).toContain("our-street: 2 items");
  expect(text).toContain("by interaction: choice 1 · match 1");
  expect(text).toContain("street/walk: one (choice), pairs (match)");
});

const taught = { section: "street", block: "walk", objective: "tell", paragraphs: [24] };
/** One item of each interaction that is not asked by a list of choices alone. */
const others: Item[] = [
  match,
  { interaction: "order", id: "row", ...taught, choices: ["x", "y"], key: ["y", "x"] },
  {
    ...{ interaction: "gap-match", id: "pool", ...taught, choices: ["x", "y", "z"] },
    ...{ gaps: ["g"], key: { g: "x" } },
  },
  {
    ...{ interaction: "text-entry", id: "typed", ...taught },
    entry: { kind: "words", accepted: ["full"], mistakes: ["half"] },
  },
  {
    ...{ interaction: "text-entry", id: "number", ...taught },
    entry: {
      ...{ kind: "number", key: 3, tolerance: 0, hasUnit: true },
      mistakes: [{ id: "double", value: 6 }],
    },
  },
  { interaction: "hottext", id: "claims", ...taught, choices: ["x", "y", "z"], key: ["y"] },
  {
    ...{ interaction: "map-choice", id: "places", ...taught, key: ["z"] },
    places: ["x", "y", "z"].map((id) => ({ id, longitude: -70, latitude: -18 })),
  },
  { interaction: "extended-text", id: "essay", ...taught, rubric: [{ id: "clear", points: 2 }] },
];
/** The words of a hottext's passages stand in its text. */
const marked = {
  "claims.text":
    "We <hot-x>walk there</hot-x> or <hot-y>run here</hot-y> or <hot-z>fly up</hot-z>.",
};
const inAll = (words: Record<string, string | null>) => ({ es: words, en: words, ay: words });

test("a bank of every interaction has no finding without a fault", () => {
  expect(details(exampleBank(others, inAll(marked)))).toEqual([]);
});

test.each([
  "pairs.feedback.x",
  "row.feedback.misplaced",
  "pool.feedback.g",
  "typed.feedback.half",
  "typed.feedback.other",
  "number.feedback.double",
  "claims.feedback.x",
  "places.feedback.y",
])("%s is owed", (key) => {
  const item = key.split(".")[0];
  const found = details(exampleBank(others, inAll({ ...marked, [key]: null })));
  expect(found).toEqual(
    ["es", "en", "ay"].map(
      (one) => `${item} feedback: ${one}: ${key.slice(key.indexOf(".") + 1)} is missing`,
    ),
  );
});

test("a passage is as long as what its tags hold", () => {
  const plant = {
    "claims.text":
      "<hot-x>walk</hot-x>, <hot-y>run as fast as you can</hot-y> or <hot-z>fly up</hot-z>.",
  };
  expect(details(exampleBank(others, { ...inAll(marked), en: plant }))).toEqual([
    "claims key-length: en: the key is 4.4 times as long as its distractors",
  ]);
});
