import { expect, test } from "vitest";
import { toNextPath } from "./next-path";

test.each([
  "/es",
  "/ay/progress",
  "/en/attempts/0199-a?item=3",
  "/es/lessons/what-is-paradiplomacy#section",
  "/es/a%2F%2Fb",
])("a page of ours is gone on to: %s", (path) => {
  expect(toNextPath(path)).toBe(path);
});

test.each([
  ["another host", "https://evil.example/es/"],
  ["a host without its scheme", "//evil.example/es/"],
  ["a host behind a language", "/es//evil.example"],
  ["a backslash, which browsers read as a slash", "/\\evil.example"],
  ["a backslash after a language", "/es/\\evil.example"],
  ["a tab, which browsers drop", "/\t/evil.example"],
  ["a line end", "/es/\r\nLocation: https://evil.example"],
  ["NUL", "/es/\u0000"],
  ["a script", "javascript:alert(1)"],
  ["no language", "/progress"],
  ["an unknown language", "/fr/progress"],
  ["a language that only begins like ours", "/estafa"],
  ["a relative path", "es/progress"],
  ["user and host", "/es@evil.example"],
  ["nothing", ""],
  ["several values", ["/es/progress", "/en"]],
  ["an object", { toString: (): string => "/es" }],
  ["no value", undefined],
  ["more than an address needs", `/es/${"a".repeat(600)}`],
])("%s is not", (_, asked) => {
  expect(toNextPath(asked)).toBeNull();
});
