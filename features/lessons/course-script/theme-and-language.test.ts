import { expect, test } from "vitest";
import { languageCookie } from "./language";
import { themeOf } from "./theme";

test.each([
  ["light", "light"],
  ["dark", "dark"],
  ["system", "system"],
  [null, "system"],
  ["<script>", "system"],
])("the stored theme %s is worn as %s", (value, theme) => {
  expect(themeOf(value)).toBe(theme);
});

test("a language is kept for a year, for this site alone", () => {
  expect(languageCookie("ay")).toBe("NEXT_LOCALE=ay; Path=/; Max-Age=31536000; SameSite=Lax");
});

test.each(["", "español", "es; Path=/x"])("%j is no language to keep", (value) => {
  expect(languageCookie(value)).toBeUndefined();
});
