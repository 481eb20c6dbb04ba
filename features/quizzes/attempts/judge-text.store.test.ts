import { uuidv7 } from "uuidv7";
import { expect, test } from "vitest";
import { database } from "@/prisma/client";
import { exampleItems } from "../items/example-items";
import { itemVersion } from "../items/item-version";
import type { Response } from "../items/response";
import { applyRegrade } from "../regrading/regrade.store";
import { findAttempt } from "./attempt.store";
import { submitAttempt } from "./attempt-end.store";
import { judgeText } from "./judge-text.store";
import { selfStudy } from "./quiz-settings";
import { startAttempt } from "./start-attempt.store";

const now = new Date("2026-05-01T11:00:00Z");
const text = exampleItems["extended-text"];
if (text.interaction !== "extended-text") throw new Error("no text");
const first = {
  ...text,
  id: "first",
  rubric: [
    { id: "clear", points: 1 },
    { id: "true", points: 3 },
  ],
};
const second = { ...first, id: "second" };
const wrote = (words: string): Response => ({ interaction: "extended-text", text: words });

/** A finished attempt at two texts of a lesson of its own. */
async function finished(responses: Record<string, Response>) {
  const lesson = `lesson-${uuidv7()}`;
  const words = { es: { prompt: lesson }, en: { prompt: lesson } };
  const version = (item: typeof first) => itemVersion({ item, words });
  const drawn = [first, second].map((item) => ({ version: version(item), lesson, weight: 1 }));
  const data = { name: "", email: `${uuidv7()}@users.invalid`, isAnonymous: true };
  const { id: judgeId } = await database.user.create({ data });
  const quiz = { id: lesson, settings: selfStudy, draw: () => drawn };
  const started = await startAttempt(judgeId, quiz, now);
  if (!started.ok) throw new Error(started.refusal.reason);
  const attemptId = started.attempt;
  for (const [itemId, response] of Object.entries(responses)) {
    await database.attemptItem.updateMany({ where: { attemptId, itemId }, data: { response } });
  }
  await submitAttempt(attemptId, now);
  const judge = (position: number, criteriaMet: string[]) =>
    judgeText({ attemptId, position, criteriaMet, judgeId }, now);
  return { attemptId, lesson, version, judgeId, judge };
}

test("a judged text counts what its rubric gives; the later judgement counts", async () => {
  const { attemptId, judge } = await finished({ first: wrote("one"), second: wrote("two") });
  expect(await judge(1, ["clear"])).toMatchObject({ ok: true });
  expect(await findAttempt(attemptId)).toMatchObject({ points: 0.25, needsGrading: 1 });
  await judge(1, ["clear", "true"]);
  expect(await findAttempt(attemptId)).toMatchObject({ points: 1, outcome: 0.5 });
});

test("judging one text leaves another as it was judged, though its rubric was corrected since", async () => {
  const { attemptId, lesson, version, judge } = await finished({
    ...{ first: wrote("one"), second: wrote("two") },
  });
  await judge(1, ["clear"]);
  const to = version({
    ...first,
    rubric: [
      { id: "clear", points: 3 },
      { id: "true", points: 1 },
    ],
  });
  await applyRegrade({ lesson, to }, { by: "Ana", reason: "weights" }, now);
  await judge(2, ["clear"]);
  const attempt = await findAttempt(attemptId);
  expect(attempt?.items.map(({ credit }) => credit)).toEqual([0.25, 0.25]);
  expect(attempt).toMatchObject({ points: 0.5, needsGrading: 0 });
});

test.each([
  ["nothing", {}],
  ["an empty text", { first: wrote("") }],
])("%s is no text to judge", async (_, given) => {
  const { attemptId, judge } = await finished(given);
  expect(await judge(1, ["clear", "true"])).toEqual({ ok: false, refusal: "not-found" });
  expect(await findAttempt(attemptId)).toMatchObject({ points: 0, needsGrading: 0 });
});

test("a criterion that the rubric has not is refused", async () => {
  const { judge } = await finished({ first: wrote("one") });
  expect(await judge(1, ["long"])).toEqual({ ok: false, refusal: "bad-request" });
});

test("a judgement of a text that is another by now is refused", async () => {
  const { attemptId, judgeId } = await finished({ first: wrote("one") });
  const item = { attemptId_position: { attemptId, position: 1 } };
  const judgement = { attemptId, position: 1, criteriaMet: ["clear"], judgeId, seenAt: null };
  // As when a late response is accepted, which takes away the judgement too.
  const data = { response: wrote("another"), revision: { increment: 1 } };
  const { revision } = await database.attemptItem.update({ where: item, data });
  const over = (seenRevision: number) => judgeText({ ...judgement, seenRevision }, now);
  expect(await over(revision - 1)).toEqual({ ok: false, refusal: "conflict" });
  expect(await findAttempt(attemptId)).toMatchObject({ needsGrading: 1, points: 0 });
  expect(await over(revision)).toMatchObject({ ok: true });
});
