import { randomInt } from "node:crypto";
import { expect, test } from "vitest";
import { groupSymbols, makeSymbols, typedSymbols } from "./readable-code";

test("every symbol of the alphabet can come, and none that is mistaken for another", () => {
  const all = Array.from({ length: 30 }, (_, at) => makeSymbols(1, () => at)).join("");
  expect(new Set(all).size).toBe(30);
  expect(all).not.toMatch(/[01OILU]/);
});

test("symbols are as many as asked for, and are shown in groups of four", () => {
  const symbols = makeSymbols(12, randomInt);
  expect(symbols).toHaveLength(12);
  expect(groupSymbols(symbols)).toMatch(/^\w{4}-\w{4}-\w{4}$/);
  expect(typedSymbols(groupSymbols(symbols))).toBe(symbols);
});

test.each(["7kqv-m9xa", " 7KQV M9XA ", "7KQV–M9XA", "7kqum9xa"])("%s is 7KQVM9XA", (typed) => {
  expect(typedSymbols(typed)).toBe("7KQVM9XA");
});
