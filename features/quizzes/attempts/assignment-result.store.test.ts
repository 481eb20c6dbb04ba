import fc from "fast-check";
import { uuidv7 } from "uuidv7";
import { expect, test } from "vitest";
import type { Locale } from "@/i18n/routing";
import { database } from "@/prisma/client";
import { exampleItems } from "../items/example-items";
import { recordResultIn } from "./assignment-result.store";
import { settleAttempt, submitAttempt } from "./attempt-end.store";
import { exampleQuiz } from "./example-quiz";
import { saveResponse } from "./response.store";
import { startAttempt } from "./start-attempt.store";

/** The row of a cell is what its attempts come to, after whatever happened to them (docs/decisions/0023). */

const start = new Date("2026-05-01T11:00:00Z");
const minutes = (count: number) => new Date(start.getTime() + count * 60_000);

async function newUser(): Promise<string> {
  const data = { name: "", email: `${uuidv7()}@users.invalid`, isAnonymous: true };
  return (await database.user.create({ data })).id;
}

/** A class, and an assignment in it whose time limit of five minutes lets an attempt lapse. */
async function newAssignment() {
  const ownerId = await newUser();
  const classroom = await database.classroom.create({
    data: { name: "1", timeZone: "America/La_Paz", language: "es", ownerId },
  });
  const { id } = await database.assignment.create({
    data: {
      ...{ classroomId: classroom.id, content: {}, settings: {}, audience: "everyone" },
      opensAt: start,
    },
  });
  const quiz = exampleQuiz({
    id: `assignment-${id}`,
    items: [exampleItems.choice],
    settings: {
      feedback: { timing: "deferred" },
      timeLimit: { minutes: 5, atEnd: "abandon", graceMinutes: 5 },
    },
  });
  return { ...quiz, assigned: { assignmentId: id, classroomId: classroom.id } };
}

type Quiz = Awaited<ReturnType<typeof newAssignment>>;
/** What a learner does in one attempt: which choice, in which language, and whether it is handed in. */
type Play = { choice: "a" | "b" | null; language: Locale; end: "submit" | "lapse" | "leave" };

async function play(quiz: Quiz, userId: string, { choice, language, end }: Play, at: Date) {
  const enrolment = {
    classroomId: quiz.assigned.classroomId,
    userId,
    state: "active",
    name: "",
  } as const;
  await database.enrolment.createMany({ data: enrolment, skipDuplicates: true });
  const started = await startAttempt(userId, quiz, at);
  if (!started.ok) throw new Error(started.refusal.reason);
  const attemptId = started.attempt;
  if (choice) {
    const response = { interaction: "choice", choice } as const;
    const incoming = { id: uuidv7(), attemptId, itemId: "one", sequence: 1, language, response };
    await saveResponse(incoming, { ...quiz.settings, now: at });
  }
  if (end === "submit") await submitAttempt(attemptId, at);
  if (end === "lapse") await settleAttempt(attemptId, new Date(at.getTime() + 3_600_000));
}

const rowOf = (quiz: Quiz, userId: string) =>
  database.assignmentResult.findUniqueOrThrow({
    where: { assignmentId_userId: { assignmentId: quiz.assigned.assignmentId, userId } },
  });

/** The plain model: what the list of plays comes to. */
function modelOf(plays: readonly Play[]) {
  const finished = plays.filter(({ end }) => end === "submit");
  const outcomes = finished.map(({ choice }): number => (choice === "b" ? 1 : 0));
  const languages = new Set(finished.flatMap((one) => (one.choice ? [one.language] : [])));
  return {
    attempts: plays.length,
    finished: finished.length,
    neverSubmitted: plays.at(-1)?.end === "lapse",
    isOpen: plays.at(-1)?.end === "leave",
    highest: outcomes.length > 0 ? Math.max(...outcomes) : null,
    average:
      outcomes.length > 0 ? outcomes.reduce((sum, one) => sum + one, 0) / outcomes.length : null,
    first: outcomes[0] ?? null,
    last: outcomes.at(-1) ?? null,
    languages: [...languages].sort(),
  };
}

