import { createEmptyCard, fsrs, type Grade, Rating } from "ts-fsrs";
import { z } from "zod";

/**
 * When a concept comes back: arithmetic of ts-fsrs, in whole days. Without its fuzz, so that the same past gives the same
 * day; without its steps of minutes, so that a review is a few minutes a day and never again within it.
 */

/** A card of ts-fsrs as JSON holds it; instants are Dates here and text there. */
export const StoredCard = z.object({
  due: z.coerce.date(),
  stability: z.number(),
  difficulty: z.number(),
  elapsed_days: z.number(),
  scheduled_days: z.number(),
  learning_steps: z.number(),
  reps: z.number().int(),
  lapses: z.number().int(),
  state: z.number().int().min(0).max(3),
  last_review: z.coerce.date(),
});
export type StoredCard = z.infer<typeof StoredCard>;

const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false });

/** What ts-fsrs is told of a concept's mean credit, 0 to 1: all is good, nothing is again, between them hard. */
export function ratingOf(credit: number): Grade {
  if (credit >= 1) return Rating.Good;
  return credit > 0 ? Rating.Hard : Rating.Again;
}

/**
 * The card after one more attempt.
 *
 * @param card null for a concept that has none yet
 * @param credit the mean credit of the concept's items in the attempt, 0 to 1
 * @param now when the attempt was submitted; before the card's last review it counts as at that instant
 * @returns a card that is due a day later at the earliest
 */
export function nextCard(card: StoredCard | null, credit: number, now: Date): StoredCard {
  const at = card && card.last_review > now ? card.last_review : now;
  return StoredCard.parse(scheduler.next(card ?? createEmptyCard(at), at, ratingOf(credit)).card);
}
