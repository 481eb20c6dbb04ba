import fc from "fast-check";
import { uuidv7 } from "uuidv7";
import { expect, test } from "vitest";
import { allowsWriting, makeAttemptToken } from "./attempt-token";

const secret = "a secret of thirty-two characters";
const now = new Date("2026-11-24T12:00:00Z");
const id = uuidv7();
const day = 86_400_000;
const later = (ms: number) => new Date(now.getTime() + ms);
const token = makeAttemptToken({ id, endsAt: null }, now, secret);

test("it opens its own attempt, and no other", () => {
  expect(allowsWriting(token, id, now, secret)).toBe(true);
  expect(allowsWriting(token, uuidv7(), now, secret)).toBe(false);
});

test("it lasts for thirty days, from the end where the attempt has one", () => {
  expect(allowsWriting(token, id, later(30 * day), secret)).toBe(true);
  expect(allowsWriting(token, id, later(30 * day + 1), secret)).toBe(false);
  const ending = makeAttemptToken({ id, endsAt: later(day) }, now, secret);
  expect(allowsWriting(ending, id, later(31 * day), secret)).toBe(true);
  expect(allowsWriting(ending, id, later(31 * day + 1), secret)).toBe(false);
});

test("its end cannot be moved, and another secret does not open", () => {
  const [, signed] = token.split(".");
  const moved = `${later(400 * day)
    .getTime()
    .toString(36)}.${signed}`;
  expect(allowsWriting(moved, id, now, secret)).toBe(false);
  expect(allowsWriting(token, id, now, "another secret of thirty-two chars")).toBe(false);
});

test("nonsense opens nothing and breaks nothing", () => {
  expect(allowsWriting(undefined, id, now, secret)).toBe(false);
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(allowsWriting(text, id, now, secret)).toBe(false);
    }),
  );
});
