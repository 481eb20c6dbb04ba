import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  attemptTimes,
  dueChange,
  isInTime,
  type RunningAttempt,
  SLACK_MS,
  startRefusal,
  submissionTime,
} from "./attempt-clock";
import { QuizSettings } from "./quiz-settings";

const MINUTE = 60_000;
const startedAt = new Date("2026-11-24T12:00:00.000Z");
const at = (ms: number) => new Date(startedAt.getTime() + ms);
const rules = (settings: object) => QuizSettings.parse(settings);

function running(settings: object): RunningAttempt {
  const parsed = rules(settings);
  return { state: "inProgress", settings: parsed, ...attemptTimes(parsed, startedAt) };
}

const limited = (atEnd: string) => running({ timeLimit: { minutes: 10, atEnd, graceMinutes: 5 } });
const end = 10 * MINUTE;

test.each([
  ["no limit, no cut-off", {}, null],
  ["a limit", { timeLimit: { minutes: 10 } }, 10],
  ["a limit, and time on top for this person", { timeLimit: { minutes: 10 }, extraMinutes: 5 }, 15],
  ["a cut-off before the limit", { timeLimit: { minutes: 10 }, cutOffAt: at(4 * MINUTE) }, 4],
  ["a cut-off after the limit", { timeLimit: { minutes: 10 }, cutOffAt: at(40 * MINUTE) }, 10],
  ["a cut-off alone", { cutOffAt: at(4 * MINUTE) }, 4],
])("an attempt ends: %s", (_, settings, minutes) => {
  const { endsAt, sweepAt } = attemptTimes(rules(settings), startedAt);
  expect(endsAt).toEqual(minutes === null ? null : at(minutes * MINUTE));
  expect(sweepAt).toEqual(minutes === null ? null : at(minutes * MINUTE + SLACK_MS));
});

describe("at the end of its time", () => {
  test.each([
    ["T-1 ms", end - 1, true],
    ["T", end, true],
    ["T+1 ms: what was on its way", end + 1, true],
    ["the end of the slack", end + SLACK_MS, true],
    ["1 ms after it", end + SLACK_MS + 1, false],
  ])("a response counts: %s", (_, ms, counts) => {
    expect(isInTime(at(end), at(ms))).toBe(counts);
  });

  test.each([
    ["T-1 ms", end - 1, null],
    ["T", end, null],
    ["T+1 ms", end + 1, null],
    ["the end of the slack", end + SLACK_MS, null],
    ["1 ms after it", end + SLACK_MS + 1, { state: "finished", submittedAt: at(end) }],
    ["a month later", end + 43_200 * MINUTE, { state: "finished", submittedAt: at(end) }],
  ])("nobody there, handed in by itself as of its end: %s", (_, ms, change) => {
    expect(dueChange(limited("submit"), at(ms))).toEqual(change);
  });

  test.each([
    ["T", end, null],
    ["T+1 ms", end + 1, { state: "finished", submittedAt: at(end) }],
  ])("its own learner asks: %s", (_, ms, change) => {
    expect(dueChange(limited("submit"), at(ms), 0)).toEqual(change);
  });

  test("left to be abandoned, it was never submitted", () => {
    expect(dueChange(limited("abandon"), at(end), 0)).toBeNull();
    expect(dueChange(limited("abandon"), at(end + 1), 0)).toEqual({ state: "neverSubmitted" });
  });

  const graceEnd = end + 5 * MINUTE;
  test.each([
    ["in the period of grace", end + 1, { state: "overdue", sweepAt: at(graceEnd) }],
    ["T+grace-1 ms", graceEnd - 1, { state: "overdue", sweepAt: at(graceEnd) }],
    ["T+grace", graceEnd, { state: "overdue", sweepAt: at(graceEnd) }],
    ["T+grace+1 ms", graceEnd + 1, { state: "neverSubmitted" }],
  ])("with grace it waits for the submission: %s", (_, ms, change) => {
    expect(dueChange(limited("grace"), at(ms), 0)).toEqual(change);
  });

  test.each([
    ["T+grace", graceEnd, null],
    ["T+grace+1 ms", graceEnd + 1, { state: "neverSubmitted" }],
  ])("overdue, it runs out: %s", (_, ms, change) => {
    const overdue = { ...limited("grace"), state: "overdue", sweepAt: at(graceEnd) } as const;
    expect(dueChange(overdue, at(ms))).toEqual(change);
  });

  test("at the cut-off date it is handed in, whatever the limit says", () => {
    const attempt = running({
      timeLimit: { minutes: 10, atEnd: "abandon" },
      cutOffAt: at(4 * MINUTE),
    });
    expect(dueChange(attempt, at(4 * MINUTE + 1), 0)).toEqual({
      state: "finished",
      submittedAt: at(4 * MINUTE),
    });
  });

  test("what is over stays as it is", () => {
    for (const state of ["finished", "neverSubmitted"] as const) {
      expect(dueChange({ ...limited("submit"), state }, at(end * 9))).toBeNull();
    }
  });
});

