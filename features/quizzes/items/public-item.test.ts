import { expect, test } from "vitest";
import { exampleContents, exampleItems, numberEntry } from "./example-items";
import { withoutKey } from "./public-item";

const place = { seed: 1, position: 1 };

test.each(exampleContents.map(({ item }) => [item.interaction, item] as const))(
  "a learner sees no key of %s, and nothing that is not listed",
  (_interaction, item) => {
    const more: typeof item = Object.assign({}, item, { explanation: "MARKER", model: "MARKER" });
    const shown = withoutKey(more, place);
    const text = JSON.stringify(shown);
    for (const hidden of ["key", "MARKER", "objective", "block", "section", "paragraphs"]) {
      expect(text).not.toContain(hidden);
    }
    expect(shown.id).toBe(item.id);
  },
);

test("of a typed answer only its kind and unit are known, of a text not what is looked for", () => {
  expect(withoutKey(numberEntry, place)).toEqual({
    interaction: "text-entry",
    id: "number",
    kind: "number",
    hasUnit: true,
  });
  expect(withoutKey(exampleItems["text-entry"], place)).toEqual({
    interaction: "text-entry",
    id: "typed",
    kind: "words",
    hasUnit: false,
  });
  expect(withoutKey(exampleItems["extended-text"], place)).toEqual({
    interaction: "extended-text",
    id: "essay",
  });
});

test("passages stay in the order of their text, places are numbered as they are listed", () => {
  expect(withoutKey(exampleItems.hottext, place)).toMatchObject({
    choices: exampleItems.hottext.choices,
  });
  const shown = withoutKey(exampleItems["map-choice"], place);
  if (shown.interaction !== "map-choice") throw new Error("another interaction");
  expect(shown.places.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  expect(shown.places.map(({ id }) => id).sort()).toEqual(["p1", "p2", "p3", "p4"]);
});

test("the order shown is the attempt's: the same again, another in another place", () => {
  const item = exampleItems["multiple-choice"];
  const at = (position: number) => JSON.stringify(withoutKey(item, { seed: 5, position }));
  expect(at(1)).toBe(at(1));
  expect(new Set([1, 2, 3, 4, 5, 6].map(at)).size).toBeGreaterThan(1);
});
