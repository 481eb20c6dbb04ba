import { expect, test } from "vitest";
import { labelLines, textWidth } from "./label-lines";

test.each([
  ["Tu región", 90, ["Tu región"]],
  ["Región no vecina", 75, ["Región no", "vecina"]],
  ["Transfronteriza", 40, ["Transfronteriza"]],
  ["179\u00a0550 habitantes", 60, ["179\u00a0550", "habitantes"]],
])("%s on lines of %i units", (label, width, lines) => {
  expect(labelLines(label, width, 12.5)).toEqual(lines);
});

test("no line is wider than asked where its words allow it", () => {
  const lines = labelLines("Cooperación descentralizada entre gobiernos locales", 120, 13);
  expect(lines.length).toBeGreaterThan(1);
  expect(Math.max(...lines.map((line) => textWidth(line, 13)))).toBeLessThanOrEqual(120);
});
