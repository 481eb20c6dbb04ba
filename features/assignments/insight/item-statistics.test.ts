import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addSums,
  discrimination,
  facility,
  noSums,
  shownGroups,
  sumsOf,
  tells,
} from "./item-statistics";

const share = fc.double({ min: 0, max: 1, noNaN: true });
const response = fc.record({
  credit: fc.option(share, { freq: 8 }),
  rest: share,
});
const responses = fc.array(response, { maxLength: 60 });

/** The textbook's formula, in two passes over the responses themselves. */
function correlation(pairs: readonly { credit: number; rest: number }[]): number {
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [credit, rest] = [mean(pairs.map((one) => one.credit)), mean(pairs.map((one) => one.rest))];
  let [together, ofCredit, ofRest] = [0, 0, 0];
  for (const pair of pairs) {
    together += (pair.credit - credit) * (pair.rest - rest);
    ofCredit += (pair.credit - credit) ** 2;
    ofRest += (pair.rest - rest) ** 2;
  }
  return together / Math.sqrt(ofCredit * ofRest);
}

/** Pupils of whom the first got an item right, with what they earned in the rest. */
const rightFirst = (rests: readonly number[], right: number) =>
  rests.map((rest, index) => ({ credit: index < right ? 1 : 0, rest }));

describe("facility", () => {
  test("is the mean of what was judged; what waits for a person counts neither way", () => {
    const judged = [1, 0.5, 0].map((credit) => ({ credit, rest: 0 }));
    const waiting = { credit: null, rest: 0 };
    expect(facility(sumsOf([...judged, waiting]))).toBeCloseTo(0.5);
    expect(facility(sumsOf([waiting]))).toBeNull();
    expect(facility(noSums)).toBeNull();
  });

  test("lies between 0 and 1, and no order of the learners changes it", () => {
    fc.assert(
      fc.property(responses, (given) => {
        const value = facility(sumsOf(given));
        if (value !== null) expect(value >= 0 && value <= 1).toBe(true);
        const turned = facility(sumsOf([...given].reverse()));
        if (value === null) expect(turned).toBeNull();
        else expect(turned).toBeCloseTo(value, 9);
      }),
    );
  });
});

describe("discrimination", () => {
  const rests = [0.9, 0.9, 0.8, 0.8, 0.7, 0.4, 0.3, 0.3, 0.2, 0.1];

  test("is near 1 where the strong are right and the weak wrong, and turns its sign with them", () => {
    const sums = sumsOf(rightFirst(rests, 5));
    expect(discrimination(sums)).toBeCloseTo(correlation(rightFirst(rests, 5)), 9);
    expect(discrimination(sums)).toBeGreaterThan(0.9);
    expect(tells(sums)).toBe("well");
    const turned = sumsOf(rightFirst([...rests].reverse(), 5));
    expect(discrimination(turned)).toBeLessThan(-0.9);
    expect(tells(turned)).toBe("against");
  });

  test("a known example: the point-biserial of ten pupils", () => {
    // The four who were right earned 0.8 in the rest, the six others 0.5: (0.8 - 0.5) / spread * sqrt(0.4 * 0.6).
    const pairs = rightFirst([0.9, 0.7, 0.8, 0.8, 0.3, 0.7, 0.5, 0.5, 0.4, 0.6], 4);
    const spread = Math.sqrt(
      pairs.reduce((sum, { rest }) => sum + (rest - 0.62) ** 2, 0) / pairs.length,
    );
    expect(discrimination(sumsOf(pairs))).toBeCloseTo((0.3 / spread) * Math.sqrt(0.24), 9);
  });

  test("says nothing of nine learners, nor where all did alike", () => {
    expect(tells(sumsOf(rightFirst(rests.slice(0, 9), 5)))).toBe("too-few");
    expect(discrimination(sumsOf(rightFirst(rests.slice(0, 9), 5)))).toBeNull();
    expect(tells(sumsOf(rightFirst(rests, 10)))).toBe("alike");
    expect(tells(sumsOf(rightFirst(Array(10).fill(0.3), 5)))).toBe("alike");
  });

  test("lies between -1 and 1, is what the textbook says, and knows no order", () => {
    fc.assert(
      fc.property(responses, (given) => {
        const value = discrimination(sumsOf(given));
        if (value === null) return;
        expect(value >= -1 && value <= 1).toBe(true);
        expect(discrimination(sumsOf([...given].reverse()))).toBeCloseTo(value, 6);
        const pairs = given.flatMap(({ credit, rest }) =>
          credit === null ? [] : [{ credit, rest }],
        );
        const spread = new Set(pairs.map(({ rest }) => Math.round(rest * 1e3))).size;
        const spreadOfCredit = new Set(pairs.map(({ credit }) => Math.round(credit * 1e3))).size;
        if (spread > 1 && spreadOfCredit > 1) expect(value).toBeCloseTo(correlation(pairs), 4);
      }),
    );
  });

  test("does not change where every learner is there twice, or all do better by the same", () => {
    fc.assert(
      fc.property(fc.array(share, { minLength: 10, maxLength: 40 }), fc.nat(10), (list, right) => {
        const given = rightFirst(list, right);
        const value = discrimination(sumsOf(given));
        const twice = discrimination(sumsOf([...given, ...given]));
        const halved = discrimination(
          sumsOf(given.map((one) => ({ ...one, credit: one.credit / 2 }))),
        );
        if (value === null) return;
        expect(twice).toBeCloseTo(value, 6);
        if (halved !== null) expect(halved).toBeCloseTo(value, 6);
      }),
    );
  });
});

describe("groups", () => {
  test("added up they are the whole, however it is cut", () => {
    fc.assert(
      fc.property(responses, fc.nat(60), (given, cut) => {
        const whole = sumsOf(given);
        const parts = addSums([sumsOf(given.slice(0, cut)), sumsOf(given.slice(cut))]);
        expect(parts.learners).toBe(whole.learners);
        expect(parts.credit).toBeCloseTo(whole.credit, 9);
        expect(parts.product).toBeCloseTo(whole.product, 9);
      }),
    );
  });

  test("are shown only beside others, and only with five learners in each", () => {
    const group = (learners: number) => ({ sums: { ...noSums, learners } });
    expect(shownGroups([group(20)])).toEqual([]);
    expect(shownGroups([group(20), group(4)])).toEqual([]);
    expect(shownGroups([group(20), group(6), group(4)])).toEqual([]);
    expect(shownGroups([group(20), group(5), group(0)])).toHaveLength(2);
  });
});
