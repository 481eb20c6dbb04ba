import { expect, test } from "vitest";
import { exampleItems } from "./example-items";
import { withoutKey } from "./public-item";

test.each(Object.values(exampleItems))("a learner sees no key of $interaction", (item) => {
  const more: typeof item = Object.assign({}, item, { explanation: "MARKER" });
  const shown = withoutKey(more, {
    seed: 1,
    position: 1,
  });
  const text = JSON.stringify(shown);
  for (const hidden of ["key", "MARKER", "objective", "block", "section", "paragraphs"]) {
    expect(text).not.toContain(hidden);
  }
  expect(shown.id).toBe(item.id);
});

test("the order shown is the attempt's: the same again, another in another place", () => {
  const item = exampleItems["multiple-choice"];
  const at = (position: number) => JSON.stringify(withoutKey(item, { seed: 5, position }));
  expect(at(1)).toBe(at(1));
  expect(new Set([1, 2, 3, 4, 5, 6].map(at)).size).toBeGreaterThan(1);
});
