import fc from "fast-check";
import { expect, test } from "vitest";
import { CONCEPTS_A_REVIEW, pickItems } from "./pick-items";

/** Twelve concepts in three lessons, the nth with n items; the first has none. */
const concepts = Array.from({ length: 12 }, (_, at) => ({
  lesson: `l${at % 3}`,
  objective: `o${at}`,
  lastItemId: `o${at}-0`,
}));
const bank = concepts.flatMap(({ lesson, objective }, at) =>
  Array.from({ length: at }, (_, index) => ({
    lesson,
    item: { id: `${objective}-${index}`, objective },
  })),
);

const seed = fc.nat();

test("each concept is asked by one of its items, the longest waiting first, eight at most", () => {
  fc.assert(
    fc.property(seed, (chance) => {
      const picked = pickItems(concepts, bank, chance);
      const asked = picked.map(({ item }) => item.objective).sort();
      const expected = concepts.slice(1, 1 + CONCEPTS_A_REVIEW).map(({ objective }) => objective);
      expect(asked).toEqual(expected.sort());
      expect(picked.every((one) => bank.includes(one))).toBe(true);
    }),
  );
});

test("the item asked last comes back only where there is no other", () => {
  fc.assert(
    fc.property(seed, (chance) => {
      const again = pickItems(concepts, bank, chance).filter(({ item }) => item.id.endsWith("-0"));
      expect(again.map(({ item }) => item.id)).toEqual(["o1-0"]);
    }),
  );
});

test("the same seed picks the same, and each item gets its turn", () => {
  const one = [{ lesson: "l2", objective: "o11", lastItemId: null }];
  const seen = new Set<string>();
  for (let chance = 0; chance < 200; chance += 1) {
    const picked = pickItems(one, bank, chance);
    expect(pickItems(one, bank, chance)).toEqual(picked);
    for (const { item } of picked) seen.add(item.id);
  }
  expect(seen.size).toBe(11);
});

test("an item of the same objective in another lesson is no item of the concept", () => {
  const elsewhere = [{ lesson: "other", objective: "o5", lastItemId: null }];
  expect(pickItems(elsewhere, bank, 1)).toEqual([]);
});
