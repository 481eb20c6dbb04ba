import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawPicked } from "./draw-picked";

const weighed = fc
  .uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { maxLength: 30 })
  .chain((ids) =>
    fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), weight: fc.integer() }))),
  );
const draws = fc.option(fc.integer({ min: 1, max: 40 }), { nil: null });
const orders = fc.constantFrom("fixed" as const, "shuffled" as const);
const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });
const given = fc.record({ items: weighed, draw: draws, order: orders, seed: seeds });

describe("a draw of picked items", () => {
  test("has as many as are asked for, each once, with its own weight", () => {
    fc.assert(
      fc.property(given, ({ items, seed, ...rules }) => {
        const drawn = drawPicked(items, rules, seed);
        expect(drawn).toHaveLength(Math.min(rules.draw ?? items.length, items.length));
        expect(new Set(drawn).size).toBe(drawn.length);
        for (const item of drawn) expect(items).toContain(item);
      }),
    );
  });

  test("is decided by its seed", () => {
    fc.assert(
      fc.property(given, ({ items, seed, ...rules }) => {
        expect(drawPicked(items, rules, seed)).toEqual(drawPicked(items, rules, seed));
      }),
    );
  });

  test("in a fixed order keeps the teacher's", () => {
    fc.assert(
      fc.property(given, ({ items, draw, seed }) => {
        const places = drawPicked(items, { draw, order: "fixed" }, seed).map((item) =>
          items.indexOf(item),
        );
        expect(places).toEqual([...places].sort((one, other) => one - other));
      }),
    );
  });

  test("takes the same items in either order", () => {
    fc.assert(
      fc.property(given, ({ items, draw, seed }) => {
        const fixed = drawPicked(items, { draw, order: "fixed" }, seed);
        const shuffled = drawPicked(items, { draw, order: "shuffled" }, seed);
        expect(new Set(fixed)).toEqual(new Set(shuffled));
      }),
    );
  });
});

test("over many seeds every item is drawn, and every one comes first", () => {
  const items = ["a", "b", "c", "d", "e"];
  const first = new Set<string | undefined>();
  for (let seed = 0; seed < 200; seed += 1) {
    first.add(drawPicked(items, { draw: 2, order: "shuffled" }, seed)[0]);
  }
  expect(first.size).toBe(items.length);
});
