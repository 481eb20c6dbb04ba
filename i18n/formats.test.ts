import { expect, test } from "vitest";
import { dateParts, formatCount, formatNumber, formatPercent, spanParts } from "./formats";

test("Aymara numbers take Bolivian Spanish shapes, never the server's", () => {
  expect(formatNumber(1234.56, "ay")).toBe(formatNumber(1234.56, "es"));
  expect(formatNumber(12345.6, "es")).toBe("12.345,6");
  expect(formatNumber(12345.6, "en")).toBe("12,345.6");
});

test.each([
  [179_550, "es", "179\u00a0550"],
  [1_237_658, "ay", "1\u00a0237\u00a0658"],
  [22_807, "en", "22,807"],
  [56, "en", "56"],
] as const)("%d people in %s are %s", (value, locale, words) => {
  expect(formatCount(value, locale)).toBe(words);
});

test.each([
  [1, "100\u00a0%"],
  [0.999, "99\u00a0%"],
  [0.755, "76\u00a0%"],
  [0, "0\u00a0%"],
])("a share of %d is said as %s: full only when it is full", (share, words) => {
  expect(formatPercent(share, "es")).toBe(words);
});

test("an instant is told on the wall clock of its place", () => {
  const instant = new Date("2026-01-01T02:30:00Z");
  expect(dateParts(instant, "America/La_Paz")).toEqual({
    day: "31",
    month: "12",
    year: "2025",
    time: "22:30",
    weekday: "3",
  });
  expect(dateParts(new Date("2026-02-09T02:30:00Z"), "America/La_Paz")).toMatchObject({
    ...{ day: "8", month: "2", weekday: "7" },
  });
  // Chile keeps summer time in January, Peru none at all.
  expect(dateParts(instant, "America/Santiago").time).toBe("23:30");
  expect(dateParts(instant, "America/Lima").time).toBe("21:30");
});

test.each([
  [1, { days: 0, hours: 0, minutes: 1 }],
  [192 * 60_000, { days: 0, hours: 3, minutes: 12 }],
  [1_441 * 60_000, { days: 1, hours: 0, minutes: 1 }],
])("a span of %d ms", (ms, parts) => {
  expect(spanParts(ms)).toEqual(parts);
});
