import "server-only";
import { uuidv7 } from "uuidv7";
import { done, refuse } from "@/features/accounts/result";
import { submitAttemptIn } from "@/features/quizzes/attempts/attempt-end.store";
import type { QuizSettings } from "@/features/quizzes/attempts/quiz-settings";
import type { DrawnItem } from "@/features/quizzes/attempts/start-attempt.store";
import { keepVersions } from "@/features/quizzes/attempts/version-content.store";
import type { Response } from "@/features/quizzes/items/response";
import type { Locale } from "@/i18n/routing";
import { database, type Transaction } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/client";
import { quizIdOf } from "../assignment-content";
import { writeDown } from "./cell-act.store";
import { type CellPlace, type CellReply, lockCell, touchCell } from "./cell-place.store";
import { hasRunning } from "./reopen-attempt.store";

/** A worksheet that was filled in by hand. */
export type Paper = {
  /** The attempt's id, made with the form: sent twice it is one attempt. */
  id: string;
  items: readonly DrawnItem[];
  /** One for each item; null where nothing was answered. */
  responses: readonly (Response | null)[];
  language: Locale;
  /** When it was handed in. */
  handedInAt: Date;
};

/**
 * Keeps a learner's paper as an attempt that is handed in and graded at once, and says who typed it in.
 *
 * @returns "not-now" where an attempt of the learner's goes on
 */
export async function enterPaper(
  place: CellPlace,
  paper: Paper,
  { by, now }: { by: { id: string; name: string }; now: Date },
): Promise<CellReply> {
  await keepVersions(paper.items);
  try {
    return await database.$transaction(async (tx) => {
      const locked = await lockCell(tx, place, null);
      if (!locked.ok) return locked;
      if (await isKept(tx, place, paper.id)) return done(null);
      if (await hasRunning(tx, place)) return refuse("not-now");
      const { settings } = locked.value.assignment;
      const number = await createPaper(tx, { place, paper, settings, enteredById: by.id, now });
      await submitAttemptIn(tx, paper.id, paper.handedInAt);
      await touchCell(tx, place);
      const told = { by, kind: "paper-entered", attemptId: paper.id, detail: { number } } as const;
      await writeDown(tx, place, told);
      return done(null);
    });
  } catch (error) {
    // The learner began an attempt at this very moment.
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002") {
      return refuse("not-now");
    }
    throw error;
  }
}

async function isKept(tx: Transaction, place: CellPlace, id: string): Promise<boolean> {
  const { assignmentId, userId } = place;
  return (await tx.attempt.count({ where: { id, assignmentId, userId } })) > 0;
}

type Creating = {
  place: CellPlace;
  paper: Paper;
  settings: QuizSettings;
  enteredById: string;
  now: Date;
};

async function createPaper(tx: Transaction, creating: Creating): Promise<number> {
  const { place, paper, settings, enteredById, now } = creating;
  const { assignmentId, classroomId, userId } = place;
  const quiz = quizIdOf(assignmentId);
  const { _max } = await tx.attempt.aggregate({ where: { userId, quiz }, _max: { number: true } });
  const number = (_max.number ?? 0) + 1;
  const rules = { ...settings, timeLimit: null, feedback: { timing: "deferred" } };
  await tx.attempt.create({
    data: {
      ...{ id: paper.id, userId, quiz, assignmentId, classroomId, enteredById, number, seed: 1 },
      ...{ startedAt: paper.handedInAt, respondedAt: paper.handedInAt },
      // Dates become text, as JSON has none; QuizSettings reads them back.
      settings: JSON.parse(JSON.stringify(rules)),
      items: { create: paper.items.map((item, index) => toRow(item, index, { paper, now })) },
      events: { create: eventsOf(paper, now) },
    },
  });
  return number;
}

function toRow(
  { version, weight }: DrawnItem,
  index: number,
  { paper, now }: { paper: Paper; now: Date },
) {
  const response = paper.responses[index] ?? null;
  const item = {
    position: index + 1,
    itemId: version.item.id,
    versionHash: version.hash,
    weight,
  };
  const given = { sequence: 1, revision: 1, language: paper.language, savedAt: now };
  return response === null ? item : { ...item, ...given, response };
}

/** Every response has its event, as those from a screen. */
const eventsOf = ({ items, responses, language, handedInAt }: Paper, now: Date) =>
  responses.flatMap((response, index) => {
    const itemId = items[index]?.version.item.id;
    if (response === null || !itemId) return [];
    const times = { answeredAt: handedInAt, receivedAt: now };
    return [{ id: uuidv7(), itemId, sequence: 1, response, language, ...times }];
  });
