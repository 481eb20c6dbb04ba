import { expect, test } from "vitest";
import { exampleSubmission } from "../example-attempts.store";
import { exampleAssignment, exampleClass, exampleLearner } from "../example-class.store";
import { readLearnerResults } from "./learner-results";

const now = new Date("2026-11-10T12:00:00Z");
const hour = (hours: number) => new Date(now.getTime() + hours * 3_600_000);

test("what is open, the soonest first, what was late, what is missing, and the trend by time", async () => {
  const room = await exampleClass();
  const userId = await exampleLearner(room);
  const set = (title: string, dates: { dueAt?: Date; cutOffAt?: Date } = {}) =>
    exampleAssignment(room, { title, ...dates });
  const by = { classroomId: room.id, userId };
  const right = { one: { interaction: "choice", choice: "b" } } as const;
  await set("sin fecha");
  await set("pronto", { dueAt: hour(2) });
  await set("vencida", { dueAt: hour(-1) });
  await set("cerrada", { dueAt: hour(-3), cutOffAt: hour(-2) });
  const second = await set("tarde", { dueAt: hour(-5) });
  const first = await set("a tiempo");
  await exampleSubmission({ ...by, assignmentId: second, now: hour(-1) }, right);
  await exampleSubmission({ ...by, assignmentId: first, now: hour(-4) }, right);
  const results = await readLearnerResults({
    classroom: { id: room.id, timeZone: "America/La_Paz" },
    ...{ userId, locale: "es", now },
  });
  const titles = (cells: readonly { title: string }[]) => cells.map(({ title }) => title);
  expect(titles(results.open)).toEqual(["vencida", "pronto", "sin fecha"]);
  expect(titles(results.late)).toEqual(["tarde"]);
  expect(titles(results.missed)).toEqual(["cerrada"]);
  expect(titles(results.trend)).toEqual(["a tiempo", "tarde"]);
  expect(results.isLatestOnly).toBe(false);
});
