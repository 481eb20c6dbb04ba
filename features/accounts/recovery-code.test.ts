import { randomInt } from "node:crypto";
import { expect, test } from "vitest";
import { hashRecoveryCode, makeRecoveryCode } from "./recovery-code";

test("a code is four groups of four symbols that cannot be mistaken for others", () => {
  for (let count = 0; count < 200; count += 1) {
    expect(makeRecoveryCode(randomInt)).toMatch(
      /^[2-9A-HJKMNP-TV-Z]{4}(-[2-9A-HJKMNP-TV-Z]{4}){3}$/,
    );
  }
});

test("every symbol of the alphabet can come, and none beyond it", () => {
  const first = new Set(Array.from({ length: 30 }, (_, n) => makeRecoveryCode(() => n).charAt(0)));
  expect(first.size).toBe(30);
  expect([...first].join("")).not.toMatch(/[01OILU]/);
});

test.each([
  ["small letters", "7kq2-m9xa-22cd-zzzz"],
  ["no hyphens", "7KQ2M9XA22CDZZZZ"],
  ["spaces", " 7KQ2 M9XA 22CD ZZZZ "],
  ["a dash that a phone made of the hyphen", "7KQ2–M9XA–22CD–ZZZZ"],
])("a code may be typed with %s", (_, typed) => {
  expect(hashRecoveryCode(typed)).toBe(hashRecoveryCode("7KQ2-M9XA-22CD-ZZZZ"));
});

test("another code has another hash", () => {
  expect(hashRecoveryCode("7KQ2-M9XA-22CD-ZZZY")).not.toBe(hashRecoveryCode("7KQ2-M9XA-22CD-ZZZZ"));
});
