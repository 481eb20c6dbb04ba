import { expect, test } from "vitest";
import { heightOf, numbered, trend, trendPoints } from "./trend-points";

test("points go from the left to the right edge, higher for more", () => {
  const points = trendPoints([0, 0.5, 1]);
  expect(points[0]).toEqual({ x: trend.left, y: trend.height - trend.bottom });
  expect(points[2]).toEqual({ x: trend.width - trend.right, y: trend.top });
  expect(points[1]?.y).toBe(heightOf(0.5));
});

test("one point alone stands in the middle, none draws nothing", () => {
  expect(trendPoints([0.3])[0]?.x).toBe((trend.left + trend.width - trend.right) / 2);
  expect(trendPoints([])).toEqual([]);
});

test.each([
  [1, [0]],
  [3, [0, 1, 2]],
  [12, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]],
  [30, [0, 3, 6, 9, 12, 15, 18, 21, 24, 29]],
])("of %i points, as many have a number as there is room for", (count, shown) => {
  expect([...numbered(count)]).toEqual(shown);
});

test("of a hundred points the last has its number, and no two stand too close", () => {
  const shown = [...numbered(100)];
  expect(shown.at(-1)).toBe(99);
  expect(shown.length).toBeLessThan(14);
});
