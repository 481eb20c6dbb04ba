import "server-only";
import { bankOfLesson } from "../attempts/bank";
import { type DueCard, listDueCards } from "./review-card.store";

/** More than the course has objectives; what it once had does not push out what it has. */
const MOST_CONCEPTS = 200;

/** A person's concepts that are due and can be asked, the longest waiting first: items of an objective may be retired. */
export async function findDueConcepts(userId: string, now: Date): Promise<DueCard[]> {
  const cards = await listDueCards(userId, now, MOST_CONCEPTS);
  const asked = await Promise.all(cards.map(canBeAsked));
  return cards.filter((_, at) => asked[at]);
}

async function canBeAsked({ lesson, objective }: DueCard): Promise<boolean> {
  return (await bankOfLesson(lesson)).some(({ item }) => item.objective === objective);
}
