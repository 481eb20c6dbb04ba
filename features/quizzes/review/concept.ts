/** What is reviewed: one objective of one lesson. */
export type Concept = { lesson: string; objective: string };

/** An item of an attempt as it was graded; credit is 0 to 1, null while a person has still to judge it. */
export type GradedItem = Concept & { itemId: string; credit: number | null };

/** How a concept went in an attempt. */
export type ConceptResult = Concept & {
  /** The mean credit of its items, 0 to 1. */
  credit: number;
  /** Whether one of them earned less than full credit. */
  isMissed: boolean;
  /** The one asked last. */
  lastItemId: string;
};

/** A text for a concept; slugs and ids have no spaces. */
const keyOf = ({ lesson, objective }: Concept): string => `${lesson} ${objective}`;

/** Whether two concepts are the same. */
export const sameConcept = (one: Concept, other: Concept): boolean => keyOf(one) === keyOf(other);

/**
 * The concepts of an attempt and how each went. An item that waits for a person tells nothing yet.
 *
 * @param items in the order they were asked
 * @returns in the order of lesson and objective, so that whoever writes them does it in one order
 */
export function conceptResults(items: readonly GradedItem[]): ConceptResult[] {
  const results = new Map<string, { concept: Concept; credits: number[]; lastItemId: string }>();
  for (const { lesson, objective, itemId, credit } of items) {
    if (credit === null) continue;
    const key = keyOf({ lesson, objective });
    const { credits = [] } = results.get(key) ?? {};
    const concept = { lesson, objective };
    results.set(key, { concept, credits: [...credits, credit], lastItemId: itemId });
  }
  return [...results.entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, { concept, credits, lastItemId }]) => ({
      ...concept,
      credit: credits.reduce((sum, credit) => sum + credit, 0) / credits.length,
      isMissed: credits.some((credit) => credit < 1),
      lastItemId,
    }));
}
