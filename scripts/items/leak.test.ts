import { expect, test } from "vitest";
import { exampleBank } from "./example-bank";
import { leakFindings, readLeakExceptions } from "./leak";

const key = { "one.choices.b": "Two local governments sign it" };

test("a key that stands in another item’s prompt is found, whatever its case and accents", () => {
  const plant = {
    en: { ...key, "two.prompt": "Why do TWO locál governments sign the paper?" },
  };
  expect(leakFindings(exampleBank(undefined, plant))).toMatchObject([
    {
      ...{ item: "one", rule: "leak" },
      detail: "en: two.prompt holds its key “local governments sign”",
    },
  ]);
});

test("a key that shares some words is none", () => {
  const plant = { en: { ...key, "two.prompt": "Which local governments have a mayor?" } };
  expect(leakFindings(exampleBank(undefined, plant))).toEqual([]);
});

test("a denial is a word of its own", () => {
  const plant = {
    es: {
      "one.choices.b": "Gobiernos no centrales",
      "two.choices.a": "Los gobiernos centrales",
    },
  };
  expect(leakFindings(exampleBank(undefined, plant))).toEqual([]);
});

test("a pair that a person looked at is excepted, in that direction alone", () => {
  const plant = { en: { ...key, "two.choices.d": "Two local governments sign it" } };
  const tsv = "# why\none\ttwo\ttwo asks for it to be denied\n";
  expect(leakFindings(exampleBank(undefined, plant), readLeakExceptions(tsv))).toEqual([]);
  expect(
    leakFindings(exampleBank(undefined, plant), readLeakExceptions("two\tone\tx")),
  ).toHaveLength(1);
});

test("an exception without a reason is refused", () => {
  expect(() => readLeakExceptions("one\ttwo")).toThrow("needs a reason");
});
