import { expect, test } from "vitest";
import { ranges } from "./print";

test.each([
  [[], ""],
  [[14], "14"],
  [[14, 18, 66, 67, 68, 80], "14, 18, 66-68, 80"],
])("%j is listed as %s", (numbers, text) => {
  expect(ranges(numbers)).toBe(text);
});
