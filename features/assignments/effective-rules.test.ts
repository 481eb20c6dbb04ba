import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { endOfDay, instantOf, localOf } from "@/features/classrooms/class-time";
import { type CellGiven, cellOutcome, cellState, meanOutcome, type ResultRow } from "./cell";
import { closedAt, effectiveRules, type Grants, releaseTime } from "./effective-rules";

/** Dates, states and outcomes against a plain model: written again, slowly, in other words. */

const day = 86_400_000;
const zero = Date.parse("2026-09-01T12:00:00Z");
const instant = fc.integer({ min: -20, max: 20 }).map((n) => new Date(zero + n * day));
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });
const base = fc.record({
  opensAt: instant,
  dueAt: maybe(instant),
  cutOffAt: maybe(instant),
  attemptsAllowed: maybe(fc.integer({ min: 1, max: 4 })),
});
const grants: fc.Arbitrary<Grants> = fc.record({
  opensAt: maybe(instant),
  dueAt: maybe(instant),
  cutOffAt: maybe(instant),
  attemptsAllowed: maybe(fc.integer({ min: 1, max: 6 })),
  extraMinutes: maybe(fc.integer({ min: 0, max: 60 })),
});
const given = fc.record({
  own: maybe(grants),
  groups: fc.array(grants, { maxLength: 3 }),
  extraAttempts: fc.nat(2),
  extraMinutes: fc.nat(30),
});

const dates = (groups: readonly Grants[], field: "opensAt" | "dueAt" | "cutOffAt") =>
  groups.flatMap((one) => (one[field] ? [one[field].getTime()] : []));
const orNull = (ms: number) => (Number.isFinite(ms) ? new Date(ms) : null);

describe("teaching 2.5: what holds for a learner", () => {
  test("is the learner's own extension, else the most lenient of the groups, field by field", () => {
    fc.assert(
      fc.property(base, given, (rules, facts) => {
        const held = effectiveRules(rules, facts);
        const lenient = {
          opensAt: orNull(Math.min(...dates(facts.groups, "opensAt"))),
          dueAt: orNull(Math.max(...dates(facts.groups, "dueAt"))),
        };
        expect(held.opensAt).toEqual(facts.own?.opensAt ?? lenient.opensAt ?? rules.opensAt);
        expect(held.dueAt).toEqual(facts.own?.dueAt ?? lenient.dueAt ?? rules.dueAt);
        if (held.cutOffAt && held.dueAt) expect(held.cutOffAt >= held.dueAt).toBe(true);
      }),
    );
  });

  test("never takes from one learner what another group would give", () => {
    fc.assert(
      fc.property(base, given, grants, (rules, facts, more) => {
        const free = { ...facts, own: null };
        const before = effectiveRules(rules, free);
        const after = effectiveRules(rules, { ...free, groups: [...free.groups, more] });
        // Among groups more is never less; against the assignment itself a group's word may be stricter.
        const touched = free.groups.some((one) => one.dueAt !== null);
        if (touched && before.dueAt && after.dueAt) expect(after.dueAt >= before.dueAt).toBe(true);
      }),
    );
  });
});

test("teaching 2.14: what waits until closed waits for the last extension", () => {
  fc.assert(
    fc.property(base, fc.array(grants, { maxLength: 5 }), (rules, extensions) => {
      const alone = { groups: [], extraAttempts: 0, extraMinutes: 0 };
      const ends = [null, ...extensions].map((own) =>
        closedAt(effectiveRules(rules, { ...alone, own })),
      );
      const released = releaseTime(rules, extensions);
      if (ends.includes(null)) expect(released).toBeNull();
      else expect(ends.every((end) => end && released && end <= released)).toBe(true);
    }),
  );
});

const result: fc.Arbitrary<ResultRow> = fc
  .record({
    finished: fc.nat(2),
    isRunning: fc.boolean(),
    ranOut: fc.boolean(),
    outcome: fc.float({ min: 0, max: 1, noNaN: true }),
    at: instant,
    readAt: maybe(instant),
    excusedAt: maybe(instant),
    override: maybe(fc.constantFrom(0, 0.5, 1)),
  })
  .map(({ finished, isRunning, ranOut, outcome, at, ...said }) => {
    const earned = finished > 0 ? outcome : null;
    return {
      ...{ finished, attempts: finished + (isRunning || ranOut ? 1 : 0), needsGrading: 0, ...said },
      ...{ inProgressId: isRunning ? "a" : null, neverSubmitted: ranOut && !isRunning },
      ...{ highest: earned, average: earned, first: earned, last: earned },
      lastSubmittedAt: finished > 0 ? at : null,
    };
  });

