import { expect, test } from "vitest";
import { readTypedLearners } from "./typed-learners";

test("a name a line, and a number behind a semicolon", () => {
  expect(readTypedLearners(" Juan Quispe ;  12-B\r\n\r\nÑusta Mamani\nQuispe, Ana;")).toEqual({
    ok: true,
    learners: [
      { name: "Juan Quispe", schoolId: "12-B" },
      { name: "Ñusta Mamani", schoolId: "" },
      { name: "Quispe, Ana", schoolId: "" },
    ],
  });
});

test("each line’s fault is told, with its number", () => {
  const long = "ñ".repeat(61);
  expect(readTypedLearners(`Ana\n${long}\n\u202eevil\n;7\nJuan;${"9".repeat(31)}`)).toEqual({
    ok: false,
    fault: "lines",
    lines: [
      { line: 2, fault: "name-too-long" },
      { line: 3, fault: "name-hidden-marks" },
      { line: 4, fault: "name-missing" },
      { line: 5, fault: "school-id" },
    ],
  });
});

test("fifty at once, not fifty-one, and not none", () => {
  expect(readTypedLearners("Ana\n".repeat(50)).ok).toBe(true);
  expect(readTypedLearners("Ana\n".repeat(51))).toEqual({ ok: false, fault: "too-many" });
  expect(readTypedLearners(" \n ")).toEqual({ ok: false, fault: "none" });
});
