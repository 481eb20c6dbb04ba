import { describe, expect, test } from "vitest";
import type { Reviewable } from "../attempts/quiz-settings";
import { exampleContents } from "./example-items";
import { exampleResponse } from "./example-responses";
import { gradeResponse } from "./grade";
import type { ItemContent } from "./item-version";
import type { Response } from "./response";
import { reviewItem } from "./reviewed-item";

/** What is not allowed is not in what leaves, for every interaction and every set of what is allowed. */

const kinds = [
  "response",
  "correctness",
  "marks",
  "specificFeedback",
  "generalFeedback",
  "rightAnswer",
] as const satisfies Reviewable[];
type Kind = (typeof kinds)[number];

/** Every set of them: bit n of the number says whether the nth is in it. */
const subsets: Kind[][] = Array.from({ length: 2 ** kinds.length }, (_, bits) =>
  kinds.filter((_kind, index) => (bits >> index) % 2 === 1),
);

/** The last criterion alone: its credit is a marker by itself. */
const criteriaMet = ["reasons"];
const CREDIT = 0.123456;

function answered(content: ItemContent, response: Response | null) {
  return { content, response, criteriaMet, credit: CREDIT };
}
const shownOf = (content: ItemContent, response: Response | null, allowed: readonly Kind[]) =>
  reviewItem(answered(content, response), new Set(allowed));
const textOf = (content: ItemContent, response: Response | null, allowed: readonly Kind[]) =>
  JSON.stringify(shownOf(content, response, allowed));

/** The values that stand in a value under one of these names, at any depth. */
function valuesUnder(value: unknown, names: readonly string[]): unknown[] {
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    ...(names.includes(name) ? [inner] : []),
    ...valuesUnder(inner, names),
  ]);
}
const said = (values: readonly unknown[]) =>
  values.filter((value) => value !== null && JSON.stringify(value) !== "[]");

const named = exampleContents.map((content) => [content.item.id, content] as const);

describe.each(named)("%s", (_id, content) => {
  const wrong = exampleResponse(content, false);
  const right = exampleResponse(content, true);
  const without = (kind: Kind) => subsets.filter((set) => !set.includes(kind));

  test.each([
    ["marks", ["credit"]],
    ["generalFeedback", ["explanation"]],
    ["correctness", ["verdict", "met"]],
    ["specificFeedback", ["feedback"]],
    ["rightAnswer", ["key", "model", "criteria"]],
    ["response", ["given", "picked", "text", "feedback"]],
  ] as const)("without %s nothing of it is there", (kind, names) => {
    for (const allowed of without(kind)) {
      for (const response of [wrong, right, null]) {
        expect(said(valuesUnder(shownOf(content, response, allowed), names)), `${allowed}`).toEqual(
          [],
        );
      }
    }
  });

  test("without the response, marks or correctness, two responses look the same", () => {
    for (const allowed of without("response")) {
      if (allowed.includes("marks") || allowed.includes("correctness")) continue;
      expect(textOf(content, wrong, allowed), `${allowed}`).toBe(textOf(content, right, allowed));
      expect(textOf(content, null, allowed), `${allowed}`).toBe(textOf(content, right, allowed));
    }
  });

  test("without the right answer, correctness or feedback, two keys look the same", () => {
    for (const allowed of without("rightAnswer")) {
      if (allowed.includes("correctness") || allowed.includes("specificFeedback")) continue;
      expect(textOf(content, wrong, allowed), `${allowed}`).toBe(
        textOf(rekeyed(content), wrong, allowed),
      );
    }
  });

  test("with everything allowed, all of it is there", () => {
    const all = shownOf(content, wrong, kinds);
    expect(all).toMatchObject({ credit: CREDIT, verdict: "partial", explanation: "explanation" });
    expect(said(valuesUnder(all, ["given", "picked", "text"]))).not.toEqual([]);
  });
});

/** The same item with another key. */
function rekeyed(content: ItemContent): ItemContent {
  const { item, words } = content;
  switch (item.interaction) {
    case "choice":
      return { words, item: { ...item, key: "c" } };
    case "multiple-choice":
      return { words, item: { ...item, key: ["b", "d"] } };
    case "hottext":
      return { words, item: { ...item, key: ["h1"] } };
    case "map-choice":
      return { words, item: { ...item, key: ["p2"] } };
    case "order":
      return { words, item: { ...item, key: ["z", "x", "y"] } };
    case "match":
      return { words, item: { ...item, key: { s1: "t3", s2: "t3", s3: "t2" } } };
    case "inline-choice":
      return {
        words,
        item: { ...item, gaps: item.gaps.map((gap) => ({ ...gap, key: gap.choices[1] ?? "" })) },
      };
    case "gap-match":
      return { words, item: { ...item, key: { g1: "c", g2: "d", g3: "a" } } };
    case "text-entry":
      return { words, item: { ...item, entry: { ...otherEntry } } };
    case "extended-text":
      return { words, item: { ...item, rubric: [{ id: "another", points: 3 }] } };
  }
}
const otherEntry = {
  kind: "number" as const,
  key: 987654,
  tolerance: 3,
  hasUnit: false,
  mistakes: [],
};

test("an order comes in the order given, so that its parts do not tell the key", () => {
  const content = exampleContents.find(({ item }) => item.interaction === "order");
  if (!content) throw new Error("no example of an order");
  const response = { interaction: "order", places: { z: 1, x: 2 } } as const;
  expect(shownOf(content, response, ["response", "correctness"]).detail).toMatchObject({
    parts: [
      { id: "z", given: "1", right: false, key: null },
      { id: "x", given: "2", right: true, key: null },
      { id: "y", given: null, isOpen: true, right: false, key: null },
    ],
  });
});

test("a known mistake has its own feedback, any other the line for all others", () => {
  const content = exampleContents.find(({ item }) => item.interaction === "text-entry");
  if (!content) throw new Error("no example of text entry");
  const feedback = (text: string) =>
    valuesUnder(shownOf(content, { interaction: "text-entry", text }, kinds).detail, ["feedback"]);
  expect(feedback("EMBASSY")).toEqual(["feedback.other-word"]);
  expect(feedback("algo")).toEqual(["feedback.other"]);
  expect(feedback("")).toEqual([null]);
  expect(feedback("microdiplomacia")).toEqual([null]);
});

test("nothing answered is open, a text that nobody has judged waits", () => {
  const content = exampleContents.find(({ item }) => item.interaction === "extended-text");
  if (!content) throw new Error("no example of extended text");
  const verdict = (response: Response | null) =>
    reviewItem(
      { content, response, criteriaMet: null, credit: gradeResponse(content, response) },
      new Set(kinds),
    ).verdict;
  expect(verdict(null)).toBe("open");
  expect(verdict({ interaction: "extended-text", text: "" })).toBe("open");
  expect(verdict({ interaction: "extended-text", text: "Porque…" })).toBe("waiting");
});

test("an order that was authored in its right order does not come back in it", () => {
  const content = exampleContents.find(({ item }) => item.interaction === "order");
  if (content?.item.interaction !== "order") throw new Error("no example of an order");
  const key = ["second", "first", "third"];
  const item = { ...content.item, choices: key, key };
  const { detail } = shownOf({ ...content, item }, null, ["response"]);
  expect(detail).toMatchObject({ parts: [{ id: "first" }, { id: "second" }, { id: "third" }] });
});
