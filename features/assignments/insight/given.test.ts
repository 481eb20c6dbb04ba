import { expect, test } from "vitest";
import { exampleItems, exampleWords } from "@/features/quizzes/items/example-items";
import { commonestMistake, givenParts } from "./given";

const content = (interaction: keyof typeof exampleItems) => ({
  item: exampleItems[interaction],
  words: exampleWords,
});
const count = (part: string, given: string, learners: number) => ({ part, given, learners });

test("choices come with their counts, the commonest first, and those that nobody took", () => {
  const parts = givenParts(content("choice"), [count("", "c", 7), count("", "b", 3)]);
  expect(parts).toEqual([
    {
      part: "",
      given: [
        { value: "c", learners: 7, isRight: false },
        { value: "b", learners: 3, isRight: true },
        { value: "a", learners: 0, isRight: false },
      ],
    },
  ]);
  expect(commonestMistake(parts)).toMatchObject({ part: "", mistake: { value: "c" } });
});

test("an id that the version does not know is left out", () => {
  const parts = givenParts(content("choice"), [count("", "gone", 9)]);
  expect(parts[0]?.given.map(({ learners }) => learners)).toEqual([0, 0, 0]);
  expect(commonestMistake(parts)).toBeNull();
});

test("parts are judged by their own key", () => {
  const parts = givenParts(content("match"), [count("s1", "t1", 5), count("s2", "t1", 4)]);
  expect(parts.map(({ part }) => part)).toEqual(["s1", "s2", "s3"]);
  expect(parts[0]?.given[0]).toEqual({ value: "t1", learners: 5, isRight: true });
  expect(commonestMistake(parts)).toEqual({
    part: "s2",
    mistake: { value: "t1", learners: 4, isRight: false },
  });
});

test("in an order, what is given is a place", () => {
  const parts = givenParts(content("order"), [count("y", "1", 2), count("y", "3", 6)]);
  expect(parts[0]).toMatchObject({ part: "y", given: [{ value: "3", isRight: false }, {}, {}] });
  expect(commonestMistake(parts)).toMatchObject({ part: "y", mistake: { value: "3" } });
});

test("typed forms of one answer, and of one misunderstanding, count together in any language", () => {
  const parts = givenParts(content("text-entry"), [
    count("", "Microdiplomacia", 4),
    count("", "small diplomacy", 3),
    count("", "embajada", 2),
    count("", "Embassy", 2),
    count("", "no sé", 3),
  ]);
  expect(parts[0]?.given).toEqual([
    { value: "Microdiplomacia", learners: 7, isRight: true },
    { value: "embajada", learners: 4, isRight: false },
    { value: "no sé", learners: 3, isRight: false },
  ]);
});

test("a text that a person judges has no parts", () => {
  expect(givenParts(content("extended-text"), [])).toEqual([]);
});
