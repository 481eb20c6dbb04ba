import { uuidv7 } from "uuidv7";
import { beforeEach, expect, test } from "vitest";
import { database } from "@/prisma/client";
import { findAttempt } from "../attempts/attempt.store";
import { submitAttempt } from "../attempts/attempt-end.store";
import { exampleItems } from "../items/example-items";
import { chose, exampleLesson } from "./example-attempts.store";
import { findGradeChanges } from "./grade-changes.store";
import { applyRegrade, previewRegrade } from "./regrade.store";

const { choice } = exampleItems;
const later = new Date("2026-06-01T11:00:00Z");
const act = { by: "Ana Mamani", reason: "b was not the only right one" };

let example: ReturnType<typeof exampleLesson>;
beforeEach(() => {
  example = exampleLesson();
});

const regradesOf = (lesson: string) =>
  database.regrade.findMany({ where: { lesson }, include: { changes: true } });

test("the list says who changes and how, and writes nothing", async () => {
  const up = await example.finish(chose("c"), "Rosa");
  const down = await example.finish(chose("b"));
  await example.finish(chose("a"));
  const report = await previewRegrade(example.corrected);
  expect(report).toMatchObject({ lookedAt: 3, up: 1, down: 1, otherInteraction: 0 });
  expect(report.changes).toEqual([
    {
      ...{ ...up, name: "Rosa", position: 1 },
      ...{ creditBefore: 0, creditAfter: 1, outcomeBefore: 0.25, outcomeAfter: 1 },
    },
    {
      ...{ ...down, name: "", position: 1 },
      ...{ creditBefore: 1, creditAfter: 0, outcomeBefore: 1, outcomeAfter: 0.25 },
    },
  ]);
  expect(await findAttempt(up.attemptId)).toMatchObject({ outcome: 0.25 });
  expect(await regradesOf(example.lesson)).toEqual([]);
});

test("applied, it does what the list said, with weights, and says so in one audit row", async () => {
  const { attemptId } = await example.finish(chose("c"));
  const other = await example.finish(chose("a"));
  const listed = await previewRegrade(example.corrected);
  expect(await applyRegrade(example.corrected, act, later)).toEqual({ ok: true, value: listed });
  const attempt = await findAttempt(attemptId);
  expect(attempt).toMatchObject({ points: 4, maxPoints: 4, outcome: 1, needsGrading: 0 });
  expect(attempt?.items[0]).toMatchObject({ credit: 1, response: chose("c") });
  expect(attempt?.items[0]?.regraded?.item).toMatchObject({ key: "c" });
  expect(attempt?.items[0]?.content.item).toMatchObject({ key: "b" });
  expect(attempt?.items[1]).toMatchObject({ credit: 1, regraded: null });
  // Nothing to tell whose credit stays, but the key that counts is the new one there too.
  expect((await findAttempt(other.attemptId))?.items[0]?.regraded?.item).toMatchObject({
    key: "c",
  });
  expect(await regradesOf(example.lesson)).toMatchObject([
    {
      ...{ itemId: choice.id, toHash: example.corrected.to.hash, ...act, appliedAt: later },
      changes: [{ attemptId, creditBefore: 0, creditAfter: 1, outcomeBefore: 0.25 }],
    },
  ]);
});

test("the learner can read what was changed, when and why", async () => {
  const { attemptId } = await example.finish(chose("c"));
  expect(await findGradeChanges(attemptId)).toEqual([]);
  await applyRegrade(example.corrected, act, later);
  expect(await findGradeChanges(attemptId)).toMatchObject([
    {
      ...{ position: 1, reason: act.reason, appliedAt: later },
      ...{ outcomeBefore: 0.25, outcomeAfter: 1 },
    },
  ]);
});

test("applied again it changes nothing and writes no second row", async () => {
  await example.finish(chose("c"));
  await applyRegrade(example.corrected, act, later);
  const again = await applyRegrade(example.corrected, { by: "Other", reason: "again" }, later);
  expect(again).toMatchObject({ ok: true, value: { lookedAt: 0, changes: [] } });
  expect(await regradesOf(example.lesson)).toHaveLength(1);
});

test("two at once have one effect", async () => {
  for (let i = 0; i < 5; i += 1) await example.finish(chose("c"));
  const both = await Promise.all([1, 2].map(() => applyRegrade(example.corrected, act, later)));
  const changed = both.map((one) => (one.ok ? one.value.changes.length : 0));
  expect(changed.sort()).toEqual([0, 5]);
  const acts = await regradesOf(example.lesson);
  expect(acts).toHaveLength(1);
  expect(acts[0]?.changes).toHaveLength(5);
});

