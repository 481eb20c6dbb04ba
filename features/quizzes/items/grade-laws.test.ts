import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Item } from "@/curriculum/types";
import { shuffle } from "./draw";
import { exampleContents } from "./example-items";
import { exampleResponse } from "./example-responses";
import { gradeResponse, gradeRubric } from "./grade";
import type { ItemContent } from "./item-version";
import { fits, type Response } from "./response";

/** What holds for grading whatever the interaction. Where a person judges, the law is about the rubric. */

const nameOf = ({ item }: ItemContent) =>
  item.interaction === "text-entry" ? `text-entry of ${item.entry.kind}` : item.interaction;
const named = exampleContents.map((content) => [nameOf(content), content] as const);

/** The credit of a response; a text that says something has met no criterion yet. */
const credit = (content: ItemContent, response: Response | null) =>
  gradeResponse(content, response) ?? 0;

/** Some of the keys, each with one of its values. */
const pick = (keys: readonly string[], values: (key: string) => readonly string[]) =>
  fc
    .tuple(...keys.map((key) => fc.option(fc.constantFrom(...values(key)), { nil: undefined })))
    .map((given) =>
      Object.fromEntries(
        keys.flatMap((key, index) => (given[index] === undefined ? [] : [[key, given[index]]])),
      ),
    );

/** Any response that could be given to an item, complete or not. */
function responsesTo({ item, words }: ItemContent): fc.Arbitrary<Response> {
  switch (item.interaction) {
    case "choice":
      return fc
        .constantFrom(...item.choices)
        .map((one) => ({ interaction: "choice", choice: one }) as const);
    case "multiple-choice":
    case "hottext": {
      const { interaction } = item;
      return fc.subarray(item.choices).map((choices) => ({ interaction, choices }) as const);
    }
    case "map-choice":
      return fc
        .subarray(item.places.map(({ id }) => id))
        .map((choices) => ({ interaction: "map-choice", choices }) as const);
    case "order": {
      const places = item.choices.map((_, index) => String(index + 1));
      return pick(item.choices, () => places).map((given) => ({
        interaction: "order",
        places: Object.fromEntries(Object.entries(given).map(([id, place]) => [id, Number(place)])),
      }));
    }
    case "match":
      return pick(item.sources, () => item.targets).map((pairs) => ({
        interaction: "match",
        pairs,
      }));
    case "inline-choice":
      return pick(
        item.gaps.map(({ id }) => id),
        (gap) => item.gaps.find(({ id }) => id === gap)?.choices ?? [],
      ).map((gaps) => ({ interaction: "inline-choice", gaps }));
    case "gap-match":
      return pick(item.gaps, () => item.choices).map((gaps) => ({
        interaction: "gap-match",
        gaps,
      }));
    case "text-entry": {
      const known = Object.values(words).flatMap((own) => Object.values(own ?? {}));
      return fc
        .oneof(fc.constantFrom(...known), fc.integer().map(String), fc.string())
        .map((text) => ({ interaction: "text-entry", text }) as const);
    }
    case "extended-text":
      return fc.string().map((text) => ({ interaction: "extended-text", text }) as const);
  }
}

/** The item with its lists in another order: what a shuffle shows. The key of an order stays the key. */
function displayed(item: Item, seed: number): Item {
  switch (item.interaction) {
    case "choice":
    case "multiple-choice":
    case "order":
    case "hottext":
      return { ...item, choices: shuffle(item.choices, seed) };
    case "match":
      return {
        ...item,
        sources: shuffle(item.sources, seed),
        targets: shuffle(item.targets, seed),
      };
    case "inline-choice":
      return { ...item, gaps: shuffle(item.gaps, seed) };
    case "gap-match":
      return { ...item, gaps: shuffle(item.gaps, seed), choices: shuffle(item.choices, seed) };
    case "map-choice":
      return { ...item, places: shuffle(item.places, seed) };
    case "text-entry":
      return item;
    case "extended-text":
      return { ...item, rubric: shuffle(item.rubric, seed) };
  }
}

