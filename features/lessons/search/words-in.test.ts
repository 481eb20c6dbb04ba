import { expect, test } from "vitest";
import { wordsIn } from "./words-in";

const folded = (text: string) => wordsIn(text).map((word) => word.folded);

test.each([
  ["La Alianza, en la frontera.", ["la", "alianza", "en", "la", "frontera"]],
  ["Política exterior", ["politica", "exterior"]],
  ["jach’a jach'a jachʼa jach´a jach`a", ["jacha", "jacha", "jacha", "jacha", "jacha"]],
  ["utjañäni", ["utjanani"]],
  ["‘margen’ y «encuentro»", ["margen", "y", "encuentro"]],
  ["1 587 658, 1.587.658 y 1,587,658", ["1587658", "1587658", "y", "1587658"]],
  ["1879-1884", ["1879", "1884"]],
  ["2001 180 000", ["2001", "180000"]],
  ["el 18,9 %", ["el", "18", "9"]],
  ["Ley 20.175", ["ley", "20175"]],
  ["' — … 😀 <>", []],
])("%s", (text, words) => {
  expect(folded(text)).toEqual(words);
});

test("each stands where it says, without the quotes around it", () => {
  const text = "Así, ‘margen’ o ch’usa";
  expect(wordsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    "Así",
    "margen",
    "o",
    "ch’usa",
  ]);
});