test("more attempts than one transaction takes are one act", async () => {
  const { attemptId } = await example.finish(chose("c"));
  const { settings, ...attempt } = await database.attempt.findUniqueOrThrow({
    where: { id: attemptId },
  });
  const items = await database.attemptItem.findMany({ where: { attemptId } });
  const copies = Array.from({ length: 501 }, (_, index) => ({ id: uuidv7(), number: index + 2 }));
  await database.attempt.createMany({
    data: copies.map((copy) => ({ ...attempt, ...copy, settings: settings ?? {} })),
  });
  await database.attemptItem.createMany({
    data: copies.flatMap(({ id }) =>
      items.map(({ position, itemId, versionHash, weight, credit, response }) => ({
        ...{ attemptId: id, position, itemId, versionHash, weight, credit },
        response: response ?? {},
      })),
    ),
  });
  const applied = await applyRegrade(example.corrected, act, later);
  expect(applied).toMatchObject({ ok: true, value: { lookedAt: 502, up: 502 } });
  const acts = await regradesOf(example.lesson);
  expect(acts.map(({ changes }) => changes.length)).toEqual([502]);
  expect(await database.attempt.count({ where: { quiz: example.lesson, outcome: 1 } })).toBe(502);
});

test("what an act that was killed left undone is done by the next, as an act of its own", async () => {
  const first = await example.finish(chose("c"));
  await applyRegrade(example.corrected, act, later);
  const rest = await example.finish(chose("c"));
  const second = { by: "Ana Mamani", reason: "the rest" };
  expect(await applyRegrade(example.corrected, second, later)).toMatchObject({ value: { up: 1 } });
  expect(await findGradeChanges(first.attemptId)).toMatchObject([{ reason: act.reason }]);
  expect(await findGradeChanges(rest.attemptId)).toMatchObject([{ reason: "the rest" }]);
});

test("an attempt in progress finishes on the version it began", async () => {
  const { attemptId } = await example.begin(chose("b"));
  expect(await applyRegrade(example.corrected, act, later)).toMatchObject({
    value: { lookedAt: 0 },
  });
  await submitAttempt(attemptId, later);
  const attempt = await findAttempt(attemptId);
  expect(attempt).toMatchObject({ outcome: 1 });
  expect(attempt?.items[0]?.regraded).toBeNull();
});

test("one never submitted has no grade to change", async () => {
  const { attemptId } = await example.begin(chose("c"));
  const data = { state: "neverSubmitted" } as const;
  await database.attempt.update({ where: { id: attemptId }, data });
  expect(await previewRegrade(example.corrected)).toMatchObject({ lookedAt: 0 });
});

test("what a person judged stays as they judged it, also when another item is graded again", async () => {
  const { attemptId } = await example.finish(chose("c"));
  await database.attemptItem.update({
    where: { attemptId_position: { attemptId, position: 2 } },
    data: { credit: 0.5, criteriaMet: ["clear"] },
  });
  await applyRegrade(example.corrected, act, later);
  const attempt = await findAttempt(attemptId);
  expect(attempt?.items[1]).toMatchObject({ credit: 0.5, criteriaMet: ["clear"] });
  expect(attempt).toMatchObject({ points: 3.5, outcome: 0.875 });
});

test("back to the version it began with: no trace of another key is left on the item", async () => {
  const { attemptId } = await example.finish(chose("c"));
  await applyRegrade(example.corrected, act, later);
  await applyRegrade({ lesson: example.lesson, to: example.version(choice) }, act, later);
  const attempt = await findAttempt(attemptId);
  expect(attempt).toMatchObject({ outcome: 0.25 });
  expect(attempt?.items[0]).toMatchObject({ credit: 0, regraded: null });
  expect(await findGradeChanges(attemptId)).toHaveLength(2);
});

test("a version of another interaction is told of and applied to nobody", async () => {
  await example.finish(chose("c"));
  const many = { ...exampleItems["multiple-choice"], id: choice.id };
  const report = await previewRegrade({ lesson: example.lesson, to: example.version(many) });
  expect(report).toMatchObject({ lookedAt: 0, otherInteraction: 1, changes: [] });
});

test("an item of the same name in another lesson is another item", async () => {
  await example.finish(chose("c"));
  const report = await previewRegrade({ ...example.corrected, lesson: "another-lesson" });
  expect(report).toMatchObject({ lookedAt: 0, otherInteraction: 0 });
});
