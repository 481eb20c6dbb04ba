import fc from "fast-check";
import { expect, test } from "vitest";
import { LONGEST_QUERY, queryWords, readQuery } from "./search-query";

test.each([
  [undefined, ""],
  [null, ""],
  [{ q: "x" }, ""],
  [["uno", "dos"], "uno"],
  [[], ""],
  ["  la \n\t frontera  ", "la frontera"],
  ["a\u0000b\u202ec\u200bd", "abcd"],
  ["\ud800x\ufffd", "x"],
  ["x".repeat(500), "x".repeat(LONGEST_QUERY)],
  ["😀".repeat(500), "😀".repeat(LONGEST_QUERY)],
])("out of %j", (typed, query) => {
  expect(readQuery(typed)).toBe(query);
});

test("whatever is typed: bounded, and reading it again changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (typed) => {
      const query = readQuery(typed);
      expect([...query].length).toBeLessThanOrEqual(LONGEST_QUERY);
      expect(readQuery(query)).toBe(query);
      expect(queryWords(query).length).toBeLessThanOrEqual(8);
    }),
    { numRuns: 40 },
  );
});

test.each([
  ["la guerra de 1879", ["guerra", "1879"]],
  ["de la", ["de", "la"]],
  ["Guerra guerra", ["guerra"]],
  ["", []],
  ["?!", []],
])("the words that tell in «%s»", (query, words) => {
  expect(queryWords(query)).toEqual(words);
});
