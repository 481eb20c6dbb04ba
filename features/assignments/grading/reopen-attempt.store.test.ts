import { expect, test } from "vitest";
import { findAttempt } from "@/features/quizzes/attempts/attempt.store";
import { submitAttempt, sweepAttempts } from "@/features/quizzes/attempts/attempt-end.store";
import { database } from "@/prisma/client";
import { chose, exampleCell, wrote } from "./example-cell.store";
import { reopenAttempt } from "./reopen-attempt.store";

const monday = new Date("2026-11-02T15:00:00Z");
const friday = new Date("2026-11-06T15:00:00Z");
const saturday = new Date("2026-11-07T15:00:00Z");
const sunday = new Date("2026-11-08T03:59:00Z");
const dates = {
  dueAt: new Date("2026-11-04T03:59:00Z"),
  cutOffAt: new Date("2026-11-05T03:59:00Z"),
};

test("teaching 2.8: an attempt goes on with its responses until a new cut-off of its learner", async () => {
  const { place, finish, asked, cellNow, rowOf, changes } = await exampleCell(dates);
  const attemptId = await finish([chose("b"), wrote("Texto")], monday);
  const reopening = { attemptId, cutOffAt: sunday, reason: "se cortó la luz" };
  expect(await reopenAttempt(place, reopening, await asked(friday))).toMatchObject({ ok: true });
  const attempt = await findAttempt(attemptId);
  expect(attempt).toMatchObject({
    ...{ state: "inProgress", submittedAt: null, outcome: null, endsAt: sunday },
    settings: { cutOffAt: sunday, dueAt: sunday },
    items: [
      { response: chose("b"), credit: null },
      { response: wrote("Texto"), credit: null },
    ],
  });
  expect(await rowOf()).toMatchObject({ finished: 0, highest: null, inProgressId: attemptId });
  expect((await cellNow(friday)).cell).toMatchObject({
    ...{ state: { kind: "in-progress" }, outcome: null, rules: { cutOffAt: sunday } },
  });
  expect(await database.extension.findMany({ where: { userId: place.userId } })).toMatchObject([
    { cutOffAt: sunday, dueAt: sunday, reason: "se cortó la luz" },
  ]);
  // What waits until everybody's time is over waits for this learner too (teaching 2.14).
  expect((await cellNow(friday)).assignment.releaseAt).toEqual(sunday);
  expect(await changes()).toMatchObject([
    { kind: "attempt-reopened", attemptId, detail: { reason: "se cortó la luz", before: 0.5 } },
  ]);
});

test("handed in again it is graded anew and is not late", async () => {
  const { place, finish, respond, asked, cellNow } = await exampleCell(dates);
  const attemptId = await finish([chose("a")], monday);
  await reopenAttempt(place, { attemptId, cutOffAt: sunday, reason: "x" }, await asked(friday));
  await respond(attemptId, chose("b"), { now: saturday, sequence: 2 });
  await submitAttempt(attemptId, saturday);
  expect((await cellNow(saturday)).cell).toMatchObject({
    ...{ state: { kind: "submitted", lateMs: null }, outcome: 0.5 },
  });
});

test("at the new cut-off it is handed in by itself, also where a time limit had run out", async () => {
  const rules = { timeLimit: { minutes: 20 } };
  const { place, finish, asked } = await exampleCell({ ...dates, rules });
  const attemptId = await finish([chose("b")], monday);
  await reopenAttempt(place, { attemptId, cutOffAt: sunday, reason: "x" }, await asked(friday));
  expect(await findAttempt(attemptId)).toMatchObject({ state: "inProgress", endsAt: sunday });
  await sweepAttempts(new Date("2026-11-09T00:00:00Z"));
  expect(await findAttempt(attemptId)).toMatchObject({ state: "finished", submittedAt: sunday });
});

test("not while another goes on, and not one that goes on", async () => {
  const { place, finish, begin, asked } = await exampleCell();
  const first = await finish([chose("b")], monday);
  const second = await begin(monday);
  for (const attemptId of [first, second]) {
    const reopening = { attemptId, cutOffAt: sunday, reason: "x" };
    expect(await reopenAttempt(place, reopening, await asked(monday))).toEqual({
      ...{ ok: false, refusal: "not-now" },
    });
  }
});

test("another learner’s attempt is not found", async () => {
  const [one, other] = [await exampleCell(), await exampleCell()];
  const attemptId = await other.finish([chose("b")], monday);
  const reopening = { attemptId, cutOffAt: sunday, reason: "x" };
  expect(await reopenAttempt(one.place, reopening, await one.asked(monday))).toEqual({
    ...{ ok: false, refusal: "not-found" },
  });
});

test("two teachers who reopen two attempts at once reopen one", async () => {
  const { place, finish, asked, rowOf } = await exampleCell();
  const ids = [await finish([chose("b")], monday), await finish([chose("a")], monday)];
  const seen = await asked(friday);
  const replies = await Promise.all(
    ids.map((attemptId) =>
      reopenAttempt(place, { attemptId, cutOffAt: sunday, reason: "x" }, seen),
    ),
  );
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await rowOf()).toMatchObject({ finished: 1, attempts: 2 });
});
