import { expect, test } from "vitest";
import { conceptResults } from "./concept";

const item = (objective: string, itemId: string, credit: number | null, lesson = "l") => ({
  ...{ lesson, objective, itemId, credit },
});

test("a concept has the mean of its items, and remembers the one asked last", () => {
  expect(
    conceptResults([item("b", "one", 1), item("a", "two", 0), item("b", "three", 0.5)]),
  ).toEqual([
    { lesson: "l", objective: "a", credit: 0, isMissed: true, lastItemId: "two" },
    { lesson: "l", objective: "b", credit: 0.75, isMissed: true, lastItemId: "three" },
  ]);
});

test("the same objective of another lesson is another concept", () => {
  expect(conceptResults([item("a", "one", 1), item("a", "two", 1, "m")])).toHaveLength(2);
});

test("what waits for a person tells nothing", () => {
  expect(
    conceptResults([item("a", "one", null), item("b", "two", null), item("b", "three", 1)]),
  ).toEqual([{ lesson: "l", objective: "b", credit: 1, isMissed: false, lastItemId: "three" }]);
});

test("a mean of full credits is full", () => {
  const seven = Array.from({ length: 7 }, (_, at) => item("a", `i${at}`, 1));
  expect(conceptResults(seven)).toMatchObject([{ credit: 1, isMissed: false }]);
});
