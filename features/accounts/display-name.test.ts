import { expect, test } from "vitest";
import { nameFault, tidyName } from "./display-name";

test.each([
  ["ñ, ä and an apostrophe", "María O’Ñäkasi", null],
  ["an emoji family joined to one sign", "Ana 👨‍👩‍👧‍👦", null],
  ["markup and braces, which are only text", "<b>{name}</b>", null],
  ["one letter", "Ñ", null],
  ["sixty characters", "ñ".repeat(60), null],
  ["sixty emoji", "🦙".repeat(60), null],
  ["sixty-one characters", "ñ".repeat(61), "name-too-long"],
  ["five hundred", "a".repeat(500), "name-too-long"],
  ["nothing", "", "name-missing"],
  ["spaces only", "   ", "name-missing"],
  ["joiners only, which nobody sees", "\u200d\u200d", "name-missing"],
  ["a mark that turns the direction", "Ana\u202enimda", "name-hidden-marks"],
  ["an isolate", "Ana\u2066", "name-hidden-marks"],
  ["a left-to-right mark", "Ana\u200e", "name-hidden-marks"],
  ["NUL", "Ana\u0000", "name-hidden-marks"],
  ["a line end", "Ana\nMamani", "name-hidden-marks"],
  ["a lone surrogate", "Ana\ud800", "name-hidden-marks"],
])("a name with %s", (_, typed, fault) => {
  expect(nameFault(typed)).toBe(fault);
});

test("a name is kept composed and without spaces around it", () => {
  expect(tidyName("  Nin\u0303a ")).toBe("Niña");
});