const cell: fc.Arbitrary<CellGiven> = fc
  .record({ base, given, result: maybe(result), joinedAt: instant, isReading: fc.boolean() })
  .map(({ base: rules, given: facts, ...rest }) => ({
    ...rest,
    isAssigned: true,
    rules: effectiveRules(rules, facts),
  }));

describe("a cell", () => {
  test("teaching 2.6: excuses whoever joined after it closed, and nobody else without a teacher", () => {
    fc.assert(
      fc.property(cell, instant, (facts, now) => {
        const state = cellState({ ...facts, result: null }, now);
        const closed = closedAt(facts.rules);
        const cameLater = closed !== null && facts.joinedAt > closed;
        expect(state.kind === "excused").toBe(cameLater);
      }),
    );
  });

  test("teaching 2.3: counts 0 only where nothing can come any more, and never while one is at work", () => {
    fc.assert(
      fc.property(cell, instant, (facts, now) => {
        const state = cellState(facts, now);
        const closed = closedAt(facts.rules);
        const isClosed = closed !== null && now > closed;
        const outcome = cellOutcome(state, facts.result, { gradingMethod: "highest", isClosed });
        const isUntouched = !facts.result?.finished && facts.result?.override == null;
        if (outcome === 0 && isUntouched) expect(isClosed).toBe(true);
        if (state.kind === "in-progress" && isUntouched) expect(outcome).toBeNull();
        if (state.kind === "excused") expect(outcome).toBeNull();
      }),
    );
  });

  test("is late by as much as it came after the learner's own due date", () => {
    fc.assert(
      fc.property(cell, instant, (facts, now) => {
        const state = cellState(facts, now);
        if (state.kind !== "submitted") return;
        const { lastSubmittedAt } = facts.result ?? {};
        const { dueAt } = facts.rules;
        const late = lastSubmittedAt && dueAt ? lastSubmittedAt.getTime() - dueAt.getTime() : 0;
        expect(state.lateMs ?? 0).toBe(Math.max(0, late));
      }),
    );
  });

  test("an average leaves out what does not count", () => {
    const outcomes = fc.array(maybe(fc.constantFrom(0, 0.25, 1)));
    fc.assert(
      fc.property(outcomes, (all) => {
        const counted = all.filter((one) => one !== null);
        const sum = counted.reduce<number>((total, one) => total + one, 0);
        expect(meanOutcome(all)).toBe(counted.length === 0 ? null : sum / counted.length);
      }),
    );
  });
});

describe("teaching 2.2: dates on a class's wall clock", () => {
  const zones = fc.constantFrom(
    "America/La_Paz",
    "America/Lima",
    "America/Santiago",
    "Europe/Madrid",
  );
  const minute = fc.integer({ min: 0, max: 60 * 24 * 800 }).map((n) => new Date(zero + n * 60_000));

  test("what is told is what was typed, summer time or not", () => {
    fc.assert(
      fc.property(zones, minute, (zone, at) => {
        const told = localOf(at, zone);
        const again = instantOf(told, zone);
        // The hour that comes twice is told as its first; no other instant changes.
        expect(again && Math.abs(again.getTime() - at.getTime())).toBeOneOf([0, 3_600_000]);
        expect(again && localOf(again, zone)).toBe(told);
      }),
    );
  });

  test("due in seven days is at 23:59 of that day, across the change of the clocks", () => {
    const before = new Date("2026-09-03T15:00:00Z");
    expect(localOf(endOfDay(before, "America/Santiago", 7), "America/Santiago")).toBe(
      "2026-09-10T23:59",
    );
    const due = endOfDay(before, "America/Santiago", 7).toISOString();
    expect(due).toBe("2026-09-11T02:59:00.000Z");
    expect(endOfDay(before, "America/La_Paz", 7).toISOString()).toBe("2026-09-11T03:59:00.000Z");
  });
});
