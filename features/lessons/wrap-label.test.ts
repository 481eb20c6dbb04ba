import { expect, test } from "vitest";
import { wrapLabel } from "./wrap-label";

test.each([
  ["Tu región", 12, ["Tu región"]],
  ["Región no vecina", 10, ["Región no", "vecina"]],
  ["Transfronteriza", 8, ["Transfronteriza"]],
  ["El mundo entero", 15, ["El mundo entero"]],
])("%s on lines of %i characters", (label, longest, lines) => {
  expect(wrapLabel(label, longest)).toEqual(lines);
});
