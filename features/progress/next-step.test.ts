import { expect, test } from "vitest";
import { type LessonStanding, type NextStep, nextStep } from "./next-step";

const fresh = { isRead: false, best: null, inProgress: null };
const read = { ...fresh, isRead: true };
const begun = { attempt: "a", item: 3 };

const standing = (lesson: string, how: Omit<LessonStanding, "lesson">) => ({ lesson, ...how });

test.each<[string, LessonStanding[], NextStep]>([
  ["nothing done", [standing("one", fresh)], { kind: "read-lesson", lesson: "one" }],
  ["read", [standing("one", read)], { kind: "take-quiz", lesson: "one" }],
  [
    "an attempt begun, also without reading",
    [standing("one", { ...fresh, inProgress: begun })],
    { kind: "continue-attempt", lesson: "one", attempt: "a", item: 3 },
  ],
  [
    "an attempt begun in a later lesson goes first",
    [standing("one", fresh), standing("two", { ...read, inProgress: begun })],
    { kind: "continue-attempt", lesson: "two", attempt: "a", item: 3 },
  ],
  [
    "just under 80 %",
    [standing("one", { ...read, best: 0.799 })],
    { kind: "try-again", lesson: "one", best: 0.799 },
  ],
  ["80 %", [standing("one", { ...read, best: 0.8 })], { kind: "done" }],
  [
    "a poor outcome does not hold up the next lesson",
    [standing("one", { ...read, best: 0.2 }), standing("two", fresh)],
    { kind: "read-lesson", lesson: "two" },
  ],
  [
    "a good outcome without having marked the lesson as read",
    [standing("one", { ...fresh, best: 1 })],
    { kind: "read-lesson", lesson: "one" },
  ],
  ["no lessons", [], { kind: "done" }],
])("what comes next: %s", (_, lessons, step) => {
  expect(nextStep(lessons)).toEqual(step);
});
