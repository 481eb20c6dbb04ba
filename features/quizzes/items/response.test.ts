import { expect, test } from "vitest";
import { exampleItems } from "./example-items";
import { completeness, fits, Response } from "./response";
import { rawResponse, responseText } from "./response-fields";
import { responseFromForm } from "./response-form";

const { choice, match, order } = exampleItems;
const many = exampleItems["multiple-choice"];
const gaps = exampleItems["inline-choice"];

const form = (...fields: [string, string][]) => {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
};

test.each([
  ["choice", form(["choice", "b"]), { interaction: "choice", choice: "b" }],
  ["choice", form(), null],
  [
    "multiple-choice",
    form(["choices", "a"], ["choices", "c"]),
    { interaction: "multiple-choice", choices: ["a", "c"] },
  ],
  ["order", form(["place.x", "2"], ["place.y", ""]), { interaction: "order", places: { x: 2 } }],
  ["order", form(["place.x", "two"]), "malformed"],
  [
    "match",
    form(["match.s1", "t2"], ["match.s2", ""]),
    { interaction: "match", pairs: { s1: "t2" } },
  ],
  ["inline-choice", form(["gap.g1", "a"]), { interaction: "inline-choice", gaps: { g1: "a" } }],
] as const)("a form of %s", (interaction, data, response) => {
  expect(responseFromForm(interaction, data)).toEqual(response);
});

test.each([
  ["an unknown choice", choice, { interaction: "choice", choice: "z" }],
  ["another interaction", choice, { interaction: "order", places: {} }],
  ["a choice twice", many, { interaction: "multiple-choice", choices: ["a", "a"] }],
  ["an unknown choice among known", many, { interaction: "multiple-choice", choices: ["a", "z"] }],
  ["a place beyond the last", order, { interaction: "order", places: { x: 4 } }],
  ["a place for an unknown choice", order, { interaction: "order", places: { q: 1 } }],
  ["an unknown source", match, { interaction: "match", pairs: { s9: "t1" } }],
  ["an unknown target", match, { interaction: "match", pairs: { s1: "t9" } }],
  ["a word of another gap", gaps, { interaction: "inline-choice", gaps: { g1: "c" } }],
] as const)("%s does not fit", (_name, item, response) => {
  expect(fits(item, Response.parse(response))).toBe(false);
});

test.each([
  { interaction: "choice" },
  { interaction: "choice", choice: 7 },
  { interaction: "choice", choice: "" },
  { interaction: "order", places: { x: 1.5 } },
  { interaction: "order", places: { x: 2 ** 53 } },
  { interaction: "multiple-choice", choices: Array(21).fill("a") },
  {
    interaction: "match",
    pairs: Object.fromEntries(Array.from({ length: 21 }, (_, i) => [`s${i}`, "t"])),
  },
  { interaction: "essay", text: "x" },
  null,
])("nonsense is no response: %j", (value) => {
  expect(Response.safeParse(value).success).toBe(false);
});

test("how much is answered is told without looking at the key", () => {
  expect(completeness(match, null)).toBe("empty");
  expect(completeness(match, { interaction: "match", pairs: {} })).toBe("empty");
  expect(completeness(match, { interaction: "match", pairs: { s1: "t3" } })).toBe("incomplete");
  expect(completeness(choice, { interaction: "choice", choice: "a" })).toBe("complete");
});

test("equal responses have equal texts, whatever the order of ticks and keys", () => {
  expect(responseText({ interaction: "match", pairs: { b: "1", a: "2" } })).toBe(
    responseText({ pairs: { a: "2", b: "1" }, interaction: "match" }),
  );
  expect(responseText(["a", "b"])).toBe(responseText(["b", "a"]));
  expect(responseText({ a: "b" })).not.toBe(responseText({ a: "c" }));
  expect(rawResponse("choice", new FormData())).toBeNull();
});
