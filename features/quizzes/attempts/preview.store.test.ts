import { uuidv7 } from "uuidv7";
import { beforeEach, expect, test } from "vitest";
import { database } from "@/prisma/client";
import { listHolders } from "../regrading/held-attempts.store";
import { findAttempt } from "./attempt.store";
import { submitAttempt } from "./attempt-end.store";
import { exampleQuiz } from "./example-quiz";
import { beginPreview, findOpenPreview } from "./preview.store";

const quiz = exampleQuiz({ id: "lesson-test", settings: { feedback: { timing: "deferred" } } });
const now = new Date("2026-05-01T11:00:00Z");

let person: { id: string };

beforeEach(async () => {
  const data = { name: "Ñusta", email: `${uuidv7()}@users.invalid` };
  person = await database.user.create({ data });
});

async function begin(over: string | null = null): Promise<string> {
  const started = await beginPreview(person, quiz, { over, now });
  if (!started.ok) throw new Error(started.refusal.reason);
  return started.attempt;
}

const attemptsOf = () => database.attempt.count({ where: { userId: person.id } });

test("a look tells at once how an item went, whatever the quiz's own rules", async () => {
  const attempt = await findAttempt(await begin());
  expect(attempt).toMatchObject({ quiz: "preview-lesson-test", assignmentId: null });
  expect(attempt?.settings.feedback).toEqual({ timing: "immediate" });
});

test("goes on until it is begun anew; pressed twice it is one", async () => {
  const first = await begin();
  expect(await begin()).toBe(first);
  expect(await findOpenPreview(person.id, quiz.id)).toBe(first);
  const [second, same] = await Promise.all([begin(first), begin(first)]);
  expect(same).toBe(second);
  expect(await begin(first)).toBe(second);
  expect(await attemptsOf()).toBe(1);
});

test("a finished look is gone when the next one begins", async () => {
  const first = await begin();
  await submitAttempt(first, now);
  await begin();
  expect(await findAttempt(first)).toBeNull();
  expect(await attemptsOf()).toBe(1);
});

test("another person's look is not deleted", async () => {
  const first = await begin();
  person = await database.user.create({ data: { name: "", email: `${uuidv7()}@users.invalid` } });
  await begin(first);
  expect(await findAttempt(first)).not.toBeNull();
});

test("nothing is learned of it: no card for review, nothing to grade again", async () => {
  const id = await begin();
  await submitAttempt(id, now);
  expect(await findAttempt(id)).toMatchObject({ state: "finished", outcome: 0 });
  expect(await database.reviewCard.count({ where: { userId: person.id } })).toBe(0);
  const version = quiz.draw(1)[0]?.version;
  if (!version) throw new Error("no item");
  const mended = { ...version, hash: "another" };
  expect(await listHolders(database, { lesson: "test-lesson", to: mended })).not.toContain(id);
});
