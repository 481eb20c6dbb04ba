import { expect, test } from "vitest";
import { QuizSettings } from "../attempts/quiz-settings";
import { exampleItems, exampleWords } from "../items/example-items";
import {
  type AttemptChange,
  directionOf,
  type HeldAttempt,
  regradeAttempt,
} from "./regraded-attempt";

const { choice } = exampleItems;
const words = { es: {}, en: {} };
const corrected = { item: { ...choice, key: "c" }, words };
const chose = (id: string) => ({ interaction: "choice", choice: id }) as const;

const held: HeldAttempt = {
  ...{ attemptId: "a", userId: "u", name: "", settings: QuizSettings.parse({}), outcome: 0.25 },
  items: [
    { position: 1, weight: 3, credit: 0 },
    { position: 2, weight: 1, credit: 1 },
  ],
  item: {
    ...{ position: 1, content: { item: choice, words }, response: chose("c") },
    ...{ checks: [], criteriaMet: null },
  },
};

test("the outcome is worked out over all items with their weights", () => {
  expect(regradeAttempt(held, corrected)).toMatchObject({
    change: { creditBefore: 0, creditAfter: 1, outcomeBefore: 0.25, outcomeAfter: 1 },
    sum: { points: 4, maxPoints: 4, outcome: 1, needsGrading: 0 },
  });
});

test("the other items keep their credit, also one that waits for a person", () => {
  const waiting = { position: 3, weight: 4, credit: null };
  const more = { ...held, items: [...held.items, waiting] };
  expect(regradeAttempt(more, corrected).sum).toEqual({
    ...{ points: 4, maxPoints: 8, outcome: 0.5, needsGrading: 1 },
  });
});

test("several tries cost what they cost", () => {
  const feedback = { timing: "interactive", tries: 3, penalty: 0.5 } as const;
  const settings = QuizSettings.parse({ feedback });
  const item = { ...held.item, checks: [{ response: chose("a") }] };
  expect(regradeAttempt({ ...held, settings, item }, corrected).change.creditAfter).toBe(0.5);
});

test("with immediate feedback the response that was checked counts", () => {
  const item = { ...held.item, checks: [{ response: chose("b") }] };
  expect(regradeAttempt({ ...held, item }, corrected).change.creditAfter).toBe(0);
});

test("what a person judged stays as they judged it", () => {
  const item = { ...held.item, criteriaMet: ["clear"] };
  expect(regradeAttempt({ ...held, item }, corrected).change.creditAfter).toBe(0);
});

test("a form that the new version accepts counts", () => {
  const content = { item: exampleItems["text-entry"], words: exampleWords };
  const response = { interaction: "text-entry", text: "Diplomacia chica" } as const;
  const item = { ...held.item, content, response };
  const spanish = { ...exampleWords.es, "accepted.short": "diplomacia chica" };
  const wider = { ...content, words: { ...exampleWords, es: spanish } };
  expect(regradeAttempt({ ...held, item }, content).change.creditAfter).toBe(0);
  expect(regradeAttempt({ ...held, item }, wider).change.creditAfter).toBe(1);
});

test("what waits for a person goes on waiting", () => {
  const content = { item: exampleItems["extended-text"], words: exampleWords };
  const response = { interaction: "extended-text", text: "Because of the border." } as const;
  const waiting = {
    ...{ ...held, item: { ...held.item, content, response } },
    items: held.items.map((one) => (one.position === 1 ? { ...one, credit: null } : one)),
  };
  expect(regradeAttempt(waiting, content)).toMatchObject({
    change: { creditBefore: null, creditAfter: null },
    sum: { needsGrading: 1, outcome: 0.25 },
  });
});

const change = (grades: [number, number, number, number]): AttemptChange => {
  const [creditBefore, creditAfter, outcomeBefore, outcomeAfter] = grades;
  const place = { attemptId: "a", userId: "u", name: "", position: 1 };
  return { ...place, creditBefore, creditAfter, outcomeBefore, outcomeAfter };
};

test.each([
  ["up", [0, 1, 0.2, 0.4]],
  ["down", [1, 0.5, 0.4, 0.3]],
  ["same", [1, 1, 0.4, 0.4]],
  // An item that weighs nothing.
  ["up", [0, 1, 0.4, 0.4]],
  ["down", [1, 0, 0.4, 0.4]],
] as const)("%s: %j", (way, grades) => {
  expect(directionOf(change([...grades]))).toBe(way);
});
