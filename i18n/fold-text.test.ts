import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldText } from "./fold-text";

describe("folding", () => {
  test.each([
    ["case", "PARADIPLOMACIA", "paradiplomacia"],
    ["accents", "política", "politica"],
    ["diaeresis", "utjañäni", "utjanani"],
    ["ñ", "Ñuñoa", "nunoa"],
    ["letters put together from two signs", "an\u0303o", "año"],
    ["a full stop at the end", "la frontera.", "La frontera"],
    ["dots at the end", "la frontera…", "la frontera"],
    ["spaces", "  dos\u00a0 \u202f pueblos \n", "dos pueblos"],
    ["what is not seen", "fron\u00adtera\u200b", "frontera"],
    ["an apostrophe of the keyboard", "ch'usa", "ch’usa"],
    ["an opening quote", "ch‘usa", "ch’usa"],
    ["the letter itself", "chʼusa", "ch’usa"],
    ["an accent by itself", "ch´usa", "ch’usa"],
    ["a grave accent", "ch`usa", "ch’usa"],
  ])("%s does not count", (_name, typed, meant) => {
    expect(foldText(typed)).toBe(foldText(meant));
  });

  test.each([
    ["another word", "frontera", "fronteras"],
    ["words run together", "dos pueblos", "dospueblos"],
    ["an apostrophe left out", "ch’usa", "chusa"],
  ])("%s counts", (_name, typed, meant) => {
    expect(foldText(typed)).not.toBe(foldText(meant));
  });

  test("folding twice changes nothing, and what says nothing is empty", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
    expect(foldText(" . … \u200b")).toBe("");
  });
});
