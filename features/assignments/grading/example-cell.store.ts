import "server-only";
import { uuidv7 } from "uuidv7";
import { submitAttempt } from "@/features/quizzes/attempts/attempt-end.store";
import { saveResponse } from "@/features/quizzes/attempts/response.store";
import { startAttempt } from "@/features/quizzes/attempts/start-attempt.store";
import { exampleItems } from "@/features/quizzes/items/example-items";
import { itemVersion } from "@/features/quizzes/items/item-version";
import type { Response } from "@/features/quizzes/items/response";
import { database } from "@/prisma/client";
import { rulesFor } from "../assigned-rules";
import { findAssignmentById } from "../assignment.store";
import { quizIdOf } from "../assignment-content";
import { cellsOf } from "../cells.store";
import { exampleAssignment, exampleClass, exampleLearner } from "../example-class.store";
import { FIRST_VERSION } from "./cell-place.store";

/** A cell for tests of stores: a learner who answers a choice (b is right) and writes a text at an assignment. */

const { choice } = exampleItems;
const text = exampleItems["extended-text"];

export const chose = (id: string): Response => ({ interaction: "choice", choice: id });
export const wrote = (words: string): Response => ({ interaction: "extended-text", text: words });

export async function exampleCell(given: Parameters<typeof exampleAssignment>[1] = {}) {
  const school = await exampleClass();
  const assignmentId = await exampleAssignment(school, given);
  const userId = await exampleLearner(school);
  const place = { classroomId: school.id, assignmentId, userId };
  const lesson = `lesson-${uuidv7()}`;
  const words = { es: { prompt: lesson }, en: { prompt: lesson } };
  const drawn = [choice, text].map((item) => ({
    ...{ version: itemVersion({ item, words }), lesson, weight: 1 },
  }));

  const rowOf = () =>
    database.assignmentResult.findUnique({
      where: { assignmentId_userId: { assignmentId, userId } },
    });

  async function cellNow(now: Date) {
    const assignment = await findAssignmentById(assignmentId);
    if (!assignment) throw new Error("no assignment");
    return { assignment, cell: (await cellsOf([assignment], [userId], now))(assignment, userId) };
  }

  /** Begins an attempt under the rules that hold for the learner then. @returns its id */
  async function begin(now: Date): Promise<string> {
    const { assignment, cell } = await cellNow(now);
    const started = await startAttempt(
      userId,
      {
        id: quizIdOf(assignmentId),
        settings: { ...assignment.settings, ...rulesFor(assignment, cell) },
        draw: () => drawn,
        assigned: { assignmentId, classroomId: school.id },
      },
      now,
    );
    if (!started.ok) throw new Error(started.refusal.reason);
    return started.attempt;
  }

  /** A response as the learner's device sends it; `answeredAt` is what its clock said. */
  async function respond(
    attemptId: string,
    response: Response,
    { now, sequence = 1, answeredAt }: { now: Date; sequence?: number; answeredAt?: Date },
  ) {
    const id = uuidv7();
    const itemId = response.interaction === "choice" ? choice.id : text.id;
    const receipt = await saveResponse(
      { id, attemptId, itemId, sequence, language: "ay", response },
      { navigation: "free", feedback: { timing: "deferred" }, now },
    );
    if (answeredAt) {
      const where = { attemptId_id: { attemptId, id } };
      await database.responseEvent.update({ where, data: { answeredAt } });
    }
    return receipt;
  }

  /** An attempt with these responses, handed in. @returns its id */
  async function finish(responses: readonly Response[], now: Date): Promise<string> {
    const attemptId = await begin(now);
    for (const response of responses) await respond(attemptId, response, { now });
    await submitAttempt(attemptId, now);
    return attemptId;
  }

  /** Who acts, over the version that the cell has now. */
  async function asked(now: Date) {
    return { by: school.teacher, version: (await rowOf())?.version ?? FIRST_VERSION, now };
  }

  const changes = () =>
    database.classroomChange.findMany({
      where: { classroomId: school.id, userId },
      orderBy: { id: "asc" },
    });

  return { school, place, rowOf, cellNow, begin, respond, finish, asked, changes };
}
