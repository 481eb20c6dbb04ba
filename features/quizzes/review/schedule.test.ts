import fc from "fast-check";
import { expect, test } from "vitest";
import { nextCard, ratingOf, StoredCard } from "./schedule";

const DAY = 86_400_000;
const begin = new Date("2026-11-24T12:00:00Z");

/** A past of reviews: each some days after the one before, with a mean credit. */
const past = fc.array(
  fc.record({
    days: fc.double({ min: 0, max: 400, noNaN: true }),
    credit: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  { maxLength: 12 },
);

function replay(reviews: { days: number; credit: number }[]) {
  let [card, now]: [StoredCard | null, Date] = [null, begin];
  for (const { days, credit } of reviews) {
    now = new Date(now.getTime() + Math.round(days * DAY));
    card = nextCard(card, credit, now);
  }
  return { card, now };
}

test("full credit is good, none is again, and anything between is hard", () => {
  expect([1, 0.99, 0.5, 0.01, 0].map(ratingOf)).toEqual([3, 2, 2, 2, 1]);
});

test("a better attempt never comes due earlier", () => {
  fc.assert(
    fc.property(past, fc.double({ min: 0, max: 1, noNaN: true }), (reviews, credit) => {
      const { card, now } = replay(reviews);
      const due = [0, credit, 1].map((one) => nextCard(card, one, now).due.getTime());
      expect(due).toEqual([...due].sort((a, b) => a - b));
    }),
  );
});

test("whatever happened, it comes back a day later at the earliest", () => {
  fc.assert(
    fc.property(past, fc.double({ min: 0, max: 1, noNaN: true }), (reviews, credit) => {
      const { card, now } = replay(reviews);
      expect(nextCard(card, credit, now).due.getTime()).toBeGreaterThanOrEqual(now.getTime() + DAY);
    }),
  );
});

test("the same past gives the same card", () => {
  fc.assert(
    fc.property(past, (reviews) => {
      expect(replay(reviews)).toEqual(replay(reviews));
    }),
  );
});

test("a card survives JSON", () => {
  fc.assert(
    fc.property(past, (reviews) => {
      const card = nextCard(replay(reviews).card, 0, begin);
      expect(StoredCard.parse(JSON.parse(JSON.stringify(card)))).toEqual(card);
    }),
  );
});

test("a submission from before the last review counts as at that review", () => {
  const card = nextCard(null, 1, begin);
  const earlier = new Date(begin.getTime() - 30 * DAY);
  expect(nextCard(card, 0, earlier)).toEqual(nextCard(card, 0, begin));
});
