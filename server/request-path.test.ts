import { expect, test } from "vitest";
import { readPath, routeFinder } from "./request-path";

test.each([
  ["/", "/", ""],
  ["/es", "/es", ""],
  ["/es/lessons/x?item=1&b=%ZZ", "/es/lessons/x", "?item=1&b=%ZZ"],
  ["/es/ma%C3%B1ana", "/es/ma%C3%B1ana", ""],
  ["/es?next=//evil.example", "/es", "?next=//evil.example"],
])("%s is a path", (target, path, search) => {
  expect(readPath(target)).toEqual({ ok: true, path, search });
});

test.each([
  ["//evil.example", 404],
  ["//evil.example/", 404],
  ["/es//x", 404],
  ["/\\evil.example", 404],
  ["/%5cevil.example", 404],
  ["/%2f%2fevil.example", 404],
  ["/es/../../etc/passwd", 404],
  ["/es/%2e%2e/x", 404],
  ["/es/%", 400],
  ["/es/%E0%A4%A", 400],
  ["/es/%ED%A0%80", 400],
  ["/es/%00", 400],
  ["/es/%0d%0aSet-Cookie:x", 400],
  ["http://evil.example/", 400],
  ["*", 400],
  ["", 400],
  [undefined, 400],
  ["/ñ", 400],
  [`/${"x".repeat(3_000)}`, 414],
])("%s is refused", (target, status) => {
  expect(readPath(target)).toEqual({ ok: false, status });
});

test("routes are found by template, fixed names before parameters", () => {
  const find = routeFinder([
    "/[locale]/[page]",
    "/[locale]",
    "/[locale]/progress",
    "/[locale]/attempts/[attempt]",
    "/api/auth/[...all]",
    "/icon.svg",
  ]);
  expect(find("/ay")).toBe("/[locale]");
  expect(find("/fr")).toBeNull();
  expect(find("/es/progress")).toBe("/[locale]/progress");
  expect(find("/es/other")).toBe("/[locale]/[page]");
  expect(find("/es/attempts/0192-abc")).toBe("/[locale]/attempts/[attempt]");
  expect(find("/api/auth/a/b")).toBe("/api/auth/[...all]");
  expect(find("/icon.svg")).toBe("/icon.svg");
  expect(find("/iconxsvg")).toBeNull();
});
