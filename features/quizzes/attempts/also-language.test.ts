import { expect, test } from "vitest";
import { type AlsoAsked, alsoFor, shownBeneath } from "./also-language";

test.each([
  ["nothing said, nothing set", undefined, null, null],
  ["nothing said, a second language", undefined, "ay", "ay"],
  ["nothing said, the page’s own as second", undefined, "es", null],
  ["another one asked for", "en", "ay", "en"],
  ["none asked for", "none", "ay", null],
] as const)("beneath a Spanish item: %s", (_, asked: AlsoAsked, secondLanguage, shown) => {
  expect(shownBeneath(alsoFor(asked, { secondLanguage }, "es"))).toBe(shown);
});
