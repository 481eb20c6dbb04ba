import { uuidv7 } from "uuidv7";
import { beforeEach, expect, test } from "vitest";
import type { Item } from "@/curriculum/types";
import { database } from "@/prisma/client";
import { findAttempt, type QuizToStart, startAttempt } from "../attempts/attempt.store";
import { submitAttempt } from "../attempts/attempt-end.store";
import { QuizSettings } from "../attempts/quiz-settings";
import { exampleItems } from "../items/example-items";
import { itemVersion } from "../items/item-version";
import type { Response } from "../items/response";
import { findGradeChanges } from "./grade-changes.store";
import { applyRegrade, previewRegrade } from "./regrade.store";

const now = new Date("2026-05-01T11:00:00Z");
const later = new Date("2026-06-01T11:00:00Z");
const act = { by: "Ana Mamani", reason: "b was not the only right one" };
// Every test has a lesson of its own, and so versions of its own: the others' attempts are none of its business.
let lesson: string;

function version(item: Item) {
  const wording = { prompt: lesson };
  return itemVersion({ item, words: { es: wording, en: wording, ay: wording } });
}

beforeEach(() => {
  lesson = `lesson-${uuidv7()}`;
});

const { choice, match } = exampleItems;
/** The corrected version: c is right, not b. */
const corrected = () => ({ lesson, to: version({ ...choice, key: "c" }) });

/** Two items, the choice worth 3 points and the match worth 1. */
function quiz(settings: Partial<QuizSettings> = {}): QuizToStart {
  const drawn = [
    { version: version(choice), lesson, weight: 3 },
    { version: version(match), lesson, weight: 1 },
  ];
  return { id: lesson, settings: QuizSettings.parse(settings), draw: () => drawn };
}

async function person(name = "") {
  const data = { name, email: `${uuidv7()}@users.invalid`, isAnonymous: name === "" };
  return database.user.create({ data });
}

const chose = (id: string): Response => ({ interaction: "choice", choice: id });
const fullMatch: Response = { interaction: "match", pairs: match.key };

async function begin(given: Response | null, options: { name?: string; quiz?: QuizToStart } = {}) {
  const { id: userId } = await person(options.name);
  const started = await startAttempt(userId, options.quiz ?? quiz(), now);
  if (!started.ok) throw new Error(started.refusal.reason);
  const attemptId = started.attempt;
  await database.attemptItem.updateMany({
    where: { attemptId, itemId: choice.id },
    data: given === null ? {} : { response: given },
  });
  await database.attemptItem.updateMany({
    where: { attemptId, itemId: match.id },
    data: { response: fullMatch },
  });
  return { attemptId, userId };
}

async function finish(...args: Parameters<typeof begin>) {
  const begun = await begin(...args);
  await submitAttempt(begun.attemptId, now);
  return begun;
}

const regrades = () => database.regrade.findMany({ where: { lesson }, include: { changes: true } });

test("the list says who changes and how, and writes nothing", async () => {
  const up = await finish(chose("c"), { name: "Rosa" });
  const down = await finish(chose("b"));
  await finish(chose("a"));
  const report = await previewRegrade(corrected());
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
  expect(await regrades()).toEqual([]);
});

test("applied, it does what the list said, with weights, and says so in one audit row", async () => {
  const { attemptId } = await finish(chose("c"));
  const other = await finish(chose("a"));
  const listed = await previewRegrade(corrected());
  expect(await applyRegrade(corrected(), act, later)).toEqual({ ok: true, value: listed });
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
  expect(await regrades()).toMatchObject([
    {
      ...{ itemId: choice.id, toHash: corrected().to.hash, ...act, appliedAt: later },
      changes: [{ attemptId, creditBefore: 0, creditAfter: 1, outcomeBefore: 0.25 }],
    },
  ]);
});

test("the learner can read what was changed, when and why", async () => {
  const { attemptId } = await finish(chose("c"));
  expect(await findGradeChanges(attemptId)).toEqual([]);
  await applyRegrade(corrected(), act, later);
  expect(await findGradeChanges(attemptId)).toMatchObject([
    {
      ...{ position: 1, reason: act.reason, appliedAt: later },
      ...{ outcomeBefore: 0.25, outcomeAfter: 1 },
    },
  ]);
});

test("applied again it changes nothing and writes no second row", async () => {
  await finish(chose("c"));
  await applyRegrade(corrected(), act, later);
  const again = await applyRegrade(corrected(), { by: "Other", reason: "again" }, later);
  expect(again).toMatchObject({ ok: true, value: { lookedAt: 0, changes: [] } });
  expect(await regrades()).toHaveLength(1);
});

