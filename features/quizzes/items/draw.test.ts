import fc from "fast-check";
import { expect, test } from "vitest";
import { drawItems, shownOrder, shuffle } from "./draw";

const bank = Array.from({ length: 15 }, (_, index) => ({
  item: { id: `i${index}`, objective: `o${index % 4}` },
}));

test("a shuffle keeps every element and is the same for the same seed", () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.nat(), (list, seed) => {
      expect(shuffle(list, seed)).toEqual(shuffle(list, seed));
      expect([...shuffle(list, seed)].sort()).toEqual([...list].sort());
    }),
  );
});

test("a draw has the number asked for, no item twice, and every objective", () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const drawn = drawItems(bank, 8, seed);
      expect(new Set(drawn).size).toBe(8);
      expect(new Set(drawn.map(({ item }) => item.objective)).size).toBe(4);
    }),
  );
});

test("draws differ between seeds, and each item gets its turn", () => {
  const drawnOften = new Set<string>();
  for (let seed = 0; seed < 60; seed += 1) {
    for (const { item } of drawItems(bank, 8, seed)) drawnOften.add(item.id);
  }
  expect(drawnOften.size).toBe(bank.length);
});

test("an order item is never shown in its own order", () => {
  const key = ["a", "b", "c"];
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 1, max: 8 }), (seed, position) => {
      const shown = shownOrder(["c", "a", "b"], { seed, position, list: 0 }, key);
      expect(shown).not.toEqual(key);
      expect([...shown].sort()).toEqual(key);
    }),
  );
});

test("each position shuffles its own way: the key is not always in the same place", () => {
  const firsts = new Set<string | undefined>();
  for (let position = 1; position <= 8; position += 1) {
    firsts.add(shownOrder(["a", "b", "c", "d"], { seed: 7, position, list: 0 })[0]);
  }
  expect(firsts.size).toBeGreaterThan(1);
});
