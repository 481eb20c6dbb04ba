import { expect, test } from "vitest";
import {
  formAddress,
  keptFields,
  languageAsked,
  nextOf,
  sentFormAddress,
  textFields,
} from "./forms";

test("passwords and codes are never shown again", () => {
  const fields = { username: "ñusta", password: "secret", recoveryCode: "7KQ2", name: "Ñ" };
  expect(keptFields("sign-in", fields)).toEqual({ username: "ñusta" });
  expect(keptFields("recover", fields)).toEqual({ username: "ñusta" });
  expect(keptFields("sign-up", fields)).toEqual({ username: "ñusta", name: "Ñ" });
});

test.each([
  ["language-ay", "ay"],
  ["language-en", "en"],
  ["language-fr", null],
  ["language-", null],
  ["item-3", null],
  [undefined, null],
])("the button %s asks for %s", (go, language) => {
  expect(languageAsked(go === undefined ? {} : { go })).toBe(language);
});

test("what leads on goes along into the other language", () => {
  expect(formAddress("sign-in", "ay", "/es/progress?quiz=a")).toBe(
    "/ay/sign-in?next=%2Fay%2Fprogress%3Fquiz%3Da",
  );
  expect(formAddress("sign-in", "ay", null)).toBe("/ay/sign-in");
  expect(nextOf({ next: "/es/progress" }, "en")).toBe("/en/progress");
  expect(nextOf({ next: "//evil.example" }, "en")).toBeNull();
});

test("the page of a form that stands on many is said by its fields, whatever is in them", () => {
  expect(sentFormAddress("certificate", { attempt: "0192-a" }, "ay")).toBe(
    "/ay/attempts/0192-a/certificate",
  );
  expect(sentFormAddress("certificate", { attempt: "//evil.example/?" }, "es")).toBe(
    "/es/attempts/%2F%2Fevil.example%2F%3F/certificate",
  );
  expect(sentFormAddress("sign-in", { next: "/es/progress" }, "en")).toBe(
    "/en/sign-in?next=%2Fen%2Fprogress",
  );
});

test("files are no text", () => {
  const data = new FormData();
  data.set("name", "Ñusta");
  data.set("username", new File(["x"], "x.txt"));
  expect(textFields(data)).toEqual({ name: "Ñusta" });
});
