import { expect, test } from "vitest";
import { QuizSettings, reviewables } from "./quiz-settings";
import {
  isMarkShown,
  isSettled,
  reviewMoment,
  shownDuring,
  shownOf,
  triesLeft,
} from "./review-options";

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

test("a mark for the whole waits as its attempts do, and without any as one would", () => {
  const settings = (score: string) =>
    rules({ attemptsAllowed: 2, release: { score, explanation: "never", rightAnswer: "never" } });
  const standing = { releaseAt: after(60), resultsHidden: false, over: 0 };
  const own = (score: string, given = {}) => ({
    settings: settings(score),
    assigned: { ...standing, ...given },
  });
  const shown = (score: string, minutes: number, given = {}) =>
    isMarkShown({ own: own(score, given), over: [] }, after(minutes));
  expect([shown("used-up", 1), shown("used-up", 61)]).toEqual([false, true]);
  expect([shown("closed", 1), shown("closed", 61)]).toEqual([false, true]);
  expect([shown("submitted", 1), shown("never", 61)]).toEqual([true, false]);
  expect(shown("submitted", 61, { resultsHidden: true })).toBe(false);
  const over = (count: number) => ({
    ...{ settings: settings("used-up"), isFinished: true, submittedAt },
    assigned: { ...standing, over: count },
  });
  expect(isMarkShown({ own: own("submitted"), over: [over(1)] }, after(1))).toBe(false);
  expect(isMarkShown({ own: own("never"), over: [over(2), over(2)] }, after(1))).toBe(true);
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

/** Teaching 2.14: the score, the right answers and the explanations of an assignment each have their moment. */
const released = (release: object, assigned: object = {}) => ({
  ...finished({ attemptsAllowed: 2, release: { ...usual, ...release } }),
  assigned: { releaseAt: after(60), resultsHidden: false, over: 1, ...assigned },
});
const usual = { score: "used-up", explanation: "used-up", rightAnswer: "closed" };
const score = ["marks", "overallFeedback"];
const explanation = ["correctness", "specificFeedback", "generalFeedback"];

test.each([
  ["nothing while attempts are left", released({}), 1, []],
  ["score and why with the last one", released({}, { over: 2 }), 1, [...score, ...explanation]],
  ["all of it once closed", released({}), 60.01, [...score, ...explanation, "rightAnswer"]],
  ["no key at the very end", released({}), 60, []],
  ["the score at once", released({ score: "submitted" }), 1, score],
  [
    "not the score, closed or not",
    released({ score: "never" }),
    61,
    [...explanation, "rightAnswer"],
  ],
  ["nothing that waits for an end that is not set", released({}, { releaseAt: null }), 1e6, []],
  ["nothing while hidden", released({ score: "submitted" }, { resultsHidden: true }), 61, []],
])("teaching 2.14: an assignment shows %s", (_, attempt, minutes, parts) => {
  expect([...shownOf(attempt, after(minutes))].sort()).toEqual(["response", ...parts].sort());
});

test("teaching 2.14: without an end of tries, what waits for the last waits for the close", () => {
  const attempt = released({}, { over: 9 });
  const endless = { ...attempt, settings: { ...attempt.settings, attemptsAllowed: null } };
  expect([...shownOf(endless, after(1))]).toEqual(["response"]);
  expect(shownOf(endless, after(61)).has("rightAnswer")).toBe(true);
});

test("self-study goes by its lists, as ever", () => {
  expect(shownOf({ ...finished({}), assigned: null }, after(1))).toEqual(new Set(reviewables));
});
