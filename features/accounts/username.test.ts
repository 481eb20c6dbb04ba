import fc from "fast-check";
import { expect, test } from "vitest";
import { displayUsername, normalizeUsername, usernameFault } from "./username";

test.each([
  ["plain", "maria.quispe", null],
  ["ñ and accents", "ñandú_é", null],
  ["ä and the apostrophe of Aymara", "ch’äkasi", null],
  ["an ASCII apostrophe, which becomes ours", "ch'aska", null],
  ["another script", "мария", null],
  ["three characters", "abc", null],
  ["thirty characters", "a".repeat(30), null],
  ["two characters", "ab", "username-too-short"],
  ["spaces only", "    ", "username-too-short"],
  ["thirty-one characters", "ñ".repeat(31), "username-too-long"],
  ["a space", "maria quispe", "username-signs"],
  ["an emoji", "llama🦙", "username-signs"],
  ["NUL", "maria\u0000", "username-signs"],
  ["a lone surrogate", "maria\ud800", "username-signs"],
  ["a direction mark", "maria\u202e", "username-signs"],
  ["markup", "<b>maria", "username-signs"],
])("a username with %s", (_, typed, fault) => {
  expect(usernameFault(typed)).toBe(fault);
});

test.each([
  ["capitals", "Ñusta", "ñusta"],
  ["a composed and a decomposed ñ", "n\u0303usta", "ñusta"],
  ["spaces around it", "  ñusta ", "ñusta"],
  ["any apostrophe", "ch`aska", "ch’aska"],
])("usernames are one that differ in %s", (_, typed, same) => {
  expect(normalizeUsername(typed)).toBe(same);
});

test("a username is shown as it was typed", () => {
  expect(displayUsername(" Ñusta.K’ana ")).toBe("Ñusta.K’ana");
});

test("normalizing twice is normalizing once", { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (typed) => {
      const once = normalizeUsername(typed);
      expect(normalizeUsername(once)).toBe(once);
    }),
  );
});
