import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldText, numbersIn } from "./typed-text";

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

describe("numbers", () => {
  const units = ["kilometros", "kilometres", "km"];

  test.each([
    ["1587658", [1587658]],
    ["1 587 658", [1587658]],
    ["1\u202f587\u00a0658", [1587658]],
    ["1.587.658", [1587658]],
    ["1,587,658", [1587658]],
    ["12,5", [12.5]],
    ["12.5", [12.5]],
    ["1.587,5", [1587.5]],
    ["1,587.5", [1587.5]],
    ["0,5", [0.5]],
    ["0.500", [0.5]],
    [",5", [0.5]],
    ["-3", [-3]],
    ["− 3", [-3]],
    ["+3", [3]],
    ["007", [7]],
    ["45 km", [45]],
    ["45km.", [45]],
    ["45 Kilómetros", [45]],
    ["45 %", [45]],
    ["45.", [45]],
  ])("%s is one number", (text, values) => {
    expect(numbersIn(text, units)).toEqual(values);
  });

  test.each([
    ["1.500", [1500, 1.5]],
    ["1'587.658", [1587658, 1587.658]],
    ["1,500", [1500, 1.5]],
    ["1'587.658", [1587658, 1587.658]],
    ["12.345,678", [12345.678]],
  ])("%s is read in every way it may be meant", (text, values) => {
    expect(numbersIn(text, units)).toEqual(values);
  });

  test.each([
    "",
    "km",
    "doce",
    "12 millas",
    "1.2.3",
    "1,2,3",
    "12 34",
    "3-4",
    "1e3",
    "≈ 12",
    "12 13 km",
  ])("“%s” is no number", (text) => {
    expect(numbersIn(text, units)).toEqual([]);
  });

  test("a number written in any of the ways is read back, whatever its size", () => {
    const locales = ["es-BO", "en-GB", "de-CH", "fr-FR"];
    fc.assert(
      fc.property(
        fc.integer({ min: -9_999_999, max: 9_999_999 }),
        fc.constantFrom(...locales),
        (thousandths, locale) => {
          const value = thousandths / 1000;
          const text = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }).format(value);
          expect(numbersIn(text, [])).toContainEqual(value === 0 ? 0 : value);
        },
      ),
    );
  });
});
