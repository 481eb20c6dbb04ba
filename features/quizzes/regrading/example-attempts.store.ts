import "server-only";
import { uuidv7 } from "uuidv7";
import type { Item } from "@/curriculum/types";
import { database } from "@/prisma/client";
import { submitAttempt } from "../attempts/attempt-end.store";
import { selfStudy } from "../attempts/quiz-settings";
import { type QuizToStart, startAttempt } from "../attempts/start-attempt.store";
import { exampleItems } from "../items/example-items";
import { itemVersion } from "../items/item-version";
import type { Response } from "../items/response";

const { choice, match } = exampleItems;
const startedAt = new Date("2026-05-01T11:00:00Z");

/** A response to the choice item of the example. */
export const chose = (id: string): Response => ({ interaction: "choice", choice: id });

/**
 * A made-up lesson of its own for a test of stores, with attempts at its quiz of two items: a choice worth 3 points, whose
 * key is b, and a match worth 1, always given right.
 */
export function exampleLesson() {
  const lesson = `lesson-${uuidv7()}`;
  // The lesson in the words makes the versions its own too: the same content would be the same row.
  const words = { es: { prompt: lesson }, en: { prompt: lesson }, ay: { prompt: lesson } };
  const version = (item: Item) => itemVersion({ item, words });
  const drawn = [
    { version: version(choice), lesson, weight: 3 },
    { version: version(match), lesson, weight: 1 },
  ];
  const quiz = { id: lesson, settings: selfStudy, draw: () => drawn };

  const begin = (given: Response, name = "") => beginAttempt(quiz, given, name);
  async function finish(given: Response, name = "") {
    const begun = await begin(given, name);
    await submitAttempt(begun.attemptId, startedAt);
    return begun;
  }
  /** The version that corrects the key: c is right. */
  const corrected = { lesson, to: version({ ...choice, key: "c" }) };
  return { lesson, version, corrected, begin, finish };
}

async function beginAttempt(quiz: QuizToStart, given: Response, name: string) {
  const data = { name, email: `${uuidv7()}@users.invalid`, isAnonymous: name === "" };
  const { id: userId } = await database.user.create({ data });
  const started = await startAttempt(userId, quiz, startedAt);
  if (!started.ok) throw new Error(started.refusal.reason);
  const attemptId = started.attempt;
  const respond = (itemId: string, response: Response) =>
    database.attemptItem.updateMany({ where: { attemptId, itemId }, data: { response } });
  await respond(choice.id, given);
  await respond(match.id, { interaction: "match", pairs: match.key });
  return { attemptId, userId };
}
