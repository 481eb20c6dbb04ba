import { expect, test } from "vitest";
import { shortPath, slugOfNumber } from "./short-address";

test("a lesson’s short path and its number lead to one another", () => {
  expect(shortPath("ay", "what-is-paradiplomacy")).toBe("/ay/l/4");
  expect(slugOfNumber("4")).toBe("what-is-paradiplomacy");
  expect(["0", "04", "13", "x", ""].map(slugOfNumber)).toEqual(Array(5).fill(undefined));
});
