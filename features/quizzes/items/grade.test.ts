import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Item } from "@/curriculum/types";
import { shuffle } from "./draw";
import { exampleItems } from "./example-items";
import { creditBand, gradeResponse, judgeParts } from "./grade";
import { fits, type Response } from "./response";

const { choice, match, order } = exampleItems;
const many = exampleItems["multiple-choice"];
const gaps = exampleItems["inline-choice"];

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
])("%s", (_name, item, response, credit) => {
  expect(gradeResponse(item, response)).toBeCloseTo(credit, 10);
});

/** Any response that could be given to an item, complete or not. */
function responsesTo(item: Item): fc.Arbitrary<Response> {
  const pick = (keys: readonly string[], values: (key: string) => readonly string[]) =>
    fc
      .tuple(...keys.map((key) => fc.option(fc.constantFrom(...values(key)), { nil: undefined })))
      .map((given) =>
        Object.fromEntries(
          keys.flatMap((key, index) => (given[index] === undefined ? [] : [[key, given[index]]])),
        ),
      );
  switch (item.interaction) {
    case "choice":
      return fc
        .constantFrom(...item.choices)
        .map((one) => ({ interaction: "choice", choice: one }) as const);
    case "multiple-choice":
      return fc
        .subarray(item.choices)
        .map((chosen) => ({ interaction: "multiple-choice", choices: chosen }) as const);
    case "order": {
      const places = item.choices.map((_, index) => String(index + 1));
      return pick(item.choices, () => places).map((given) => ({
        interaction: "order",
        places: Object.fromEntries(Object.entries(given).map(([id, place]) => [id, Number(place)])),
      }));
    }
    case "match":
      return pick(item.sources, () => item.targets).map((pairs) => ({
        interaction: "match",
        pairs,
      }));
    case "inline-choice":
      return pick(
        item.gaps.map(({ id }) => id),
        (gap) => item.gaps.find(({ id }) => id === gap)?.choices ?? [],
      ).map((filled) => ({ interaction: "inline-choice", gaps: filled }));
  }
}

const anyItem = fc.constantFrom<Item>(...Object.values(exampleItems));

/** The item with its lists in another order: what a shuffle shows. The key of an order stays the key. */
function displayed(item: Item, seed: number): Item {
  switch (item.interaction) {
    case "choice":
    case "multiple-choice":
    case "order":
      return { ...item, choices: shuffle(item.choices, seed) };
    case "match":
      return {
        ...item,
        sources: shuffle(item.sources, seed),
        targets: shuffle(item.targets, seed),
      };
    case "inline-choice":
      return { ...item, gaps: shuffle(item.gaps, seed) };
  }
}

describe("laws of every interaction", () => {
  test("a response that fits earns from 0 to 1, and the order shown changes nothing", () => {
    const cases = anyItem.chain((item) => fc.tuple(fc.constant(item), responsesTo(item), fc.nat()));
    fc.assert(
      fc.property(cases, ([item, response, seed]) => {
        const credit = gradeResponse(item, response);
        expect(fits(item, response)).toBe(true);
        expect(credit).toBeGreaterThanOrEqual(0);
        expect(credit).toBeLessThanOrEqual(1);
        expect(gradeResponse(displayed(item, seed), response)).toBe(credit);
      }),
    );
  });

  test("ticking one more wrong choice never earns more", () => {
    fc.assert(
      fc.property(fc.subarray(["a", "b", "c", "d"]), fc.constantFrom("b", "d"), (chosen, wrong) => {
        const without = chosen.filter((id) => id !== wrong);
        const grade = (choices: string[]) =>
          gradeResponse(many, { interaction: "multiple-choice", choices });
        expect(grade([...without, wrong])).toBeLessThanOrEqual(grade(without));
      }),
    );
  });
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
