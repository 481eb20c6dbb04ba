import { earnedCredit, sumUp } from "../attempts/earned-credit";
import type { QuizSettings } from "../attempts/quiz-settings";
import { type ItemContent, type ItemVersion, itemVersion } from "../items/item-version";
import type { AttemptChange, HeldAttempt } from "./regraded-attempt";
import { contentAccepting, type Ruling } from "./ruling";

/** What a teacher's ruling over an item makes of one attempt: arithmetic, as grading is. */

/** How the item counts in the attempt; `version` is one whose key counts now, null for the one of before. */
type RuledItem = {
  position: number;
  weight: number;
  fixedCredit: number | null;
  credit: number | null;
  version: ItemVersion | null;
};

export type RuledAttempt = {
  change: AttemptChange;
  item: RuledItem;
  sum: ReturnType<typeof sumUp>;
};

/** A finished attempt with the key that counts for the item now. */
export type AttemptToRule = HeldAttempt & {
  /** The version whose key counts since an earlier regrade. */
  regraded: ItemContent | null;
};

/**
 * What an attempt comes to under a ruling; null where it changes nothing of it. Accepting never lowers: only who gave what
 * is accepted now has the other key.
 */
export function ruleAttempt(held: AttemptToRule, ruling: Ruling): RuledAttempt | null {
  const own = held.items.find(({ position }) => position === held.item.position);
  if (!own) throw new Error(`attempt ${held.attemptId} has no item at ${held.item.position}`);
  const item = ruledItem(held, own, ruling);
  if (!item) return null;
  const sum = sumUp(held.items.map((one) => (one === own ? item : one)));
  const { attemptId, userId, name, outcome } = held;
  const change = {
    ...{ attemptId, userId, name, position: item.position },
    ...{ creditBefore: own.credit, creditAfter: item.credit },
    ...{ outcomeBefore: outcome, outcomeAfter: sum.outcome },
  };
  return { change, item, sum };
}

type Own = HeldAttempt["items"][number];

function ruledItem(held: AttemptToRule, own: Own, ruling: Ruling): RuledItem | null {
  const { position, weight, credit } = own;
  const fixedCredit = held.item.fixedCredit ?? null;
  const now = { position, weight, credit, fixedCredit, version: null };
  switch (ruling.kind) {
    case "dropped":
      // What waits for a person need not be judged any more.
      return weight === 0 ? null : { ...now, weight: 0, credit: credit ?? 0 };
    case "full-credit":
      return fixedCredit === 1 ? null : { ...now, fixedCredit: 1, credit: 1 };
    case "accepted": {
      const content = contentAccepting(held.regraded ?? held.item.content, ruling.given);
      const earned = content && earnedAs(held, content);
      if (!content || earned === null || earned <= (credit ?? 0)) return null;
      return { ...now, credit: earned, version: itemVersion(content) };
    }
  }
}

/** What the item earns with another key, under the attempt's own rules. */
function earnedAs({ item, settings }: AttemptToRule, regraded: ItemContent): number | null {
  const feedback: QuizSettings["feedback"] = settings.feedback;
  return earnedCredit({ ...item, weight: 1, regraded }, feedback);
}
