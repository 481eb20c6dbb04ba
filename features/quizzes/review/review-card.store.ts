import "server-only";
import { database, type Transaction } from "@/prisma/client";
import { REVIEW_QUIZ } from "../attempts/course-quizzes";
import { type Concept, conceptResults, type GradedItem, sameConcept } from "./concept";
import { nextCard, StoredCard } from "./schedule";

/** A concept that waits to be reviewed. */
export type DueCard = Concept & { dueAt: Date; lastItemId: string | null };

/**
 * Notes how the concepts of an attempt went, in the transaction that submits it: a concept that was missed gets a card,
 * one that has a card is scheduled anew. What a person has still to judge is left out.
 *
 * @param attempt.items in the order they were asked
 * @param now when it was submitted
 */
export async function recordConceptsIn(
  tx: Transaction,
  attempt: { userId: string; items: readonly GradedItem[] },
  now: Date,
): Promise<void> {
  const { userId } = attempt;
  const results = conceptResults(attempt.items);
  if (results.length === 0) return;
  const cards = await findCardsIn(tx, userId, results);
  const rows = results.flatMap(({ lastItemId, credit, isMissed, ...concept }) => {
    const known = cards.find((card) => sameConcept(card, concept));
    if (!known && !isMissed) return [];
    const card = nextCard(known ? StoredCard.parse(known.card) : null, credit, now);
    return [{ ...concept, card, lastItemId }];
  });
  await writeCardsIn(tx, userId, rows);
}

const findCardsIn = (tx: Transaction, userId: string, concepts: readonly Concept[]) =>
  tx.reviewCard.findMany({
    where: { userId, OR: concepts.map(({ lesson, objective }) => ({ lesson, objective })) },
    select: { lesson: true, objective: true, card: true },
  });

type CardRow = Concept & { card: StoredCard; lastItemId: string };

/** All cards in one statement, always in the order of their key. */
async function writeCardsIn(tx: Transaction, userId: string, rows: readonly CardRow[]) {
  if (rows.length === 0) return;
  const columns = {
    lessons: rows.map(({ lesson }) => lesson),
    objectives: rows.map(({ objective }) => objective),
    dues: rows.map(({ card }) => card.due.toISOString()),
    // Dates become text, as JSON has none; StoredCard reads them back.
    cards: rows.map(({ card }) => JSON.stringify(card)),
    items: rows.map(({ lastItemId }) => lastItemId),
  };
  await tx.$executeRaw`
    insert into "ReviewCard" ("userId", lesson, objective, "dueAt", card, "lastItemId")
    select ${userId}::uuid, lesson, objective, due::timestamptz, card::jsonb, item
    from unnest(${columns.lessons}::text[], ${columns.objectives}::text[], ${columns.dues}::text[],
      ${columns.cards}::text[], ${columns.items}::text[]) as next(lesson, objective, due, card, item)
    on conflict ("userId", lesson, objective) do update
      set "dueAt" = excluded."dueAt", card = excluded.card, "lastItemId" = excluded."lastItemId"`;
}

/** A person's concepts that are due, the longest waiting first. */
export async function listDueCards(userId: string, now: Date, limit: number): Promise<DueCard[]> {
  return database.reviewCard.findMany({
    where: { userId, dueAt: { lte: now } },
    select: { lesson: true, objective: true, dueAt: true, lastItemId: true },
    orderBy: [{ dueAt: "asc" }, { lesson: "asc" }, { objective: "asc" }],
    take: limit,
  });
}

/** When the next of a person's concepts comes due that is not yet; null where there is none. */
export async function nextDueAt(userId: string, now: Date): Promise<Date | null> {
  const next = await database.reviewCard.aggregate({
    where: { userId, dueAt: { gt: now } },
    _min: { dueAt: true },
  });
  return next._min.dueAt;
}

/** The review that a person has begun and not handed in; null where there is none. */
export async function findOpenReview(userId: string): Promise<string | null> {
  const open = await database.attempt.findFirst({
    where: { userId, quiz: REVIEW_QUIZ, state: { in: ["inProgress", "overdue"] } },
    select: { id: true },
  });
  return open?.id ?? null;
}

/** Moves a guest's cards to an account; of a concept that both have, the card due earlier stays. */
export async function moveCardsIn(
  tx: Transaction,
  guestId: string,
  accountId: string,
): Promise<void> {
  await tx.$executeRaw`
    insert into "ReviewCard" as kept ("userId", lesson, objective, "dueAt", card, "lastItemId")
    select ${accountId}::uuid, lesson, objective, "dueAt", card, "lastItemId"
    from "ReviewCard" where "userId" = ${guestId}::uuid
    on conflict ("userId", lesson, objective) do update
      set "dueAt" = excluded."dueAt", card = excluded.card, "lastItemId" = excluded."lastItemId"
      where excluded."dueAt" < kept."dueAt"`;
  await tx.reviewCard.deleteMany({ where: { userId: guestId } });
}
