import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawPicked } from "./draw-picked";
import { quizTotals } from "./quiz-totals";

const items = fc.array(
  fc.record({
    weight: fc.integer({ min: 1, max: 100 }),
    interaction: fc.constantFrom("choice" as const, "order" as const, "extended-text" as const),
  }),
  { maxLength: 15 },
);

describe("what a quiz comes to", () => {
  test("whatever is drawn has as many items, and its points are within what was said", () => {
    fc.assert(
      fc.property(
        items,
        fc.option(fc.integer({ min: 1, max: 20 }), { nil: null }),
        fc.nat(),
        (all, draw, seed) => {
          const totals = quizTotals(all, draw);
          const drawn = drawPicked(all, { draw, order: "shuffled" }, seed);
          const points = drawn.reduce((sum, { weight }) => sum + weight, 0);
          expect(totals.items).toBe(drawn.length);
          expect(points).toBeGreaterThanOrEqual(totals.points.least);
          expect(points).toBeLessThanOrEqual(totals.points.most);
        },
      ),
    );
  });

  test("all items: one sum of points, and the minutes of each", () => {
    const one = { weight: 1.5, interaction: "choice" as const };
    const text = { weight: 4, interaction: "extended-text" as const };
    expect(quizTotals([one, one, text], null)).toEqual({
      items: 3,
      points: { least: 7, most: 7 },
      minutes: 8,
    });
    expect(quizTotals([one, text], 1)).toMatchObject({
      points: { least: 1.5, most: 4 },
      minutes: 4,
    });
    expect(quizTotals([], 5)).toEqual({ items: 0, points: { least: 0, most: 0 }, minutes: 0 });
  });
});
