import { expect, test } from "vitest";
import { findAttempt } from "@/features/quizzes/attempts/attempt.store";
import { submitAttempt } from "@/features/quizzes/attempts/attempt-end.store";
import {
  listAcceptable,
  previewRuling,
} from "@/features/quizzes/regrading/assignment-regrade.store";
import { findGradeChanges } from "@/features/quizzes/regrading/grade-changes.store";
import { database } from "@/prisma/client";
import { listHeldItems, listRulings, regradeInClass } from "./class-regrade.store";
import { chose, exampleCell, wrote } from "./example-cell.store";

const monday = new Date("2026-11-02T15:00:00Z");
const friday = new Date("2026-11-06T15:00:00Z");

/** Three attempts: the right choice, a wrong one, nothing; each with a text that waits. */
async function example() {
  const cell = await exampleCell({ rules: { attemptsAllowed: 9 } });
  const ids = {
    right: await cell.finish([chose("b"), wrote("uno")], monday),
    wrong: await cell.finish([chose("c"), wrote("dos")], monday),
    empty: await cell.finish([wrote("tres")], monday),
  };
  const attempt = await findAttempt(ids.right);
  const lesson = attempt?.items[0]?.lesson ?? "";
  const { assignmentId } = cell.place;
  const item = { assignmentId, lesson, itemId: attempt?.items[0]?.itemId ?? "" };
  const text = { assignmentId, lesson, itemId: attempt?.items[1]?.itemId ?? "" };
  const inClass = {
    ...{ classroomId: cell.school.id, by: cell.school.teacher, reason: "ambigua", now: friday },
  };
  return { ...cell, ids, item, text, inClass };
}

test("teaching 2.9: the preview says how many change and writes nothing", async () => {
  const { item, ids } = await example();
  expect(await previewRuling(item, { kind: "full-credit" })).toMatchObject({
    ok: true,
    value: {
      lookedAt: 3,
      up: 2,
      down: 0,
      changes: [{ attemptId: ids.wrong }, { attemptId: ids.empty }],
    },
  });
  expect(await findAttempt(ids.wrong)).toMatchObject({ outcome: 0 });
  expect(await database.regrade.count({ where: { assignmentId: item.assignmentId } })).toBe(0);
});

test("teaching 2.9: accepted besides the key, it lifts who gave it and lowers nobody", async () => {
  const { item, ids, inClass, rowOf } = await example();
  expect(await listAcceptable(item)).toEqual([{ given: "c", count: 1 }]);
  const ruling = { kind: "accepted", given: "c" } as const;
  const applied = await regradeInClass(item, ruling, inClass);
  expect(applied).toMatchObject({ ok: true, value: { up: 1, down: 0 } });
  expect(await findAttempt(ids.wrong)).toMatchObject({
    ...{ outcome: 0.5, items: [{ credit: 1, regraded: { item: { key: "c" } } }, {}] },
  });
  expect(await findAttempt(ids.right)).toMatchObject({
    ...{ outcome: 0.5, items: [{ credit: 1, regraded: null }, {}] },
  });
  expect(await rowOf()).toMatchObject({ last: 0, highest: 0.5, average: 1 / 3 });
  expect(await findGradeChanges(ids.wrong)).toMatchObject([
    { ruling: "accepted", reason: "ambigua", outcomeBefore: 0, outcomeAfter: 0.5 },
  ]);
  expect(await findGradeChanges(ids.right)).toEqual([]);
  expect(await listRulings(item.assignmentId)).toMatchObject([
    { ruling: "accepted", by: "Juana", changed: 1 },
  ]);
  const changes = await database.classroomChange.findMany({
    where: { classroomId: inClass.classroomId, kind: "regraded" },
  });
  expect(changes).toMatchObject([{ detail: { count: 1, up: 1, down: 0, reason: "ambigua" } }]);
});

test("teaching 2.9: dropped, it counts for nobody: points and what could be had are made anew", async () => {
  const { item, text, ids, inClass, rowOf } = await example();
  expect(await regradeInClass(text, { kind: "dropped" }, inClass)).toMatchObject({
    ok: true,
    value: { up: 3, down: 0 },
  });
  expect(await findAttempt(ids.right)).toMatchObject({
    ...{ points: 1, maxPoints: 1, outcome: 1, needsGrading: 0 },
  });
  expect(await rowOf()).toMatchObject({ needsGrading: 0, maxPoints: 1, highest: 1 });
  // Nothing would be left to count.
  expect(await regradeInClass(item, { kind: "dropped" }, inClass)).toEqual({
    ...{ ok: false, refusal: "alone" },
  });
});

test("again it changes nothing and writes no second row; two at once have one effect", async () => {
  const { item, inClass } = await example();
  const ruling = { kind: "full-credit" } as const;
  const both = await Promise.all([1, 2].map(() => regradeInClass(item, ruling, inClass)));
  const changed = both.map((one) => (one.ok ? one.value.changes.length : -1));
  expect(changed.sort()).toEqual([0, 2]);
  await regradeInClass(item, ruling, inClass);
  expect(await listRulings(item.assignmentId)).toHaveLength(1);
});

test("an attempt that goes on has it when it is handed in", async () => {
  const { item, inClass, begin, respond } = await example();
  const attemptId = await begin(monday);
  await respond(attemptId, chose("a"), { now: monday });
  await regradeInClass(item, { kind: "full-credit" }, inClass);
  await submitAttempt(attemptId, friday);
  expect(await findAttempt(attemptId)).toMatchObject({ items: [{ credit: 1 }, { credit: 0 }] });
});

test("another class’s assignment, and another assignment of the same items, stay as they are", async () => {
  const [one, other] = [await example(), await example()];
  expect(await regradeInClass(other.item, { kind: "full-credit" }, one.inClass)).toEqual({
    ok: false,
    refusal: "not-found",
  });
  await regradeInClass(one.item, { kind: "full-credit" }, one.inClass);
  expect(await findAttempt(other.ids.wrong)).toMatchObject({ outcome: 0 });
  expect(await listHeldItems(one.item.assignmentId)).toMatchObject([
    { attempts: 3 },
    { attempts: 3 },
  ]);
});
