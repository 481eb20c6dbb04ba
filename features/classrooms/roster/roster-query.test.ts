import { expect, test } from "vitest";
import { readRosterQuery, rosterQueryText } from "./roster-query";

const id = "01930000-0000-7000-8000-000000000000";
const plain = { search: "", groupId: null, state: "active", after: null, isPrint: false };

test.each([
  [{}, plain],
  [
    { q: "ñu", group: id, after: id },
    { ...plain, search: "ñu", groupId: id, after: id },
  ],
  [
    { state: "former", print: "" },
    { ...plain, state: "removed", isPrint: true },
  ],
  [{ q: ["a", "b"], group: "x'; drop", state: "asking", after: "0" }, plain],
  [{ q: "x".repeat(101) }, plain],
])("%j", (asked, query) => {
  expect(readRosterQuery(asked)).toEqual(query);
});

test("what is asked is said again, for other pages of the same list", () => {
  const query = readRosterQuery({ q: "ñu & co", group: id, state: "former" });
  const text = rosterQueryText(query, { after: id });
  expect(readRosterQuery(Object.fromEntries(new URLSearchParams(text)))).toEqual({
    ...query,
    after: id,
  });
  expect(rosterQueryText(readRosterQuery({}))).toBe("");
});
