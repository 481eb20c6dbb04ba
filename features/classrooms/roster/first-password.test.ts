import { randomInt } from "node:crypto";
import { expect, test } from "vitest";
import { NewPassword } from "@/features/accounts/typed-parts";
import { makeFirstPassword } from "./first-password";
import { plainWords } from "./plain-words";

test("three words give 30 bits at least", () => {
  expect(new Set(plainWords).size).toBe(plainWords.length);
  expect(3 * Math.log2(plainWords.length)).toBeGreaterThanOrEqual(30);
});

test("every word is short, and made of letters that every keyboard has", () => {
  expect(plainWords.filter((word) => !/^[a-z]{3,8}$/.test(word))).toEqual([]);
});

test("the shortest and the longest may be set as passwords", () => {
  const byLength = plainWords.toSorted((one, other) => one.length - other.length);
  for (const word of [byLength[0], byLength.at(-1)]) {
    const at = plainWords.indexOf(word ?? "");
    expect(NewPassword.safeParse(makeFirstPassword(() => at)).success).toBe(true);
  }
});

test("each word may come", () => {
  expect(makeFirstPassword((below) => below - 1)).toBe(
    Array.from({ length: 3 }, () => plainWords.at(-1)).join("-"),
  );
  expect(makeFirstPassword(randomInt)).toMatch(/^[a-z]+-[a-z]+-[a-z]+$/);
});
