import { expect, test } from "vitest";
import { chanceOfAtLeast } from "./chance";

test("equal probabilities give the binomial’s tail", () => {
  // Three coins: 1/8 + 3/8.
  expect(chanceOfAtLeast(2, [0.5, 0.5, 0.5])).toBeCloseTo(0.5, 12);
  expect(chanceOfAtLeast(7, Array(10).fill(0.25))).toBeCloseTo(0.0035057, 7);
});

test("different probabilities count each for itself", () => {
  // Both: 1/2 × 1/4. At least one: 1 − 1/2 × 3/4.
  expect(chanceOfAtLeast(2, [0.5, 0.25])).toBeCloseTo(0.125, 12);
  expect(chanceOfAtLeast(1, [0.5, 0.25])).toBeCloseTo(0.625, 12);
});

test("at least none is certain, more than there are is impossible", () => {
  expect(chanceOfAtLeast(0, [0.3, 0.9])).toBeCloseTo(1, 12);
  expect(chanceOfAtLeast(0, [])).toBe(1);
  expect(chanceOfAtLeast(3, [0.3, 0.9])).toBe(0);
});
