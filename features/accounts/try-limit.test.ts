import { expect, test } from "vitest";
import { accountBudget, minutesUntil, windowEnd } from "./try-limit";

const now = new Date("2026-11-24T12:00:00Z");

test("a window of 15 minutes ends in 15 minutes", () => {
  expect(windowEnd(accountBudget, now)).toEqual(new Date("2026-11-24T12:15:00Z"));
});

test.each([
  ["at its beginning", 15 * 60_000, 15],
  ["just after it", 15 * 60_000 - 1, 15],
  ["a minute and a bit", 60_001, 2],
  ["a second", 1_000, 1],
  ["already over", -5_000, 1],
])("the minutes to wait are whole and never too few: %s", (_, ms, minutes) => {
  expect(minutesUntil(new Date(now.getTime() + ms), now)).toBe(minutes);
});
