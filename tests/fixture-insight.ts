import type { TransactionSql } from "postgres";
import { uuidv7 } from "uuidv7";
import { items } from "../curriculum/lessons/what-is-paradiplomacy.items";
import { exampleResponse } from "../features/quizzes/items/example-responses";
import { gradeResponse } from "../features/quizzes/items/grade";
import { type ItemContent, itemVersion } from "../features/quizzes/items/item-version";
import { withDatabase } from "./fixture-attempt";
import { LESSON } from "./quiz-player";
import { itemWords, type Locale } from "./words";

/** A class whose learners and attempts are rows: many of them, without as many browsers. */

/** Three closed items of the lesson's bank, with their words, in the order of the attempts made here. */
export const threeItems: ItemContent[] = items
  .filter(({ interaction }) => interaction === "choice" || interaction === "match")
  .slice(0, 3)
  .map((item) => ({
    item,
    words: { es: itemWords("es", LESSON, item.id), en: itemWords("en", LESSON, item.id) },
  }));

/** A class that somebody owns, with an assignment of the lesson's quiz. */
export async function classWithQuiz(ownerId: string) {
  const [classId, assignmentId] = [uuidv7(), uuidv7()];
  await withDatabase(async (sql) => {
    await sql`
      insert into "Classroom" (id, name, "timeZone", language, "ownerId")
      values (${classId}, '5.º B', 'America/La_Paz', 'es', ${ownerId})`;
    await sql`
      insert into "ClassroomStaff" ("classroomId", "userId", role) values (${classId}, ${ownerId}, 'teacher')`;
    await sql`
      insert into "Assignment" (id, "classroomId", content, settings, audience, "opensAt")
      values (${assignmentId}, ${classId}, ${sql.json({ kind: "lesson-quiz", lesson: LESSON })},
        ${sql.json({ itemCount: 3 })}, 'everyone', now() - interval '1 day')`;
  });
  return { classId, assignmentId };
}

export type ClassWithQuiz = Awaited<ReturnType<typeof classWithQuiz>>;

/** Learners without accounts of their own, by these names. @returns their ids */
export async function learnersOf({ classId }: ClassWithQuiz, names: readonly string[]) {
  const made = names.map((name) => ({ id: uuidv7(), name }));
  await withDatabase(async (sql) => {
    for (const { id, name } of made) {
      await sql`
        insert into "User" (id, name, email) values (${id}, ${name}, ${`${id}@users.invalid`})`;
      await sql`
        insert into "Enrolment" ("classroomId", "userId", state, name)
        values (${classId}, ${id}, 'active', ${name})`;
    }
  });
  return made.map(({ id }) => id);
}

type Given = {
  /** For each of the three items: right, wrong, or left empty. */
  answers: readonly (boolean | null)[];
  language?: Locale;
  isSubmitted: boolean;
};

/** An attempt of a learner, going on or handed in, as the engine would have left it. @returns its id */
export async function attemptOf(room: ClassWithQuiz, userId: string, given: Given) {
  const id = uuidv7();
  await withDatabase((sql) =>
    sql.begin((tx) => writeAttempt(tx, { ...room, id, userId, ...given })),
  );
  return id;
}

type Attempt = ClassWithQuiz & Given & { id: string; userId: string };

async function writeAttempt(sql: TransactionSql, attempt: Attempt): Promise<void> {
  const { id, userId, classId, assignmentId, answers, language = "es", isSubmitted } = attempt;
  const given = threeItems.map((content, index) => {
    const answer = answers[index] ?? null;
    const response = answer === null ? null : exampleResponse(content, answer);
    return { content, response, credit: isSubmitted ? gradeResponse(content, response) : null };
  });
  const points = given.reduce((sum, { credit }) => sum + (credit ?? 0), 0);
  const at = isSubmitted ? new Date() : null;
  const ended = isSubmitted
    ? { points, max: given.length, outcome: points / given.length }
    : { points: null, max: null, outcome: null };
  await sql`
    insert into "Attempt" (id, "userId", quiz, "assignmentId", "classroomId", number, state, seed,
      "submittedAt", points, "maxPoints", outcome)
    values (${id}, ${userId}, ${`assignment-${assignmentId}`}, ${assignmentId}, ${classId}, 1,
      ${isSubmitted ? "finished" : "inProgress"}, 7, ${at}, ${ended.points}, ${ended.max}, ${ended.outcome})`;
  for (const [index, { content, response, credit }] of given.entries()) {
    const { hash, item, words } = itemVersion(content);
    await sql`
      insert into "ItemVersion" (hash, "itemId", lesson, structure, words)
      values (${hash}, ${item.id}, ${LESSON}, ${sql.json(item)}, ${sql.json(words)}) on conflict do nothing`;
    await sql`
      insert into "AttemptItem" ("attemptId", position, "itemId", "versionHash", response, language, "savedAt", credit)
      values (${id}, ${index + 1}, ${item.id}, ${hash}, ${response && sql.json(response)},
        ${response && language}, ${response && new Date()}, ${credit})`;
  }
  await sql`
    insert into "AssignmentResult" ("assignmentId", "userId", "classroomId", attempts, finished,
      "inProgressId", highest, average, first, last, "maxPoints", "lastSubmittedAt")
    values (${assignmentId}, ${userId}, ${classId}, 1, ${isSubmitted ? 1 : 0}, ${isSubmitted ? null : id},
      ${ended.outcome}, ${ended.outcome}, ${ended.outcome}, ${ended.outcome}, ${ended.max}, ${at})`;
}

/** Answers the next open item of an attempt that goes on, from another phone. */
export async function answerNext(attemptId: string): Promise<void> {
  await withDatabase(
    (sql) => sql`
      update "AttemptItem" set response = '{"interaction": "choice", "choice": "x"}', "savedAt" = now()
      where "attemptId" = ${attemptId} and position = (
        select min(position) from "AttemptItem" where "attemptId" = ${attemptId} and response is null)`,
  );
}

/** Hands an attempt in, from another phone. */
export async function handIn(attemptId: string): Promise<void> {
  await withDatabase(async (sql) => {
    await sql`
      update "Attempt" set state = 'finished', "submittedAt" = now(), points = 1, "maxPoints" = 3, outcome = 1.0 / 3
      where id = ${attemptId}`;
    await sql`
      update "AssignmentResult" set finished = 1, "inProgressId" = null, highest = 1.0 / 3, "lastSubmittedAt" = now()
      where "inProgressId" = ${attemptId}`;
  });
}

/** When an attempt ends. */
export async function endOf(attemptId: string): Promise<Date | null> {
  const rows = await withDatabase(
    (sql) => sql<{ endsAt: Date | null }[]>`select "endsAt" from "Attempt" where id = ${attemptId}`,
  );
  return rows[0]?.endsAt ?? null;
}
