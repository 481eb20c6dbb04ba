import { uuidv7 } from "uuidv7";
import { expect, test } from "vitest";
import { QuizSettings } from "@/features/quizzes/attempts/quiz-settings";
import { exampleContents } from "@/features/quizzes/items/example-items";
import { itemVersion } from "@/features/quizzes/items/item-version";
import { database } from "@/prisma/client";
import { jsonPieces, type Part } from "./json-stream";
import { learnerParts } from "./learner-export.store";
import { ownParts } from "./own-export.store";

const now = new Date("2026-11-24T12:00:00Z");
const LESSON = "what-is-paradiplomacy";

type File = Record<string, unknown> & { Attempt: Record<string, unknown>[] };

async function read(parts: AsyncGenerator<Part>): Promise<{ text: string; file: File }> {
  let text = "";
  for await (const piece of jsonPieces(parts)) text += piece;
  return { text, file: JSON.parse(text) };
}

async function makePerson(name: string) {
  const id = uuidv7();
  await database.user.create({ data: { id, name, email: `${id}@users.invalid` } });
  return id;
}

const nothingShown = { during: [], after: [], later: [], closed: [] };

/** A finished attempt with one item that has a response, a check and an event. */
async function finishedAttempt(
  userId: string,
  given: { quiz: string; settings?: object; assignmentId?: string; classroomId?: string },
) {
  const [content] = exampleContents;
  if (!content) throw new Error("there are no examples");
  const { hash, item, words } = itemVersion(content);
  await database.itemVersion.upsert({
    where: { hash },
    create: { hash, itemId: item.id, lesson: LESSON, structure: item, words },
    update: {},
  });
  const { settings, ...of } = given;
  const id = uuidv7();
  await database.attempt.create({
    data: {
      ...{ id, userId, ...of, number: 1, seed: 7, state: "finished", submittedAt: now },
      ...{ points: 0.625, maxPoints: 1, outcome: 0.625 },
      settings: JSON.parse(JSON.stringify(QuizSettings.parse(settings ?? {}))),
      items: {
        create: {
          ...{ position: 1, itemId: item.id, versionHash: hash, credit: 0.625 },
          response: { kind: "text", text: "jallalla" },
          checks: { create: { number: 1, response: {}, credit: 0.625, checkedAt: now } },
        },
      },
      events: {
        create: {
          ...{ id: uuidv7(), itemId: item.id, sequence: 1, language: "ay" },
          response: { kind: "text", text: "jallalla" },
        },
      },
    },
  });
  return id;
}

async function makeClass(ownerId: string, learner: string) {
  const { id: classroomId } = await database.classroom.create({
    data: { name: "6.º B", timeZone: "America/La_Paz", language: "es", ownerId },
  });
  await database.enrolment.create({
    data: { classroomId, userId: learner, state: "active", name: "Ñusta Quispe" },
  });
  return classroomId;
}

async function makeAssignment(classroomId: string, resultsHidden: boolean) {
  const { id } = await database.assignment.create({
    data: {
      ...{ classroomId, resultsHidden, settings: {}, audience: "everyone", opensAt: now },
      content: { kind: "final-quiz" },
    },
  });
  return id;
}

test("the file has what a person did, and neither keys nor what the rules hold back", async () => {
  const person = await makePerson("Ñusta 🦙");
  await finishedAttempt(person, { quiz: LESSON });
  await finishedAttempt(person, { quiz: "final", settings: { review: nothingShown } });
  await database.lessonRead.create({ data: { userId: person, lesson: LESSON } });
  const { text, file } = await read(ownParts(person, now));
  expect(file).toMatchObject({
    User: { id: person, name: "Ñusta 🦙" },
    LessonRead: [{ lesson: LESSON }],
  });
  const [shown, held] = file.Attempt;
  expect(shown).toMatchObject({
    outcome: 0.625,
    AttemptItem: [{ credit: 0.625, lesson: LESSON, ItemCheck: [{ credit: 0.625 }] }],
    ResponseEvent: [{ response: { text: "jallalla" }, language: "ay" }],
  });
  expect(held).toMatchObject({
    outcome: null,
    points: null,
    AttemptItem: [{ credit: null, response: { text: "jallalla" }, ItemCheck: [{ credit: null }] }],
  });
  for (const secret of ["versionHash", "structure", "words", "key", "settings", "users.invalid"]) {
    expect(text).not.toContain(`"${secret}"`);
  }
});

