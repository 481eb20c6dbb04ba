import { uuidv7 } from "uuidv7";
import { expect, test } from "vitest";
import { findAttempt } from "@/features/quizzes/attempts/attempt.store";
import { exampleItems } from "@/features/quizzes/items/example-items";
import { itemVersion } from "@/features/quizzes/items/item-version";
import { listCellAttempts } from "./cell.store";
import { enterPaper } from "./enter-paper.store";
import { chose, exampleCell, wrote } from "./example-cell.store";
import { paperResponses } from "./paper-responses";

const handedInAt = new Date("2026-11-03T14:00:00Z");
const now = new Date("2026-11-06T20:00:00Z");
const structures = [exampleItems.choice, exampleItems.match];
const items = structures.map((item) => ({
  ...{ version: itemVersion({ item, words: { es: {}, en: {} } }), lesson: "paper", weight: 1 },
}));

const paper = (given: object = {}) => ({
  ...{ id: uuidv7(), items, language: "ay" as const, handedInAt },
  responses: [chose("b"), null],
  ...given,
});

test("a paper is an attempt handed in when it was, graded, and marked with who typed it in", async () => {
  const { place, rowOf, school, changes } = await exampleCell({ dueAt: handedInAt });
  const one = paper();
  expect(await enterPaper(place, one, { by: school.teacher, now })).toMatchObject({ ok: true });
  expect(await findAttempt(one.id)).toMatchObject({
    ...{ state: "finished", submittedAt: handedInAt, outcome: 0.5, enteredById: school.teacher.id },
    items: [
      { response: chose("b"), credit: 1, language: "ay" },
      { response: null, credit: 0 },
    ],
  });
  expect(await rowOf()).toMatchObject({ finished: 1, highest: 0.5, languages: ["ay"] });
  expect(await listCellAttempts(place)).toMatchObject([{ isPaper: true, deviceAt: null }]);
  expect(await changes()).toMatchObject([{ kind: "paper-entered", attemptId: one.id }]);
});

test("sent twice it is one attempt; another paper is the next", async () => {
  const { place, rowOf, school } = await exampleCell();
  const one = paper();
  const asked = { by: school.teacher, now };
  await Promise.all([1, 2].map(() => enterPaper(place, one, asked)));
  expect(await rowOf()).toMatchObject({ attempts: 1 });
  await enterPaper(place, paper(), asked);
  expect(await rowOf()).toMatchObject({ attempts: 2 });
});

test("not while an attempt of the learner’s goes on", async () => {
  const { place, begin, school } = await exampleCell();
  await begin(handedInAt);
  expect(await enterPaper(place, paper(), { by: school.teacher, now })).toEqual({
    ...{ ok: false, refusal: "not-now" },
  });
});

test("what the form says goes to its item; what was left blank stays so", () => {
  const all = [exampleItems["multiple-choice"], exampleItems["extended-text"], exampleItems.order];
  const fields = {
    ...{ "item1:choices": "a\nd", "item2:text": "dos\nlíneas", "item3:place.x": "2" },
    ...{ "item4:choice": "of no item", learner: "u" },
  };
  expect(paperResponses(all, fields)).toEqual([
    { interaction: "multiple-choice", choices: ["a", "d"] },
    wrote("dos\nlíneas"),
    { interaction: "order", places: { x: 2 } },
  ]);
  expect(paperResponses(all, {})).toEqual([null, null, null]);
  expect(paperResponses(all, { "item1:choices": "nonsense" })).toBe("malformed");
});