test("nobody hands in after the end, but in the period of grace", () => {
  expect(submissionTime(limited("submit"), at(end - 1))).toEqual(at(end - 1));
  expect(submissionTime(limited("submit"), at(end + 500))).toEqual(at(end));
  expect(submissionTime(running({}), at(end))).toEqual(at(end));
  const overdue = { ...limited("grace"), state: "overdue" } as const;
  expect(submissionTime(overdue, at(end + MINUTE))).toEqual(at(end + MINUTE));
});

test.each([
  ["nothing in the way", {}, { attempts: 9, lastSubmittedAt: at(0) }, null],
  ["not yet open", { opensAt: at(1) }, { attempts: 0, lastSubmittedAt: null }, "not-open"],
  ["open from this instant", { opensAt: at(0) }, { attempts: 0, lastSubmittedAt: null }, null],
  ["cut off", { cutOffAt: at(-1) }, { attempts: 0, lastSubmittedAt: null }, "closed"],
  ["the last allowed", { attemptsAllowed: 2 }, { attempts: 1, lastSubmittedAt: at(-1) }, null],
  ["no more", { attemptsAllowed: 2 }, { attempts: 2, lastSubmittedAt: at(-1) }, "no-attempts-left"],
  ["too soon", { delayMinutes: 1 }, { attempts: 1, lastSubmittedAt: at(1 - MINUTE) }, "too-soon"],
  ["soon enough", { delayMinutes: 1 }, { attempts: 1, lastSubmittedAt: at(-MINUTE) }, null],
  ["a clock behind ours, no delay", {}, { attempts: 1, lastSubmittedAt: at(3) }, null],
])("another attempt may begin: %s", (_, settings, history, reason) => {
  expect(startRefusal(rules(settings), history, startedAt)?.reason ?? null).toBe(reason);
});

test("whatever the rules, what is due at one instant is due at every later one", () => {
  const anyRules = fc.record({
    timeLimit: fc.option(
      fc.record({
        minutes: fc.integer({ min: 1, max: 600 }),
        atEnd: fc.constantFrom("submit", "grace", "abandon"),
        graceMinutes: fc.integer({ min: 1, max: 600 }),
      }),
    ),
    cutOffAt: fc.option(fc.integer({ min: 0, max: 900 }).map((minutes) => at(minutes * MINUTE))),
  });
  fc.assert(
    fc.property(anyRules, fc.nat(90_000_000), fc.nat(90_000_000), (settings, ms, more) => {
      const attempt = running(settings);
      const first = dueChange(attempt, at(ms), 0);
      const later = dueChange(attempt, at(ms + more), 0);
      if (first !== null) expect(later).not.toBeNull();
      // The learner and the sweep agree, one a minute after the other.
      if (dueChange(attempt, at(ms)) !== null) expect(first).not.toBeNull();
    }),
  );
});
