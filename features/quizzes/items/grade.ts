import type { Item } from "@/curriculum/types";
import type { ItemContent } from "./item-version";
import type { Response } from "./response";
import { isRightEntry, mistakeIn } from "./text-entry";

/**
 * Grading is arithmetic: no clock, no database, no language. Each rule is said to the learner in one
 * line (`ui.quiz.rules.<interaction>`):
 * choice, text entry: all or nothing · multiple choice, hottext, map choice: each right choice adds its share,
 * each wrong one takes one away, never under 0 · order, match, inline choice, gap match: the share of parts
 * in their right place · extended text: a person judges, by a rubric.
 *
 * @returns 0 to 1; null where a person has still to judge
 */
export function gradeResponse(
  { item, words }: ItemContent,
  response: Response | null,
): number | null {
  if (response === null || response.interaction !== item.interaction) return 0;
  switch (item.interaction) {
    case "choice":
      return response.interaction === "choice" && response.choice === item.key ? 1 : 0;
    case "multiple-choice":
    case "hottext":
    case "map-choice":
      return creditOfPicks(new Set(item.key), new Set(picksOf(response)));
    case "order":
    case "match":
    case "inline-choice":
    case "gap-match": {
      const parts = judgeParts(item, response);
      return parts.filter((part) => part.right).length / parts.length;
    }
    case "text-entry":
      return isRightEntry(item.entry, words, textOf(response)) ? 1 : 0;
    case "extended-text":
      return textOf(response).trim() === "" ? 0 : null;
  }
}

/** The choices that a response picks; [] where it picks none. */
export function picksOf(response: Response | null): readonly string[] {
  if (response?.interaction === "choice") return [response.choice];
  return response !== null && "choices" in response ? response.choices : [];
}

/** The text that a response holds, "" where it holds none. */
export function textOf(response: Response | null): string {
  return response !== null && "text" in response ? response.text : "";
}

function creditOfPicks(key: ReadonlySet<string>, picked: ReadonlySet<string>): number {
  const right = [...picked].filter((choice) => key.has(choice)).length;
  const wrong = picked.size - right;
  return Math.max(0, (right - wrong) / key.size);
}

type Judged = Extract<Item, { interaction: "extended-text" }>;

/**
 * The credit of a text that a person judged: the points of the criteria it meets, as a share of all points.
 * @param criteriaMet ids of the rubric; unknown ones and repetitions count nothing
 */
export function gradeRubric(item: Judged, criteriaMet: readonly string[]): number {
  const sum = (rubric: Judged["rubric"]) => rubric.reduce((all, { points }) => all + points, 0);
  return sum(item.rubric.filter(({ id }) => criteriaMet.includes(id))) / sum(item.rubric);
}

/**
 * The known misunderstanding that a typed response tells of: the id of its feedback.
 * @returns null for a right response, an unknown mistake, and every interaction but text entry
 */
export function mistakeOf({ item, words }: ItemContent, response: Response | null): string | null {
  return item.interaction === "text-entry" && response?.interaction === "text-entry"
    ? mistakeIn(item.entry, words, response.text)
    : null;
}

/** One part of an item as it was answered: what was given (null: left open), what the key says, and whether they agree. */
export type JudgedPart = { id: string; given: string | null; key: string; right: boolean };

export type PartedItem = Extract<
  Item,
  { interaction: "order" | "match" | "inline-choice" | "gap-match" }
>;

const part = (id: string, given: string | undefined, key: string): JudgedPart => ({
  id,
  given: given ?? null,
  key,
  right: given === key,
});

/** The parts of an item that is answered part by part; for an order, the parts are the choices and the values their places. */
export function judgeParts(item: PartedItem, response: Response | null): JudgedPart[] {
  switch (item.interaction) {
    case "order": {
      const places = response?.interaction === "order" ? response.places : {};
      return item.key.map((choice, index) =>
        part(choice, places[choice]?.toString(), String(index + 1)),
      );
    }
    case "match": {
      const pairs = response?.interaction === "match" ? response.pairs : {};
      return item.sources.map((source) => part(source, pairs[source], item.key[source] ?? ""));
    }
    case "inline-choice": {
      const gaps = response?.interaction === "inline-choice" ? response.gaps : {};
      return item.gaps.map((gap) => part(gap.id, gaps[gap.id], gap.key));
    }
    case "gap-match": {
      const gaps = response?.interaction === "gap-match" ? response.gaps : {};
      return item.gaps.map((gap) => part(gap, gaps[gap], item.key[gap] ?? ""));
    }
  }
}

/** How a credit is named: in words and a sign, never by colour alone. */
export type CreditBand = "full" | "partial" | "none";

export function creditBand(credit: number): CreditBand {
  if (credit >= 1) return "full";
  return credit > 0 ? "partial" : "none";
}
