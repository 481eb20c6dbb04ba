import { expect, test } from "vitest";
import { QuizSettings, reviewables } from "./quiz-settings";
import { isSettled, reviewMoment, shownDuring, shownOf, triesLeft } from "./review-options";

const submittedAt = new Date("2026-11-24T12:00:00Z");
const after = (minutes: number) => new Date(submittedAt.getTime() + minutes * 60_000);
const rules = (settings: object = {}) => QuizSettings.parse(settings);
const finished = (settings: object) => ({
  settings: rules(settings),
  isFinished: true,
  submittedAt,
});

test.each([
  ["not submitted", { settings: rules(), isFinished: false, submittedAt: null }, 0, "during"],
  ["right after", finished({}), 2, "after"],
  ["two minutes later", finished({}), 2.01, "later"],
  ["at the cut-off", finished({ cutOffAt: after(5) }), 5, "later"],
  ["after the cut-off", finished({ cutOffAt: after(5) }), 5.01, "closed"],
  ["after the due date, no cut-off", finished({ dueAt: after(5) }), 5.01, "closed"],
  ["due, the cut-off to come", finished({ dueAt: after(5), cutOffAt: after(9) }), 6, "later"],
  ["cut off at once", finished({ cutOffAt: after(-1) }), 0, "closed"],
  ["never submitted", { settings: rules(), isFinished: true, submittedAt: null }, 0, "later"],
])("the moment of an attempt: %s", (_, attempt, minutes, moment) => {
  expect(reviewMoment(attempt, after(minutes))).toBe(moment);
});

test("each moment shows what its list says, and nothing else", () => {
  const review = { after: ["marks"], later: [], closed: ["rightAnswer", "response"] };
  const attempt = finished({ review, cutOffAt: after(60) });
  expect([...shownOf(attempt, after(1))]).toEqual(["marks"]);
  expect([...shownOf(attempt, after(3))]).toEqual([]);
  expect([...shownOf(attempt, after(61))]).toEqual(["rightAnswer", "response"]);
  expect([...shownOf({ ...attempt, isFinished: false, submittedAt: null }, after(1))]).toEqual([]);
});

const wrong = { credit: 0 };
const right = { credit: 1 };
const interactive = rules({ feedback: { timing: "interactive", tries: 3, penalty: 0.3 } });
const immediate = rules();
const deferred = rules({ feedback: { timing: "deferred" } });

test.each([
  ["deferred: none to be had", deferred, [], null],
  ["immediate: one", immediate, [], 1],
  ["immediate, used", immediate, [wrong], 0],
  ["interactive", interactive, [wrong], 2],
  ["interactive, right before the end", interactive, [wrong, right], 0],
  ["interactive, used up", interactive, [wrong, wrong, wrong], 0],
])("tries left, %s", (_, settings, checks, left) => {
  expect(triesLeft(settings, { checks })).toBe(left);
  expect(isSettled(settings, { checks })).toBe(left === 0);
});

test("while an attempt goes on, only what was checked shows, and no key while there are tries left", () => {
  expect(shownDuring(deferred, { checks: [] }).size).toBe(0);
  expect(shownDuring(immediate, { checks: [] }).size).toBe(0);
  expect(shownDuring(interactive, { checks: [] }).size).toBe(0);
  const between = shownDuring(interactive, { checks: [wrong] });
  expect(between.has("specificFeedback")).toBe(true);
  expect(between.has("rightAnswer") || between.has("generalFeedback")).toBe(false);
  expect([...shownDuring(immediate, { checks: [wrong] })]).toEqual([...reviewables]);
  const silent = rules({ review: { during: ["marks"] } });
  expect([...shownDuring(silent, { checks: [wrong] })]).toEqual(["marks"]);
});
