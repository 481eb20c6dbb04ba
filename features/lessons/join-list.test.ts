import { expect, test } from "vitest";
import { joinList } from "./join-list";

const and = (before: string, last: string) => `${before} y ${last}`;

test.each([
  [[], ""],
  [["24"], "24"],
  [["24", "26"], "24 y 26"],
  [["24", "26", "28"], "24, 26 y 28"],
])("%j in one phrase", (parts, phrase) => {
  expect(joinList(parts, and)).toBe(phrase);
});