test("a gradebook’s cell keeps its marks back as long as its results are hidden", async () => {
  const [teacher, learner] = [await makePerson("Ana"), await makePerson("Ñusta")];
  const classroomId = await makeClass(teacher, learner);
  const cells = await Promise.all(
    [true, false].map(async (resultsHidden) => {
      const assignmentId = await makeAssignment(classroomId, resultsHidden);
      await database.assignmentResult.create({
        data: { assignmentId, classroomId, userId: learner, highest: 0.625, comment: "Bien." },
      });
      await finishedAttempt(learner, {
        ...{ quiz: `assignment-${assignmentId}`, assignmentId, classroomId },
      });
      return assignmentId;
    }),
  );
  const { file } = await read(ownParts(learner, now));
  const marks = new Map(
    (file.AssignmentResult as { assignmentId: string; highest: number | null }[]).map((cell) => [
      cell.assignmentId,
      cell.highest,
    ]),
  );
  expect(cells.map((id) => marks.get(id))).toEqual([null, 0.625]);
  const outcomes = file.Attempt.map(({ assignmentId, outcome }) => [assignmentId, outcome]);
  expect(new Map(outcomes as [string, number | null][])).toEqual(
    new Map([
      [cells[0], null],
      [cells[1], 0.625],
    ]),
  );
});

test("a grade set without any attempt leaves no sooner than the assignment’s results", async () => {
  const [teacher, learner] = [await makePerson("Ana"), await makePerson("Ñusta")];
  const classroomId = await makeClass(teacher, learner);
  const assignmentId = await makeAssignment(classroomId, false);
  const release = { score: "closed", rightAnswer: "never", explanation: "never" };
  const minute = 60_000;
  const closes = (releaseAt: Date) =>
    database.assignment.update({
      where: { id: assignmentId },
      data: { settings: { release }, releaseAt },
    });
  await database.assignmentResult.create({
    data: { assignmentId, classroomId, userId: learner, override: 0.7 },
  });
  const seen = async () => (await read(ownParts(learner, now))).file.AssignmentResult;
  await closes(new Date(now.getTime() + minute));
  expect(await seen()).toMatchObject([{ override: null }]);
  await closes(new Date(now.getTime() - minute));
  expect(await seen()).toMatchObject([{ override: 0.7 }]);
});

test("what an assignment shows once all attempts are used is held back until then", async () => {
  const [teacher, learner] = [await makePerson("Ana"), await makePerson("Ñusta")];
  const classroomId = await makeClass(teacher, learner);
  const assignmentId = await makeAssignment(classroomId, false);
  const release = { score: "used-up", rightAnswer: "never", explanation: "never" };
  const outcomeWith = async (attemptsAllowed: number) => {
    const quiz = `assignment-${assignmentId}-${attemptsAllowed}`;
    const settings = { attemptsAllowed, release };
    const id = await finishedAttempt(learner, { quiz, settings, assignmentId, classroomId });
    const { file } = await read(ownParts(learner, now));
    return file.Attempt.find((attempt) => attempt.id === id);
  };
  const waiting = await outcomeWith(3);
  expect(waiting).toMatchObject({ outcome: null, AttemptItem: [{ credit: null }] });
  const usedUp = await outcomeWith(2);
  expect(usedUp).toMatchObject({ outcome: 0.625, AttemptItem: [{ credit: null }] });
});

test("a teacher’s file has the class’s part of a learner, and nothing else of the person", async () => {
  const [teacher, learner] = [await makePerson("Ana"), await makePerson("Ñusta own name")];
  const classroomId = await makeClass(teacher, learner);
  const elsewhere = await makeClass(teacher, learner);
  const assignmentId = await makeAssignment(classroomId, true);
  await finishedAttempt(learner, {
    ...{ quiz: `assignment-${assignmentId}`, assignmentId, classroomId },
  });
  await finishedAttempt(learner, { quiz: LESSON });
  const { text, file } = await read(learnerParts({ classroomId, userId: learner }, now));
  expect(file).toMatchObject({ Enrolment: { classroomId, name: "Ñusta Quispe" } });
  expect(file.Attempt).toMatchObject([{ assignmentId, outcome: 0.625 }]);
  for (const foreign of ["Ñusta own name", elsewhere, "LessonRead", "settings"]) {
    expect(text).not.toContain(foreign);
  }
});
