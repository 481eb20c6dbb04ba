import { expect, test } from "vitest";
import { exampleItems, exampleWords } from "../items/example-items";
import { gradeResponse } from "../items/grade";
import type { ItemContent } from "../items/item-version";
import type { Response } from "../items/response";
import { acceptableOf, contentAccepting } from "./ruling";

const content = (interaction: keyof typeof exampleItems): ItemContent => ({
  ...{ item: exampleItems[interaction], words: exampleWords },
});
const typed = (text: string): Response => ({ interaction: "text-entry", text });
const number: ItemContent = {
  item: {
    ...exampleItems["text-entry"],
    ...{ interaction: "text-entry", id: "n" },
    entry: { kind: "number", key: 12, tolerance: 0, hasUnit: false, mistakes: [] },
  },
  words: exampleWords,
};

test.each<[string, ItemContent, Response, string[]]>([
  ["a wrong choice", content("choice"), { interaction: "choice", choice: "c" }, ["c"]],
  ["the right one", content("choice"), { interaction: "choice", choice: "b" }, []],
  [
    "what was picked wrongly of several",
    content("multiple-choice"),
    { interaction: "multiple-choice", choices: ["a", "b", "d"] },
    ["b", "d"],
  ],
  ["a typed form", content("text-entry"), typed(" otra forma "), ["otra forma"]],
  ["a form that counts already", content("text-entry"), typed("MICRODIPLOMACIA"), []],
  ["nothing", content("text-entry"), typed("  "), []],
  ["what would be a tag or an argument of a message", content("text-entry"), typed("<b>{x}"), []],
  ["an order", content("order"), { interaction: "order", places: { x: 1 } }, []],
])("of %s", (_, item, response, given) => {
  expect(acceptableOf(item, response)).toEqual(given);
});

test.each<[string, ItemContent, string, Response, number, number]>([
  ["a choice", content("choice"), "c", { interaction: "choice", choice: "c" }, 0, 1],
  [
    "one of several",
    content("multiple-choice"),
    "b",
    { interaction: "multiple-choice", choices: ["a", "b", "c"] },
    0.5,
    1,
  ],
  ["a passage", content("hottext"), "h1", { interaction: "hottext", choices: ["h1"] }, 0, 1 / 3],
  ["a typed form", content("text-entry"), "L'otra", typed("l’OTRA"), 0, 1],
  ["a number", number, "13,5", typed("13,5"), 0, 1],
])("%s that is accepted counts", (_, item, given, response, before, after) => {
  expect(gradeResponse(item, response)).toBe(before);
  const accepting = contentAccepting(item, given);
  if (!accepting) throw new Error("not accepted");
  expect(gradeResponse(accepting, response)).toBeCloseTo(after);
});

test("what is right already, is not there, or has no key of one thing cannot be accepted", () => {
  expect(contentAccepting(content("choice"), "b")).toBeNull();
  expect(contentAccepting(content("choice"), "z")).toBeNull();
  expect(contentAccepting(content("match"), "s1")).toBeNull();
  expect(contentAccepting(number, "doce")).toBeNull();
});

test("an item takes no more than its twelve forms", () => {
  let item: ItemContent | null = content("text-entry");
  for (let more = 0; more < 10 && item; more += 1) item = contentAccepting(item, `forma ${more}`);
  expect(item).not.toBeNull();
  expect(item && contentAccepting(item, "una más")).toBeNull();
});
