import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { numbersIn } from "./typed-number";

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
