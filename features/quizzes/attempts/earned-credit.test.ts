import fc from "fast-check";
import { expect, test } from "vitest";
import { exampleItems } from "../items/example-items";
import type { Response } from "../items/response";
import { earnedCredit, sumUp } from "./earned-credit";
import type { QuizSettings } from "./quiz-settings";

const content = { item: exampleItems["multiple-choice"], words: { es: {}, en: {} } };
const give = (...choices: string[]): Response => ({ interaction: "multiple-choice", choices });
const [full, half, none] = [give("a", "c"), give("a"), give("b")];

const item = (response: Response | null, checks: Response[] = []) => ({
  ...{ position: 1, weight: 1, content, regraded: null, criteriaMet: null },
  response,
  checks: checks.map((one) => ({ response: one })),
});
const interactive: QuizSettings["feedback"] = { timing: "interactive", tries: 3, penalty: 0.25 };

test.each<[string, QuizSettings["feedback"], Response | null, Response[], number]>([
  ["deferred", { timing: "deferred" }, half, [], 0.5],
  ["deferred, nothing given", { timing: "deferred" }, null, [], 0],
  ["immediate, not checked", { timing: "immediate" }, full, [], 1],
  ["immediate, checked: what was checked counts", { timing: "immediate" }, full, [half], 0.5],
  ["interactive, not checked", interactive, full, [], 1],
  ["interactive, right at the second try", interactive, full, [none, full], 0.75],
  ["interactive, right at the third", interactive, full, [none, half, full], 0.5],
  ["interactive, the last one not checked counts as a try", interactive, full, [none], 0.75],
  ["interactive, unchanged since the check", interactive, half, [half], 0.5],
  ["interactive, trying again never lowers", interactive, none, [half, none], 0.5],
])("an item earns: %s", (_, feedback, response, checks, credit) => {
  expect(earnedCredit(item(response, checks), feedback)).toBeCloseTo(credit, 10);
});

test("a regrade’s version decides", () => {
  const regraded = { ...content, item: { ...content.item, key: ["b"] } };
  const graded = earnedCredit({ ...item(none), regraded }, { timing: "deferred" });
  expect(graded).toBe(1);
});

test("one more try never lowers what an item earns", () => {
  const responses = fc.subarray(["a", "b", "c", "d"]).map((choices) => give(...choices));
  fc.assert(
    fc.property(
      fc.array(responses, { maxLength: 3 }),
      responses,
      fc.double({ min: 0, max: 1, noNaN: true }),
      (checks, more, penalty) => {
        const feedback = { timing: "interactive", tries: 5, penalty } as const;
        const last = checks.at(-1) ?? null;
        const before = earnedCredit(item(last, checks), feedback) ?? 0;
        const after = earnedCredit(item(more, [...checks, more]), feedback) ?? 0;
        expect(after).toBeGreaterThanOrEqual(before);
        expect(after).toBeGreaterThanOrEqual(0);
        expect(after).toBeLessThanOrEqual(1);
      },
    ),
  );
});

test("an outcome is the points of the most there were, by weight; what waits counts nothing yet", () => {
  const earned = [
    { position: 1, weight: 2, credit: 0.5 },
    { position: 2, weight: 1, credit: null },
    { position: 3, weight: 1, credit: 1 },
  ];
  expect(sumUp(earned)).toEqual({ points: 2, maxPoints: 4, outcome: 0.5, needsGrading: 1 });
  const dropped = { position: 4, weight: 0, credit: null };
  expect(sumUp([...earned, dropped])).toEqual(sumUp(earned));
  expect(sumUp([])).toEqual({ points: 0, maxPoints: 0, outcome: 0, needsGrading: 0 });
});
