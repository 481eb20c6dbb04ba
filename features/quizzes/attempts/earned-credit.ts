import { gradeResponse, gradeRubric } from "../items/grade";
import type { ItemContent } from "../items/item-version";
import type { Response } from "../items/response";
import { sameResponse } from "../items/response";
import type { QuizSettings } from "./quiz-settings";

/** What an item of an attempt earns: arithmetic, as grading is. */

type Judged = {
  position: number;
  weight: number;
  content: ItemContent;
  /** The version whose key counts since a regrade. */
  regraded: ItemContent | null;
  response: Response | null;
  checks: readonly { response: Response }[];
  /** Set where a person judged. */
  criteriaMet: readonly string[] | null;
  /** Set where a teacher gave everybody the same, whatever was given. */
  fixedCredit?: number | null;
};

/** `credit` is 0 to 1, null while a person has still to judge; `weight` is what 1 is worth in points. */
export type EarnedItem = { position: number; weight: number; credit: number | null };

/**
 * What an item earns under the rules of its attempt. Checked once, the response that was checked counts. With several
 * tries each one before costs its share of the credit, and the best of them counts: trying again never lowers.
 */
export function earnedCredit(item: Judged, feedback: QuizSettings["feedback"]): number | null {
  if (item.fixedCredit != null) return item.fixedCredit;
  const content = item.regraded ?? item.content;
  if (content.item.interaction === "extended-text" && item.criteriaMet) {
    return gradeRubric(content.item, item.criteriaMet);
  }
  const checked = item.checks.map(({ response }) => response);
  const last = checked.at(-1) ?? null;
  switch (feedback.timing) {
    case "deferred":
      return gradeResponse(content, item.response);
    case "immediate":
      return gradeResponse(content, checked[0] ?? item.response);
    case "interactive": {
      const tries = [...checked, item.response].filter(
        (response, index) => index < checked.length || !sameResponse(response, last),
      );
      const credits: (number | null)[] = tries.map((response) => gradeResponse(content, response));
      if (credits.includes(null)) return null;
      return Math.max(
        0,
        ...credits.map((credit, before) => (credit ?? 0) * (1 - feedback.penalty * before)),
      );
    }
  }
}

/** What each item of an attempt earns. */
export function earnedCredits(attempt: {
  settings: QuizSettings;
  items: readonly Judged[];
}): EarnedItem[] {
  return attempt.items.map((item) => ({
    position: item.position,
    weight: item.weight,
    credit: earnedCredit(item, attempt.settings.feedback),
  }));
}

/**
 * The outcome of an attempt, as its row holds it. What waits for a person counts nothing yet; a dropped item, which weighs
 * nothing, waits for nobody.
 */
export function sumUp(earned: readonly EarnedItem[]) {
  const points = earned.reduce((sum, { credit, weight }) => sum + (credit ?? 0) * weight, 0);
  const maxPoints = earned.reduce((sum, { weight }) => sum + weight, 0);
  return {
    points,
    maxPoints,
    outcome: maxPoints > 0 ? points / maxPoints : 0,
    needsGrading: earned.filter(({ credit, weight }) => credit === null && weight > 0).length,
  };
}