test("two at once have one effect", async () => {
  for (let i = 0; i < 5; i += 1) await finish(chose("c"));
  const both = await Promise.all([1, 2].map(() => applyRegrade(corrected(), act, later)));
  const changed = both.map((one) => (one.ok ? one.value.changes.length : 0));
  expect(changed.sort()).toEqual([0, 5]);
  const acts = await regrades();
  expect(acts).toHaveLength(1);
  expect(acts[0]?.changes).toHaveLength(5);
});

test("more attempts than one transaction takes are one act", async () => {
  const { attemptId } = await finish(chose("c"));
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
  const applied = await applyRegrade(corrected(), act, later);
  expect(applied).toMatchObject({ ok: true, value: { lookedAt: 502, up: 502 } });
  const acts = await regrades();
  expect(acts.map(({ changes }) => changes.length)).toEqual([502]);
  expect(await database.attempt.count({ where: { quiz: lesson, outcome: 1 } })).toBe(502);
});

test("what an act that was killed left undone is done by the next, as an act of its own", async () => {
  const first = await finish(chose("c"));
  await applyRegrade(corrected(), act, later);
  const rest = await finish(chose("c"));
  const second = { by: "Ana Mamani", reason: "the rest" };
  expect(await applyRegrade(corrected(), second, later)).toMatchObject({ value: { up: 1 } });
  expect(await findGradeChanges(first.attemptId)).toMatchObject([{ reason: act.reason }]);
  expect(await findGradeChanges(rest.attemptId)).toMatchObject([{ reason: "the rest" }]);
});

test("an attempt in progress finishes on the version it began", async () => {
  const { attemptId } = await begin(chose("b"));
  expect(await applyRegrade(corrected(), act, later)).toMatchObject({ value: { lookedAt: 0 } });
  await submitAttempt(attemptId, now);
  const attempt = await findAttempt(attemptId);
  expect(attempt).toMatchObject({ outcome: 1 });
  expect(attempt?.items[0]?.regraded).toBeNull();
});

test("one never submitted has no grade to change", async () => {
  const { attemptId } = await begin(chose("c"));
  const data = { state: "neverSubmitted" } as const;
  await database.attempt.update({ where: { id: attemptId }, data });
  expect(await previewRegrade(corrected())).toMatchObject({ lookedAt: 0 });
});

test("several tries cost what they cost, and the checked response counts", async () => {
  const rules = { feedback: { timing: "interactive", tries: 3, penalty: 0.5 } } as const;
  const { attemptId } = await begin(chose("c"), { quiz: quiz(rules) });
  const check = { attemptId, position: 1, number: 1, credit: 0, checkedAt: now };
  await database.itemCheck.create({ data: { ...check, response: chose("a") } });
  await submitAttempt(attemptId, now);
  expect((await previewRegrade(corrected())).changes).toMatchObject([
    { creditBefore: 0, creditAfter: 0.5 },
  ]);
});

test("what a person judged stays as they judged it, also when another item is graded again", async () => {
  const { attemptId } = await finish(chose("c"));
  await database.attemptItem.update({
    where: { attemptId_position: { attemptId, position: 2 } },
    data: { credit: 0.5, criteriaMet: ["clear"] },
  });
  await applyRegrade(corrected(), act, later);
  const attempt = await findAttempt(attemptId);
  expect(attempt?.items[1]).toMatchObject({ credit: 0.5, criteriaMet: ["clear"] });
  expect(attempt).toMatchObject({ points: 3.5, outcome: 0.875 });
});

test("back to the version it began with: no trace of another key is left on the item", async () => {
  const { attemptId } = await finish(chose("c"));
  await applyRegrade(corrected(), act, later);
  await applyRegrade({ lesson, to: version(choice) }, act, later);
  const attempt = await findAttempt(attemptId);
  expect(attempt).toMatchObject({ outcome: 0.25 });
  expect(attempt?.items[0]).toMatchObject({ credit: 0, regraded: null });
  expect(await findGradeChanges(attemptId)).toHaveLength(2);
});

test("a version of another interaction is told of and applied to nobody", async () => {
  await finish(chose("c"));
  const many = { ...exampleItems["multiple-choice"], id: choice.id };
  const report = await previewRegrade({ lesson, to: version(many) });
  expect(report).toMatchObject({ lookedAt: 0, otherInteraction: 1, changes: [] });
});

test("an item of the same name in another lesson is another item", async () => {
  await finish(chose("c"));
  const report = await previewRegrade({ ...corrected(), lesson: "another-lesson" });
  expect(report).toMatchObject({ lookedAt: 0, otherInteraction: 0 });
});
