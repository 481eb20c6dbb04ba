import { uuidv7 } from "uuidv7";
import { attemptTimes } from "../features/quizzes/attempts/attempt-clock";
import { QuizSettings } from "../features/quizzes/attempts/quiz-settings";
import { type ItemContent, itemVersion } from "../features/quizzes/items/item-version";
import type { Response } from "../features/quizzes/items/response";
import type { ClassPerson } from "./fixture-assignments";
import { withDatabase } from "./fixture-attempt";
import { fixtureBank } from "./fixture-bank";
import { LESSON } from "./quiz-player";

/** Assignments and attempts over items of any interaction, written as the engine writes them. */

const minutes = (from: Date, count: number) => new Date(from.getTime() + count * 60_000);

const rules = {
  ...{ attemptsAllowed: 2, feedback: { timing: "deferred" } },
  release: { score: "submitted", explanation: "submitted", rightAnswer: "submitted" },
};

/** An assignment to everyone, due so many minutes from now: a lesson's quiz, or the fixture's items. @returns its id */
export async function newAssignment(
  classId: string,
  given: { title: string; due?: number; settings?: object; lesson?: string },
): Promise<string> {
  const { title, due = 60, settings = {}, lesson } = given;
  const id = uuidv7();
  const now = new Date();
  const items = fixtureBank.map(({ item }) => ({ lesson: LESSON, item: item.id, weight: 1 }));
  const content = lesson
    ? { kind: "lesson-quiz", lesson }
    : { kind: "picked", title, quiz: { items, draw: null, order: "fixed" } };
  await withDatabase(
    (sql) => sql`
      insert into "Assignment" (id, "classroomId", title, content, settings, audience, "opensAt", "dueAt", "releaseAt")
      values (${id}, ${classId}, ${title}, ${sql.json(content)}, ${sql.json({ ...rules, ...settings })},
        'everyone', ${minutes(now, -600)}, ${minutes(now, due)}, ${minutes(now, due)})`,
  );
  return id;
}

type Given = { content: ItemContent; response: Response | null; language?: "es" | "en" | "ay" };

export const contentOf = (interaction: string): ItemContent => {
  const found = fixtureBank.find(({ item }) => item.interaction === interaction);
  if (!found) throw new Error(interaction);
  return found;
};

/** An attempt of a learner at an assignment that goes on, with these items and responses. @returns its id */
export async function attemptWith(
  learner: ClassPerson,
  { classId, assignmentId }: { classId: string; assignmentId: string },
  items: readonly Given[],
): Promise<string> {
  const id = uuidv7();
  const startedAt = minutes(new Date(), -30);
  const quiz = `assignment-${assignmentId}`;
  await withDatabase((sql) =>
    sql.begin(async (tx) => {
      const [row] = await tx<{ settings: object; dueAt: Date }[]>`
        select settings, "dueAt" from "Assignment" where id = ${assignmentId}`;
      const settings = QuizSettings.parse({ ...row?.settings, dueAt: row?.dueAt });
      const { endsAt, sweepAt } = attemptTimes(settings, startedAt);
      await tx`
        insert into "Attempt" (id, "userId", quiz, "assignmentId", "classroomId", number, settings, seed,
          "startedAt", "endsAt", "sweepAt")
        values (${id}, ${learner.id}, ${quiz}, ${assignmentId}, ${classId},
          (select coalesce(max(number), 0) + 1 from "Attempt" where "userId" = ${learner.id} and quiz = ${quiz}),
          ${tx.json(JSON.parse(JSON.stringify(settings)))}, 7, ${startedAt}, ${endsAt}, ${sweepAt})`;
      await tx`
        insert into "AssignmentResult" ("assignmentId", "userId", "classroomId", attempts, "inProgressId")
        values (${assignmentId}, ${learner.id}, ${classId}, 1, ${id})
        on conflict ("assignmentId", "userId") do update set "inProgressId" = ${id}`;
      for (const [index, { content, response, language = "es" }] of items.entries()) {
        const { hash, item, words } = itemVersion(content);
        await tx`
          insert into "ItemVersion" (hash, "itemId", lesson, structure, words)
          values (${hash}, ${item.id}, ${LESSON}, ${tx.json(item)}, ${tx.json(words)})
          on conflict do nothing`;
        await tx`
          insert into "AttemptItem" ("attemptId", position, "itemId", "versionHash", response, language, sequence)
          values (${id}, ${index + 1}, ${item.id}, ${hash},
            ${response === null ? null : tx.json(response)}, ${response === null ? null : language}, 1)`;
      }
    }),
  );
  return id;
}

/** A response that lay on a phone and comes now, as the engine keeps it. */
export async function lateResponse(
  attemptId: string,
  { content, response }: { content: ItemContent; response: Response },
): Promise<void> {
  const now = new Date();
  await withDatabase(
    (sql) => sql`
      insert into "ResponseEvent" ("attemptId", id, "itemId", sequence, response, language, late, "answeredAt", "receivedAt")
      values (${attemptId}, ${uuidv7()}, ${content.item.id}, 2, ${sql.json(response)}, 'ay', true,
        ${minutes(now, -20)}, ${now})`,
  );
}