const anyPlay = (end: fc.Arbitrary<Play["end"]>) =>
  fc.record<Play>({
    choice: fc.constantFrom("a", "b", null),
    language: fc.constantFrom("es", "en", "ay"),
    end,
  });

/** Only the last attempt of a history can be left open. */
const history = fc
  .tuple(
    fc.array(anyPlay(fc.constantFrom("submit", "lapse")), { maxLength: 4 }),
    anyPlay(fc.constantFrom("submit", "lapse", "leave")),
  )
  .map(([before, last]) => [...before, last]);

test("whatever a learner does, the cell’s row is the sum of the attempts", async () => {
  const quiz = await newAssignment();
  await fc.assert(
    fc.asyncProperty(history, async (plays) => {
      const userId = await newUser();
      for (const [index, one] of plays.entries()) {
        await play(quiz, userId, one, minutes(index * 120));
      }
      const { languages, inProgressId, ...row } = await rowOf(quiz, userId);
      const { isOpen, languages: used, ...model } = modelOf(plays);
      expect(row).toMatchObject(model);
      expect(inProgressId !== null).toBe(isOpen);
      expect([...languages].sort()).toEqual(used);
    }),
    { numRuns: 25 },
  );
}, 60_000);

test("what a teacher said of a cell stays when it is counted anew", async () => {
  const quiz = await newAssignment();
  const userId = await newUser();
  const cell = { assignmentId: quiz.assigned.assignmentId, userId };
  await play(quiz, userId, { choice: "b", language: "es", end: "submit" }, start);
  const said = { override: 0.5, comment: "Bien.", excusedAt: start, extraAttempts: 2 };
  await database.assignmentResult.updateMany({ where: cell, data: said });
  await database.$transaction((tx) => recordResultIn(tx, cell));
  expect(await rowOf(quiz, userId)).toMatchObject({ ...said, finished: 1, highest: 1 });
});

test("two changes of one cell at the same moment are both counted", async () => {
  const quiz = await newAssignment();
  const userId = await newUser();
  await play(quiz, userId, { choice: "a", language: "es", end: "submit" }, start);
  const one = await database.attempt.findFirstOrThrow({ where: { userId } });
  // As a judgement and a new attempt would: each changes another attempt and then counts the cell.
  const grade = (outcome: number) =>
    database.$transaction(async (tx) => {
      await tx.attempt.updateMany({ where: { id: one.id }, data: { outcome } });
      await recordResultIn(tx, { assignmentId: quiz.assigned.assignmentId, userId });
    });
  await Promise.all([
    grade(0.75),
    play(quiz, userId, { choice: "b", language: "en", end: "leave" }, minutes(60)),
  ]);
  const row = await rowOf(quiz, userId);
  expect(row).toMatchObject({ attempts: 2, finished: 1, highest: 0.75 });
  expect(row.inProgressId).not.toBeNull();
});

test("an attempt begins behind whoever holds its learner, as a submission does", async () => {
  const quiz = await newAssignment();
  const userId = await newUser();
  const { begun, first } = await database.$transaction(async (tx) => {
    await tx.$queryRaw`select id from "User" where id = ${userId}::uuid for no key update`;
    const starting = startAttempt(userId, quiz, start);
    const pause = new Promise((resolve) => setTimeout(resolve, 1_000, "waits"));
    return { begun: { starting }, first: await Promise.race([starting, pause]) };
  });
  expect(first).toBe("waits");
  expect(await begun.starting).toMatchObject({ ok: true });
});

test("self-study has no such row", async () => {
  const userId = await newUser();
  const started = await startAttempt(userId, exampleQuiz(), start);
  if (!started.ok) throw new Error(started.refusal.reason);
  await submitAttempt(started.attempt, start);
  expect(await database.assignmentResult.count({ where: { userId } })).toBe(0);
});
