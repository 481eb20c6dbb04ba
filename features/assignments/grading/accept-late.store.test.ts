import { expect, test } from "vitest";
import { findAttempt } from "@/features/quizzes/attempts/attempt.store";
import { submitAttempt } from "@/features/quizzes/attempts/attempt-end.store";
import { acceptDeviceTime, acceptLate } from "./accept-late.store";
import { listCellAttempts } from "./cell.store";
import { chose, exampleCell, wrote } from "./example-cell.store";
import { judgeClassText } from "./judge-class-text.store";

const evening = new Date("2026-11-03T20:41:00Z");
const morning = new Date("2026-11-04T11:15:00Z");
const later = new Date("2026-11-04T15:00:00Z");
const dueAt = new Date("2026-11-04T03:59:00Z");

/** Handed in with a wrong choice; the right one and a text lay on a phone without a line. */
async function offline() {
  const cell = await exampleCell({ dueAt, rules: { gradingMethod: "last" } });
  const attemptId = await cell.finish([chose("a")], evening);
  await cell.respond(attemptId, chose("b"), { now: morning, sequence: 2, answeredAt: evening });
  await cell.respond(attemptId, wrote("Del teléfono"), { now: morning, answeredAt: evening });
  return { ...cell, attemptId };
}

test("teaching 2.4: what came late does not count, until a teacher accepts it", async () => {
  const { place, attemptId, asked, rowOf, changes } = await offline();
  expect(await rowOf()).toMatchObject({ highest: 0 });
  expect(await listCellAttempts(place)).toMatchObject([{ lateCount: 2 }]);
  expect(await acceptLate(place, attemptId, await asked(later))).toMatchObject({ ok: true });
  expect(await findAttempt(attemptId)).toMatchObject({
    ...{ points: 1, outcome: 0.5, needsGrading: 1 },
    items: [
      { response: chose("b"), credit: 1, language: "ay", sequence: 2 },
      { response: wrote("Del teléfono"), credit: null },
    ],
  });
  expect(await rowOf()).toMatchObject({ highest: 0.5, needsGrading: 1 });
  expect(await listCellAttempts(place)).toMatchObject([{ lateCount: 0 }]);
  expect(await changes()).toMatchObject([
    { kind: "late-accepted", detail: { count: 2, before: 0, after: 0.5 } },
  ]);
});

test("accepted again there is nothing left to accept", async () => {
  const { place, attemptId, asked } = await offline();
  await acceptLate(place, attemptId, await asked(later));
  expect(await acceptLate(place, attemptId, await asked(later))).toEqual({
    ...{ ok: false, refusal: "not-now" },
  });
});

test("a text that was judged waits again when a later one takes its place; the others keep their credit", async () => {
  const { place, attemptId, asked, respond, school } = await offline();
  await acceptLate(place, attemptId, await asked(later));
  const judge = { attemptId, position: 2, criteriaMet: [] };
  await judgeClassText(judge, { classroomId: school.id, by: school.teacher }, later);
  await respond(attemptId, wrote("Otro texto"), { now: later, sequence: 5 });
  await acceptLate(place, attemptId, await asked(later));
  expect(await findAttempt(attemptId)).toMatchObject({
    ...{ needsGrading: 1, items: [{ credit: 1 }, { credit: null, criteriaMet: null }] },
  });
});

test("teaching 2.4: with one press the phone’s time is that of handing in, and nothing is late", async () => {
  const { place, begin, respond, asked, cellNow } = await exampleCell({ dueAt });
  const attemptId = await begin(evening);
  const answeredAt = new Date("2026-11-04T00:41:00Z");
  await respond(attemptId, chose("b"), { now: morning, answeredAt });
  await submitAttempt(attemptId, morning);
  expect((await cellNow(later)).cell.state).toMatchObject({
    kind: "submitted",
    lateMs: 26_160_000,
  });
  expect(await listCellAttempts(place)).toMatchObject([{ deviceAt: answeredAt }]);
  await acceptDeviceTime(place, attemptId, await asked(later));
  expect((await cellNow(later)).cell.state).toMatchObject({ kind: "submitted", lateMs: null });
  expect(await findAttempt(attemptId)).toMatchObject({ acceptedAt: answeredAt });
});

test("a device that told no time has none to accept", async () => {
  const { place, finish, asked } = await exampleCell({ dueAt });
  const attemptId = await finish([chose("b")], morning);
  expect(await acceptDeviceTime(place, attemptId, await asked(later))).toEqual({
    ...{ ok: false, refusal: "not-now" },
  });
});
