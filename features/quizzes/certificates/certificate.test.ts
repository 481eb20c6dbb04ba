import { randomInt } from "node:crypto";
import { expect, test } from "vitest";
import {
  earnsCertificate,
  lessonsAsked,
  makeCertificateCode,
  PASS,
  readCertificateCode,
} from "./certificate";

const passed = { quiz: "final", isFinished: true, outcome: PASS };

test.each([
  ["a final quiz with just enough", {}, true],
  ["a full one", { outcome: 1 }, true],
  ["a little too little", { outcome: 0.599 }, false],
  ["one that was never submitted", { outcome: null }, false],
  ["one in progress", { isFinished: false }, false],
  ["one of an assignment, of the final quiz too", { quiz: "assignment-1", outcome: 1 }, false],
  ["a lesson’s quiz", { quiz: "what-is-paradiplomacy", outcome: 1 }, false],
])("%s: a certificate is %s", (_, difference, expected) => {
  expect(earnsCertificate({ ...passed, ...difference })).toBe(expected);
});

test("a code is read however it is typed", () => {
  const code = makeCertificateCode(randomInt);
  expect(readCertificateCode(code)).toBe(code);
  const typed = ` ${code.slice(0, 4)}-${code.slice(4, 8)} ${code.slice(8)}`.toLowerCase();
  expect(readCertificateCode(typed)).toBe(code);
});

test.each(["", "7KQ2", "7KQ2-M9XA-22CD-ZZZZ", "7KQ2-M9XA-22C’", "0000-0000-0000"])(
  "%s cannot be a code",
  (typed) => {
    expect(readCertificateCode(typed)).toBeNull();
  },
);

test("lessons stand in the course’s order, each once, and only those that were asked", () => {
  const items = ["c", "a", "c"].map((lesson) => ({ lesson }));
  expect(lessonsAsked(items, ["a", "b", "c"])).toEqual(["a", "c"]);
});
