import { expect, test } from "vitest";
import { completenessOf, partsOf } from "./completeness";
import { exampleContents, exampleItems } from "./example-items";
import { exampleResponse } from "./example-responses";
import { completeness, fits, Response, sameResponse } from "./response";
import { fieldEntries, rawResponse, responseText } from "./response-fields";
import { responseFromForm } from "./response-form";

const { choice, match, order } = exampleItems;
const many = exampleItems["multiple-choice"];
const gaps = exampleItems["inline-choice"];
const pool = exampleItems["gap-match"];
const map = exampleItems["map-choice"];
const { hottext } = exampleItems;
const entry = exampleItems["text-entry"];
const essay = exampleItems["extended-text"];

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
  [
    "gap-match",
    form(["gap.g1", "a"], ["gap.g2", ""]),
    { interaction: "gap-match", gaps: { g1: "a" } },
  ],
  ["hottext", form(["choices", "h1"]), { interaction: "hottext", choices: ["h1"] }],
  ["map-choice", form(), { interaction: "map-choice", choices: [] }],
  ["text-entry", form(["text", "  12,5 "]), { interaction: "text-entry", text: "12,5" }],
  ["text-entry", form(["text", "x".repeat(201)]), "malformed"],
  ["text-entry", form(["text", "a\0b"]), "malformed"],
  [
    "extended-text",
    form(["text", "uno\r\ndos\r\n"]),
    { interaction: "extended-text", text: "uno\ndos" },
  ],
  ["extended-text", form(["text", " \r\n "]), { interaction: "extended-text", text: "" }],
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
  ["a word that is not in the pool", pool, { interaction: "gap-match", gaps: { g1: "z" } }],
  ["an unknown gap", pool, { interaction: "gap-match", gaps: { g9: "a" } }],
  ["gaps of the other kind", pool, { interaction: "inline-choice", gaps: { g1: "a" } }],
  ["an unknown passage", hottext, { interaction: "hottext", choices: ["h9"] }],
  ["a passage twice", hottext, { interaction: "hottext", choices: ["h1", "h1"] }],
  ["an unknown place", map, { interaction: "map-choice", choices: ["p9"] }],
  ["a place twice", map, { interaction: "map-choice", choices: ["p1", "p1"] }],
  ["a long text for a short one", entry, { interaction: "extended-text", text: "x" }],
  ["a short text for a long one", essay, { interaction: "text-entry", text: "x" }],
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
  { interaction: "text-entry" },
  { interaction: "text-entry", text: ["x"] },
  { interaction: "text-entry", text: "x".repeat(201) },
  { interaction: "text-entry", text: "a\0b" },
  { interaction: "extended-text", text: "x".repeat(4001) },
  { interaction: "extended-text", text: "half a pair \ud800" },
  { interaction: "hottext", choices: "h1" },
  null,
])("nonsense is no response: %j", (value) => {
  expect(Response.safeParse(value).success).toBe(false);
});

test("one word in two gaps is a response that can be given", () => {
  expect(fits(pool, { interaction: "gap-match", gaps: { g1: "a", g2: "a" } })).toBe(true);
});

test.each(exampleContents.map((content) => [content.item.interaction, content] as const))(
  "a response to %s can be put back into its form, and is the same again",
  (interaction, content) => {
    for (const isRight of [true, false]) {
      const response = exampleResponse(content, isRight);
      const again = responseFromForm(interaction, form(...fieldEntries(response)));
      if (again === "malformed") throw new Error("a response that was given cannot be read");
      expect(sameResponse(again, response)).toBe(true);
    }
  },
);

test.each(exampleContents.map(({ item }) => [item.interaction, item] as const))(
  "an untouched form of %s says nothing, and the browser can tell",
  (interaction, item) => {
    const raw = rawResponse(interaction, form());
    expect(completenessOf(interaction, partsOf(item), raw)).toBe("empty");
    expect(completeness(item, null)).toBe("empty");
  },
);

test.each(exampleContents.map((content) => [content.item.interaction, content] as const))(
  "a whole response to %s is complete, one to another item is none",
  (_interaction, content) => {
    const response = exampleResponse(content, true);
    expect(completeness(content.item, response)).toBe("complete");
    const foreign = content.item.interaction === "choice" ? match : choice;
    expect(completeness(foreign, response)).toBe("empty");
  },
);

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
