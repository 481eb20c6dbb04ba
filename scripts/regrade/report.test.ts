import { expect, test } from "vitest";
import { reportText } from "./report";

const change = { attemptId: "a1", userId: "u1", name: "Rosa", position: 3 };

test("each change is a row, and the counts are said", () => {
  const text = reportText({
    ...{ lookedAt: 3, up: 1, down: 1, otherInteraction: 2 },
    changes: [
      { ...change, creditBefore: 0, creditAfter: 1 / 3, outcomeBefore: 0.25, outcomeAfter: 0.5 },
      {
        ...{ ...change, name: "", creditBefore: 1, creditAfter: null },
        ...{ outcomeBefore: 1, outcomeAfter: 0 },
      },
    ],
  });
  expect(text.split("\n")).toEqual([
    "attempt  person  name     credit     outcome",
    "-------  ------  -------  ---------  -----------",
    "a1       u1      Rosa     0 → 0.333  25 % → 50 %",
    "a1       u1      (guest)  1 → —      100 % → 0 %",
    "",
    "3 finished attempts hold another version of this item: 2 grades change, 1 up, 1 down.",
    "2 more hold it as another interaction and stay as they are.",
  ]);
});

test("a name cannot write to the terminal", () => {
  const grades = { creditBefore: 0, creditAfter: 1, outcomeBefore: 0, outcomeAfter: 1 };
  const text = reportText({
    ...{ lookedAt: 1, up: 1, down: 0, otherInteraction: 0 },
    changes: [{ ...change, name: "Rosa\u001b[2J\n", ...grades }],
  });
  expect(text).not.toContain("\u001b");
  expect(text).toContain("Rosa�[2J�");
});

test("nothing to change is a sentence", () => {
  const none = { lookedAt: 0, up: 0, down: 0, otherInteraction: 0, changes: [] };
  expect(reportText(none)).toMatch(/^0 finished attempts/);
});
