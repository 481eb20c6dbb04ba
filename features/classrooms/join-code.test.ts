import { randomInt } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { groupSymbols } from "@/features/accounts/readable-code";
import { isJoinOpen, joinEnd, makeJoinCode, readJoinCode } from "./join-code";

const code = fc.array(fc.nat(29), { minLength: 8, maxLength: 8 }).map((symbols) => {
  const left = [...symbols];
  return makeJoinCode(() => left.pop() ?? 0);
});

test("a code has eight of thirty symbols, none of them a look-alike", () => {
  const seen = new Set(Array.from({ length: 500 }, () => makeJoinCode(randomInt)).join(""));
  expect([...seen].sort().join("")).toBe("23456789ABCDEFGHJKMNPQRSTVWXYZ");
});

test("a code is read in whichever shape it is typed", () => {
  fc.assert(
    fc.property(code, fc.constantFrom("-", " ", "–", " - "), (made, between) => {
      const grouped = groupSymbols(made).replaceAll("-", between);
      expect(readJoinCode(grouped)).toBe(made);
      expect(readJoinCode(` ${grouped.toLowerCase()}\n`)).toBe(made);
      // U is not in the alphabet; who writes it saw a V.
      expect(readJoinCode(made.replaceAll("V", "u"))).toBe(made);
    }),
  );
});

test.each([
  "",
  "ABCD",
  "ABCD234",
  "ABCD23456",
  "ABCD-234O",
  "1BCD2345",
  "ñBCD2345",
  "x".repeat(9e5),
])("%j is no code", (typed) => {
  expect(readJoinCode(typed)).toBeNull();
});

const now = new Date("2026-11-24T12:00:00Z");

test("a code may stop by itself, to the millisecond", () => {
  const joinExpiresAt = joinEnd("day", now);
  const rules = { joinCode: "ABCD2345", joinExpiresAt, archivedAt: null };
  expect(joinExpiresAt?.toISOString()).toBe("2026-11-25T12:00:00.000Z");
  expect(isJoinOpen(rules, new Date("2026-11-25T12:00:00.000Z"))).toBe(true);
  expect(isJoinOpen(rules, new Date("2026-11-25T12:00:00.001Z"))).toBe(false);
  expect(isJoinOpen({ ...rules, joinExpiresAt: joinEnd("never", now) }, new Date(8e15))).toBe(true);
});

test("a closed code and an archived class let nobody join", () => {
  const rules = { joinCode: "ABCD2345", joinExpiresAt: null, archivedAt: null };
  expect(isJoinOpen({ ...rules, joinCode: null }, now)).toBe(false);
  expect(isJoinOpen({ ...rules, archivedAt: now }, now)).toBe(false);
});
