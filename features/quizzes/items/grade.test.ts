import { expect, test } from "vitest";
import type { Item } from "@/curriculum/types";
import { exampleItems, exampleWords, numberEntry } from "./example-items";
import { creditBand, gradeResponse, gradeRubric, judgeParts, mistakeOf } from "./grade";
import type { Response } from "./response";

const { choice, match, order } = exampleItems;
const many = exampleItems["multiple-choice"];
const gaps = exampleItems["inline-choice"];
const pool = exampleItems["gap-match"];
const { hottext } = exampleItems;
const map = exampleItems["map-choice"];
const words = exampleItems["text-entry"];
const essay = exampleItems["extended-text"];

test.each<[string, Item, Response | null, number]>([
  ["a choice, right", choice, { interaction: "choice", choice: "b" }, 1],
  ["a choice, wrong", choice, { interaction: "choice", choice: "a" }, 0],
  ["a choice, open", choice, null, 0],
  ["a choice, nonsense", choice, { interaction: "match", pairs: {} }, 0],
  ["choices, all", many, { interaction: "multiple-choice", choices: ["c", "a"] }, 1],
  ["choices, half", many, { interaction: "multiple-choice", choices: ["a"] }, 0.5],
  [
    "choices, one right and one wrong",
    many,
    { interaction: "multiple-choice", choices: ["a", "b"] },
    0,
  ],
  [
    "choices, everything ticked",
    many,
    { interaction: "multiple-choice", choices: ["a", "b", "c", "d"] },
    0,
  ],
  [
    "choices, one wrong among the right",
    many,
    { interaction: "multiple-choice", choices: ["a", "c", "d"] },
    0.5,
  ],
  ["choices, none", many, { interaction: "multiple-choice", choices: [] }, 0],
  ["an order, right", order, { interaction: "order", places: { y: 1, x: 2, z: 3 } }, 1],
  ["an order, one in place", order, { interaction: "order", places: { y: 2, x: 1, z: 3 } }, 1 / 3],
  [
    "an order, the same place twice",
    order,
    { interaction: "order", places: { y: 1, x: 1, z: 1 } },
    1 / 3,
  ],
  ["an order, open", order, { interaction: "order", places: {} }, 0],
  ["a match, right", match, { interaction: "match", pairs: { s1: "t1", s2: "t2", s3: "t1" } }, 1],
  [
    "a match, two of three",
    match,
    { interaction: "match", pairs: { s1: "t1", s2: "t2", s3: "t3" } },
    2 / 3,
  ],
  ["a match, unfinished", match, { interaction: "match", pairs: { s2: "t2" } }, 1 / 3],
  ["gaps, right", gaps, { interaction: "inline-choice", gaps: { g1: "a", g2: "d" } }, 1],
  ["gaps, half", gaps, { interaction: "inline-choice", gaps: { g1: "a", g2: "c" } }, 0.5],
  ["gaps, another kind of response", gaps, { interaction: "choice", choice: "a" }, 0],
  ["a pool, right", pool, { interaction: "gap-match", gaps: { g1: "b", g2: "a", g3: "d" } }, 1],
  [
    "a pool, one word in all gaps",
    pool,
    { interaction: "gap-match", gaps: { g1: "b", g2: "b", g3: "b" } },
    1 / 3,
  ],
  ["a pool, unfinished", pool, { interaction: "gap-match", gaps: { g2: "a" } }, 1 / 3],
  ["a pool, a word left over", pool, { interaction: "gap-match", gaps: { g1: "c" } }, 0],
  ["passages, all", hottext, { interaction: "hottext", choices: ["h3", "h2"] }, 1],
  ["passages, half", hottext, { interaction: "hottext", choices: ["h3"] }, 0.5],
  ["passages, one right, one wrong", hottext, { interaction: "hottext", choices: ["h3", "h1"] }, 0],
  ["passages, ticks for a choice", hottext, { interaction: "multiple-choice", choices: ["h2"] }, 0],
  ["places, all", map, { interaction: "map-choice", choices: ["p1", "p3"] }, 1],
  ["places, half", map, { interaction: "map-choice", choices: ["p1"] }, 0.5],
  ["places, only wrong ones", map, { interaction: "map-choice", choices: ["p2", "p4"] }, 0],
  ["words, right", words, { interaction: "text-entry", text: "Microdiplomácia." }, 1],
  ["words, a known mistake", words, { interaction: "text-entry", text: "embajada" }, 0],
  ["words, none", words, { interaction: "text-entry", text: "" }, 0],
  ["a number, right", numberEntry, { interaction: "text-entry", text: "1.500 km" }, 1],
  ["a number, at the tolerance", numberEntry, { interaction: "text-entry", text: "1550" }, 1],
  ["a number, just past it", numberEntry, { interaction: "text-entry", text: "1551" }, 0],
  ["a text, empty", essay, { interaction: "extended-text", text: " \n " }, 0],
  ["a text, none", essay, null, 0],
])("%s", (_name, item, response, credit) => {
  expect(gradeResponse({ item, words: exampleWords }, response)).toBeCloseTo(credit, 10);
});

test("a text waits for a person, whose rubric gives the credit", () => {
  const response = { interaction: "extended-text", text: "Porque…" } as const;
  expect(gradeResponse({ item: essay, words: exampleWords }, response)).toBeNull();
  expect(gradeRubric(essay, [])).toBe(0);
  expect(gradeRubric(essay, ["names"])).toBeCloseTo(2 / 3, 10);
  expect(gradeRubric(essay, ["names", "names", "unknown"])).toBeCloseTo(2 / 3, 10);
  expect(gradeRubric(essay, ["reasons", "names"])).toBe(1);
});

test.each([
  [words, "La Embajada", null],
  [words, " EMBAJADA ", "other-word"],
  [words, "microdiplomacy", null],
  [numberEntry, "932 km", "miles"],
  [numberEntry, "1500", null],
  [numberEntry, "7", null],
])("a known mistake is found in what was typed: %#", (item, text, mistake) => {
  const content = { item, words: exampleWords };
  expect(mistakeOf(content, { interaction: "text-entry", text })).toBe(mistake);
});

test("parts tell what was given and what the key says", () => {
  expect(judgeParts(match, { interaction: "match", pairs: { s1: "t1", s2: "t3" } })).toEqual([
    { id: "s1", given: "t1", key: "t1", right: true },
    { id: "s2", given: "t3", key: "t2", right: false },
    { id: "s3", given: null, key: "t1", right: false },
  ]);
});

test.each([
  [1, "full"],
  [0.99, "partial"],
  [0, "none"],
])("a credit of %d is %s", (credit, band) => {
  expect(creditBand(credit)).toBe(band);
});
