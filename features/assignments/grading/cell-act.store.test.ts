import { expect, test } from "vitest";
import { database } from "@/prisma/client";
import { exampleLearner } from "../example-class.store";
import { actOnCell } from "./cell-act.store";
import { chose, exampleCell, wrote } from "./example-cell.store";

const monday = new Date("2026-11-02T15:00:00Z");
const tuesday = new Date("2026-11-03T15:00:00Z");

test("a grade set by hand counts in the place of the attempts, until it is taken away", async () => {
  const { place, finish, asked, cellNow, changes } = await exampleCell();
  await finish([chose("b")], monday);
  expect((await cellNow(monday)).cell.outcome).toBe(0.5);
  const grade = { kind: "grade", outcome: 0.8, reason: "habló en clase" } as const;
  expect(await actOnCell(place, grade, await asked(tuesday))).toMatchObject({ ok: true });
  expect((await cellNow(tuesday)).cell.outcome).toBe(0.8);
  await actOnCell(place, { kind: "remove-grade" }, await asked(tuesday));
  expect((await cellNow(tuesday)).cell.outcome).toBe(0.5);
  expect(await changes()).toMatchObject([
    { kind: "grade-overridden", byName: "Juana", detail: { before: 0.5, after: 0.8 } },
    { kind: "override-removed", detail: { before: 0.8, after: 0.5 } },
  ]);
});

test("who is excused counts in no mean, and counts again as before", async () => {
  const { place, finish, asked, cellNow } = await exampleCell();
  await finish([chose("b")], monday);
  await actOnCell(place, { kind: "excuse" }, await asked(tuesday));
  expect((await cellNow(tuesday)).cell).toMatchObject({
    ...{ state: { kind: "excused", by: "teacher" }, outcome: null },
  });
  await actOnCell(place, { kind: "count-again" }, await asked(tuesday));
  expect((await cellNow(tuesday)).cell.outcome).toBe(0.5);
});

test("a cell that nobody touched takes a comment, a grade, one more attempt", async () => {
  const { place, asked, rowOf, cellNow } = await exampleCell();
  await actOnCell(place, { kind: "comment", comment: "¡Ánimo!" }, await asked(monday));
  await actOnCell(place, { kind: "grant" }, await asked(monday));
  expect(await rowOf()).toMatchObject({ comment: "¡Ánimo!", extraAttempts: 1, version: 3 });
  expect((await cellNow(monday)).cell.rules.attemptsAllowed).toBe(3);
});

test("the same again changes nothing and is not written down", async () => {
  const { place, asked, changes, rowOf } = await exampleCell();
  await actOnCell(place, { kind: "excuse" }, await asked(monday));
  await actOnCell(place, { kind: "excuse" }, await asked(monday));
  expect(await changes()).toHaveLength(1);
  expect((await rowOf())?.version).toBe(2);
});

test("teaching 2.12: of two teachers at once one is told, and nothing is overwritten", async () => {
  const { place, asked, rowOf, changes } = await exampleCell();
  const seen = await asked(monday);
  const replies = await Promise.all(
    [0.6, 0.7].map((outcome) => actOnCell(place, { kind: "grade", outcome, reason: "x" }, seen)),
  );
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
  expect(replies).toContainEqual({ ok: false, refusal: "conflict", version: 2 });
  expect(await changes()).toHaveLength(1);
  expect((await rowOf())?.override).toBe(replies[0]?.ok ? 0.6 : 0.7);
});

test("a press that arrives twice is one more attempt, not two", async () => {
  const { place, asked, rowOf } = await exampleCell();
  const seen = await asked(monday);
  await Promise.all([1, 2, 3].map(() => actOnCell(place, { kind: "grant" }, seen)));
  expect((await rowOf())?.extraAttempts).toBe(1);
});

test("acting while the learner hands in loses neither", async () => {
  const { place, begin, respond, asked, rowOf } = await exampleCell();
  const { submitAttempt } = await import("@/features/quizzes/attempts/attempt-end.store");
  for (let round = 0; round < 2; round += 1) {
    const attemptId = await begin(monday);
    await respond(attemptId, chose("b"), { now: monday });
    const grant = actOnCell(place, { kind: "grant" }, await asked(monday));
    await Promise.all([submitAttempt(attemptId, monday), grant]);
  }
  expect(await rowOf()).toMatchObject({ finished: 2, extraAttempts: 2, highest: 0.5 });
});

test("former members, strangers and other classes’ assignments are not found", async () => {
  const { place, asked, school } = await exampleCell();
  const other = await exampleCell();
  const act = { kind: "excuse" } as const;
  const notFound = { ok: false, refusal: "not-found" };
  const elsewhere = { ...place, assignmentId: other.place.assignmentId };
  expect(await actOnCell(elsewhere, act, await asked(monday))).toEqual(notFound);
  expect(
    await actOnCell({ ...place, userId: other.place.userId }, act, await asked(monday)),
  ).toEqual(notFound);
  const former = await exampleLearner(school, { name: "Beto" });
  await database.enrolment.update({
    where: { classroomId_userId: { classroomId: school.id, userId: former } },
    data: { state: "removed" },
  });
  expect(await actOnCell({ ...place, userId: former }, act, await asked(monday))).toEqual(notFound);
});

test("teaching 2.3: a text that waits is told apart from one that was not written", async () => {
  const { finish, rowOf } = await exampleCell();
  await finish([chose("b"), wrote("Porque comparten un río.")], monday);
  expect(await rowOf()).toMatchObject({ needsGrading: 1, languages: ["ay"] });
  await finish([chose("a")], tuesday);
  expect(await rowOf()).toMatchObject({ needsGrading: 1, finished: 2 });
});
