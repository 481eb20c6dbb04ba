import { shuffle } from "../items/draw";
import { type Concept, sameConcept } from "./concept";

/** How many concepts one review asks: a few minutes. */
export const CONCEPTS_A_REVIEW = 8;

/** A concept to be asked, and the item that asked it last. */
type AskedConcept = Concept & { lastItemId: string | null };

/** As much of an item of a bank as picking needs. */
type Candidate = { lesson: string; item: { id: string; objective: string } };

/**
 * One item for each concept, not the one that asked it last if there is another, in an order of chance.
 *
 * @param concepts the ones due, the longest waiting first; the first eight that have items are asked
 * @param candidates the items of all their lessons
 * @param seed decides which of several items, and the order: the same seed picks the same
 */
export function pickItems<T extends Candidate>(
  concepts: readonly AskedConcept[],
  candidates: readonly T[],
  seed: number,
): T[] {
  const shuffled = shuffle(candidates, seed);
  const picked = concepts.flatMap((concept) => {
    const own = shuffled.filter(({ lesson, item }) =>
      sameConcept(concept, { lesson, objective: item.objective }),
    );
    const fresh = own.filter(({ item }) => item.id !== concept.lastItemId);
    return (fresh.length > 0 ? fresh : own).slice(0, 1);
  });
  return shuffle(picked.slice(0, CONCEPTS_A_REVIEW), seed + 1);
}
