import { expect, test } from "vitest";
import { isFinalAvailable } from "./availability";

test.each([
  ["nothing", [], false],
  ["one unit, however large", [60, 0, 0, 0], false],
  ["two units with too few items", [24, 15, 0, 0], false],
  ["two units and forty items", [25, 15, 0, 0], true],
  ["all units", [30, 30, 30, 30], true],
])("%s: %s is %s", (_, itemsOfUnits, expected) => {
  expect(isFinalAvailable(itemsOfUnits)).toBe(expected);
});
