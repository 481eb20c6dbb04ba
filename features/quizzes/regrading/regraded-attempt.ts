import { earnedCredit, sumUp } from "../attempts/earned-credit";
import type { QuizSettings } from "../attempts/quiz-settings";
import type { ItemContent } from "../items/item-version";
import type { Response } from "../items/response";

/** What a corrected key makes of one finished attempt: arithmetic, as grading is. */

/** A finished attempt that holds the item, with what its grade was made of. */
export type HeldAttempt = {
  attemptId: string;
  userId: string;
  /** "" for a guest. */
  name: string;
  settings: QuizSettings;
  /** 0 to 1, as it stands in the attempt's row. */
  outcome: number | null;
  /** Every item of the attempt by position, with the credit that it has now. */
  items: readonly { position: number; weight: number; credit: number | null }[];
  /** The one to grade again. */
  item: {
    position: number;
    content: ItemContent;
    response: Response | null;
    checks: readonly { response: Response }[];
    /** null where no person judged. */
    criteriaMet: readonly string[] | null;
    /** What a teacher gave everybody for it; null nearly always. */
    fixedCredit?: number | null;
  };
};

/** Before and after of one attempt; credits and outcomes are 0 to 1, null while a person has still to judge. */
export type AttemptChange = {
  attemptId: string;
  userId: string;
  name: string;
  position: number;
  creditBefore: number | null;
  creditAfter: number | null;
  outcomeBefore: number | null;
  outcomeAfter: number | null;
};

/** `sum` is what the attempt's row is to hold. */
export type RegradedAttempt = { change: AttemptChange; sum: ReturnType<typeof sumUp> };

/**
 * What the attempt earns with this version's key, under its own rules. The other items keep the credit they have: one act
 * changes one item. What a person judged, or gave everybody, stays.
 */
export function regradeAttempt(held: HeldAttempt, to: ItemContent): RegradedAttempt {
  const { attemptId, userId, name, settings, item } = held;
  const own = held.items.find(({ position }) => position === item.position);
  if (!own) throw new Error(`attempt ${attemptId} has no item at ${item.position}`);
  const isJudged = item.criteriaMet !== null;
  const creditAfter = isJudged
    ? own.credit
    : earnedCredit({ ...own, ...item, regraded: to }, settings.feedback);
  const sum = sumUp(held.items.map((one) => (one === own ? { ...one, credit: creditAfter } : one)));
  const change = {
    ...{ attemptId, userId, name, position: item.position },
    ...{ creditBefore: own.credit, creditAfter },
    ...{ outcomeBefore: held.outcome, outcomeAfter: sum.outcome },
  };
  return { change, sum };
}

/** Which way an attempt goes: by its outcome, or by the credit alone where that changes and the outcome does not. */
export function directionOf(change: AttemptChange): "up" | "down" | "same" {
  const { creditBefore, creditAfter, outcomeBefore, outcomeAfter } = change;
  if (creditBefore === creditAfter && outcomeBefore === outcomeAfter) return "same";
  const outcome = (outcomeAfter ?? 0) - (outcomeBefore ?? 0);
  const rise = outcome === 0 ? (creditAfter ?? 0) - (creditBefore ?? 0) : outcome;
  return rise < 0 ? "down" : "up";
}
