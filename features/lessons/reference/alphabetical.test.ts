import { expect, test } from "vitest";
import { byInitial, initialOf, inOrder } from "./alphabetical";

const entries = ["zona", "Ñandú", "ámbito", "nube", "actor"].map((word) => ({ id: word, word }));

test("accents and capitals do not move a word; Spanish has ñ after n, English does not", () => {
  const words = (locale: "es" | "ay" | "en") => inOrder(entries, locale).map(({ word }) => word);
  expect(words("es")).toEqual(["actor", "ámbito", "nube", "Ñandú", "zona"]);
  expect(words("ay")).toEqual(words("es"));
  expect(words("en")).toEqual(["actor", "ámbito", "Ñandú", "nube", "zona"]);
});

test("equal words keep one order, whatever the order they come in", () => {
  const same = [
    { id: "b", word: "pueblo" },
    { id: "a", word: "pueblo" },
  ];
  expect(inOrder(same, "es").map(({ id }) => id)).toEqual(["a", "b"]);
  expect(inOrder([...same].reverse(), "es").map(({ id }) => id)).toEqual(["a", "b"]);
});

test("a word is looked up under its first letter without accents", () => {
  expect(["ámbito", "ñandú", "«zona»", "üru"].map(initialOf)).toEqual(["A", "Ñ", "Z", "U"]);
});

test("groups come with their letters in order, each letter once", () => {
  expect(byInitial(entries, "es").map(({ initial }) => initial)).toEqual(["A", "N", "Ñ", "Z"]);
  expect(byInitial(entries, "en").map(({ initial }) => initial)).toEqual(["A", "Ñ", "N", "Z"]);
});
