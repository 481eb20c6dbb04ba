import fc from "fast-check";
import { expect, test } from "vitest";
import { drawEvenly, evenShares } from "./draw-evenly";

const capacities = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 5 });
const seed = fc.nat();

/** A made-up course: of each unit the sizes of its lessons' banks. */
const course = fc.array(fc.array(fc.integer({ min: 0, max: 18 }), { maxLength: 4 }), {
  minLength: 1,
  maxLength: 4,
});

const banksOf = (sizes: readonly (readonly number[])[]) =>
  sizes.map((lessons, unit) =>
    lessons.map((size, lesson) =>
      Array.from({ length: size }, (_, at) => ({
        ...{ unit, lesson },
        item: { id: `${unit}-${lesson}-${at}`, objective: `o${at % 4}` },
      })),
    ),
  );

/** How often each value comes, of those that are asked about. */
const countOf = <T>(values: readonly T[], of: readonly T[]) =>
  of.map((one) => values.filter((value) => value === one).length);

test("shares are all that is asked for, or all there is, and no place is over full", () => {
  fc.assert(
    fc.property(capacities, fc.nat({ max: 40 }), seed, (holds, count, chance) => {
      const shares = evenShares(holds, count, chance);
      const all = holds.reduce((sum, one) => sum + one, 0);
      expect(shares.reduce((sum, one) => sum + one, 0)).toBe(Math.min(count, all));
      expect(shares.every((share, at) => share <= (holds[at] ?? 0))).toBe(true);
    }),
  );
});

test("only a place that is full gets less than another by more than one", () => {
  fc.assert(
    fc.property(capacities, fc.nat({ max: 40 }), seed, (holds, count, chance) => {
      const shares = evenShares(holds, count, chance);
      const most = Math.max(...shares);
      expect(shares.every((share, at) => share >= most - 1 || share === holds[at])).toBe(true);
    }),
  );
});

test("the one that is left over does not always go to the same place", () => {
  const firsts = new Set(Array.from({ length: 40 }, (_, at) => evenShares([9, 9, 9], 20, at)[0]));
  expect([...firsts].sort()).toEqual([6, 7]);
});

test("a draw has twenty items or all there are, none twice, the same for the same seed", () => {
  fc.assert(
    fc.property(course, seed, (sizes, chance) => {
      const banks = banksOf(sizes);
      const drawn = drawEvenly(banks, 20, chance);
      expect(drawn).toHaveLength(Math.min(20, banks.flat(2).length));
      expect(new Set(drawn).size).toBe(drawn.length);
      expect(drawEvenly(banks, 20, chance)).toEqual(drawn);
    }),
  );
});

test("units, and lessons within a unit, are drawn from evenly", () => {
  fc.assert(
    fc.property(seed, (chance) => {
      const drawn = drawEvenly(
        banksOf([
          [15, 15],
          [15, 15, 15],
        ]),
        20,
        chance,
      );
      expect(
        countOf(
          drawn.map(({ unit }) => unit),
          [0, 1],
        ),
      ).toEqual([10, 10]);
      const second = drawn.filter(({ unit }) => unit === 1).map(({ lesson }) => lesson);
      expect(countOf(second, [0, 1, 2]).sort()).toEqual([3, 3, 4]);
    }),
  );
});

test("a lesson’s objectives are served before any is served twice over", () => {
  fc.assert(
    fc.property(seed, (chance) => {
      const drawn = drawEvenly(banksOf([[16], [16]]), 20, chance);
      for (const unit of [0, 1]) {
        const objectives = drawn
          .filter((one) => one.unit === unit)
          .map((one) => one.item.objective);
        expect(countOf(objectives, ["o0", "o1", "o2", "o3"]).sort()).toEqual([2, 2, 3, 3]);
      }
    }),
  );
});

test("the order gives nothing away: units do not come one after the other", () => {
  const drawn = drawEvenly(banksOf([[20], [20]]), 20, 5);
  const turns = drawn.filter((one, at) => at > 0 && one.unit !== drawn[at - 1]?.unit);
  expect(turns.length).toBeGreaterThan(3);
});
