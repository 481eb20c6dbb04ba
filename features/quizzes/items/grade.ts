import type { Item } from "@/curriculum/types";
import type { Response } from "./response";

/**
 * Grading is arithmetic: no clock, no database, no language. Each rule is said to the learner in one
 * line (`ui.quiz.rules.<interaction>`):
 * choice: all or nothing · multiple choice: each right choice adds its share, each wrong one takes one away,
 * never under 0 · order, match, inline choice: the share of parts in their right place.
 */
export function gradeResponse(item: Item, response: Response | null): number {
  if (response === null) return 0;
  switch (item.interaction) {
    case "choice":
      return response.interaction === "choice" && response.choice === item.key ? 1 : 0;
    case "multiple-choice":
      return response.interaction === "multiple-choice"
        ? multipleCredit(new Set(item.key), new Set(response.choices))
        : 0;
    case "order":
    case "match":
    case "inline-choice": {
      const parts = judgeParts(item, response);
      return parts.filter((part) => part.right).length / parts.length;
    }
  }
}

function multipleCredit(key: ReadonlySet<string>, chosen: ReadonlySet<string>): number {
  const right = [...chosen].filter((choice) => key.has(choice)).length;
  const wrong = chosen.size - right;
  return Math.max(0, (right - wrong) / key.size);
}

/** One part of an item as it was answered: what was given (null: left open), what the key says, and whether they agree. */
export type JudgedPart = { id: string; given: string | null; key: string; right: boolean };

type PartedItem = Extract<Item, { interaction: "order" | "match" | "inline-choice" }>;

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
  }
}

/** How a credit is named: in words and a sign, never by colour alone. */
export type CreditBand = "full" | "partial" | "none";

export function creditBand(credit: number): CreditBand {
  if (credit >= 1) return "full";
  return credit > 0 ? "partial" : "none";
}
