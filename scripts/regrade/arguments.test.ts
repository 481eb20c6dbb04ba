import { expect, test } from "vitest";
import { readOrder } from "./arguments";

test("without --apply it is a list", () => {
  expect(readOrder(["lesson/item"])).toEqual({ lesson: "lesson", itemId: "item", act: null });
});

test("with --apply it says who and why", () => {
  const order = readOrder(["lesson/item", "--apply", "--by", " Ana ", "--reason=Two keys."]);
  expect(order.act).toEqual({ by: "Ana", reason: "Two keys." });
});

test.each([
  ["nothing", []],
  ["no item", ["lesson"]],
  ["an empty item", ["lesson/"]],
  ["more than one item", ["lesson/one", "lesson/two"]],
  ["a path", ["lesson/one/two"]],
  ["--apply without --by", ["lesson/item", "--apply", "--reason", "x"]],
  ["--apply without --reason", ["lesson/item", "--apply", "--by", "x"]],
  ["an empty reason", ["lesson/item", "--apply", "--by", "x", "--reason", " "]],
  ["a reason too long to read", ["l/i", "--apply", "--by", "x", "--reason", "x".repeat(301)]],
  ["--by without --apply: was it meant?", ["lesson/item", "--by", "x"]],
  ["an unknown option", ["lesson/item", "--force"]],
])("%s is refused with how it is called", (_what, args) => {
  expect(() => readOrder(args)).toThrow("npm run regrade -- LESSON/ITEM");
});