/** A response with something wrong in it, from the wrong response to the same item; the rest stays as it is. */
function spoiled(response: Response, wrong: Response, at: number): Response {
  const one = <T>(values: Record<string, T>) =>
    Object.fromEntries(
      [...Object.entries(values)].slice(at % Object.keys(values).length).slice(0, 1),
    );
  const picked = (choices: readonly string[], wrongOnes: readonly string[]) => [
    ...new Set([...choices, ...wrongOnes.slice(at % wrongOnes.length).slice(0, 1)]),
  ];
  const { interaction } = response;
  if ("choices" in response && "choices" in wrong) {
    return { ...response, choices: picked(response.choices, wrong.choices) };
  }
  if (interaction === "order" && wrong.interaction === "order") {
    return { ...response, places: { ...response.places, ...one(wrong.places) } };
  }
  if (interaction === "match" && wrong.interaction === "match") {
    return { ...response, pairs: { ...response.pairs, ...one(wrong.pairs) } };
  }
  if ("gaps" in response && "gaps" in wrong) {
    return { ...response, gaps: { ...response.gaps, ...one(wrong.gaps) } };
  }
  return wrong;
}

describe.each(named)("laws of %s", (_name, content) => {
  const { item, words } = content;

  test("the full key earns 1, everything wrong and nothing at all earn 0", () => {
    const right = exampleResponse(content, true);
    expect(fits(item, right)).toBe(true);
    if (item.interaction === "extended-text") {
      expect(gradeResponse(content, right)).toBeNull();
      expect(
        gradeRubric(
          item,
          item.rubric.map(({ id }) => id),
        ),
      ).toBe(1);
    } else {
      expect(gradeResponse(content, right)).toBe(1);
      expect(gradeResponse(content, exampleResponse(content, false))).toBe(0);
    }
    expect(gradeResponse(content, null)).toBe(0);
  });

  test("a response that fits earns from 0 to 1, the same again, whatever the order shown", () => {
    fc.assert(
      fc.property(responsesTo(content), fc.nat(), (response, seed) => {
        const earned = credit(content, response);
        expect(fits(item, response)).toBe(true);
        expect(earned).toBeGreaterThanOrEqual(0);
        expect(earned).toBeLessThanOrEqual(1);
        expect(credit(content, response)).toBe(earned);
        expect(credit({ item: displayed(item, seed), words }, response)).toBe(earned);
      }),
    );
  });

  test("something wrong in it never earns more", () => {
    const wrong = exampleResponse(content, false);
    fc.assert(
      fc.property(responsesTo(content), fc.nat(20), (response, at) => {
        const worse = spoiled(response, wrong, at);
        expect(credit(content, worse)).toBeLessThanOrEqual(credit(content, response));
      }),
    );
  });

  test("the language changes nothing: whichever comes first, and with the words in each other’s place", () => {
    const { es, en, ay } = words;
    const turned = { es: en, en: ay ?? es, ay: es };
    fc.assert(
      fc.property(responsesTo(content), (response) => {
        expect(credit({ item, words: turned }, response)).toBe(credit(content, response));
      }),
    );
  });
});

test("a rubric earns from 0 to 1, more for each criterion that is met", () => {
  const item = exampleContents.map((one) => one.item).find((one) => "rubric" in one);
  if (item?.interaction !== "extended-text") throw new Error("no example of extended text");
  const ids = item.rubric.map(({ id }) => id);
  fc.assert(
    fc.property(fc.subarray(ids), fc.constantFrom(...ids), (met, one) => {
      const earned = gradeRubric(item, met);
      expect(earned).toBeGreaterThanOrEqual(0);
      expect(earned).toBeLessThanOrEqual(1);
      expect(gradeRubric(item, [...met, one])).toBeGreaterThanOrEqual(earned);
    }),
  );
});
