import { beforeEach, describe, expect, test } from "vitest";
import { database } from "@/prisma/client";
import { type Answers, exampleAttempt, exampleSubmission } from "../example-attempts.store";
import {
  type ExampleClass,
  exampleAssignment,
  exampleClass,
  exampleLearner,
} from "../example-class.store";
import { analyseGiven, analyseItems } from "./item-analysis";
import type { Analysed } from "./item-analysis.store";
import { discrimination, facility } from "./item-statistics";
import { listMissedBy, listMissedObjectives } from "./missed.store";

const now = new Date("2026-11-10T12:00:00Z");
const hour = (hours: number) => new Date(now.getTime() + hours * 3_600_000);

const right = {
  one: { interaction: "choice", choice: "b" },
  match: { interaction: "match", pairs: { s1: "t1", s2: "t2", s3: "t1" } },
} satisfies Answers;
const wrong = {
  one: { interaction: "choice", choice: "a" },
  match: { interaction: "match", pairs: { s1: "t2", s2: "t2" } },
} satisfies Answers;

let room: ExampleClass;
let analysed: Analysed;

beforeEach(async () => {
  room = await exampleClass();
  const assignmentId = await exampleAssignment(room);
  analysed = { classroomId: room.id, assignmentId, gradingMethod: "highest" };
});

const by = (userId: string, language: "es" | "en" | "ay" = "es", when = now) => ({
  ...analysed,
  ...{ userId, language, now: when },
});

/** So many learners who hand in the same. */
async function hands(count: number, answers: Answers, language: "es" | "en" | "ay" = "es") {
  for (let made = 0; made < count; made += 1) {
    await exampleSubmission(by(await exampleLearner(room), language), answers);
  }
}

const item = async (id: string) =>
  (await analyseItems(analysed)).find(({ content }) => content.item.id === id);

describe("items", () => {
  test("facility, discrimination, the commonest mistake, and who gave nothing", async () => {
    await hands(6, right);
    await hands(5, wrong);
    const one = await item("one");
    expect(one).toMatchObject({ unanswered: 0, mistake: { part: "", mistake: { value: "a" } } });
    expect(one && facility(one.sums)).toBeCloseTo(6 / 11);
    // The right ones are right in both, so the rest says the same as the item.
    expect(one && discrimination(one.sums)).toBeCloseTo(1);
    const match = await item("match");
    expect(match && facility(match.sums)).toBeCloseTo((6 + 5 / 3) / 11);
    expect(await item("typed")).toMatchObject({ number: 1, unanswered: 11, mistake: null });
  });

  test("one attempt a learner counts: which, the grading method says; of the active alone", async () => {
    const learner = await exampleLearner(room);
    await exampleSubmission(by(learner), right);
    await exampleSubmission(by(learner, "es", hour(1)), wrong);
    const gone = await exampleLearner(room);
    await exampleSubmission(by(gone), wrong);
    await database.enrolment.updateMany({ where: { userId: gone }, data: { state: "removed" } });
    const facilityBy = async (gradingMethod: Analysed["gradingMethod"]) => {
      const items = await analyseItems({ ...analysed, gradingMethod });
      const one = items.find(({ content }) => content.item.id === "one");
      expect(one?.sums.learners).toBe(1);
      return one && facility(one.sums);
    };
    expect(await facilityBy("highest")).toBe(1);
    expect(await facilityBy("first")).toBe(1);
    expect(await facilityBy("last")).toBe(0);
    expect(await facilityBy("average")).toBe(0);
  });

  test("languages are told apart by the responses", async () => {
    await hands(2, right, "ay");
    await hands(3, wrong, "es");
    const learnersBy = (await item("one"))?.byLanguage.map(({ sums }) => sums.learners);
    expect(learnersBy).toEqual([3, 0, 2]);
  });

  test("all that was given to an item, right and wrong", async () => {
    await hands(2, right);
    await hands(3, wrong);
    const one = await item("one");
    expect(one && (await analyseGiven(analysed, one))).toEqual([
      {
        part: "",
        given: [
          { value: "a", learners: 3, isRight: false },
          { value: "b", learners: 2, isRight: true },
          { value: "c", learners: 0, isRight: false },
        ],
      },
    ]);
    const match = await item("match");
    const parts = match ? await analyseGiven(analysed, match) : [];
    expect(parts.map(({ given }) => given[0])).toEqual([
      { value: "t2", learners: 3, isRight: false },
      { value: "t2", learners: 5, isRight: true },
      { value: "t1", learners: 2, isRight: true },
    ]);
  });

  test("who missed it, by name, a page at a time", async () => {
    for (const name of ["Wara", "Ana", "Luis"]) {
      await exampleSubmission(by(await exampleLearner(room, { name })), wrong);
    }
    await hands(1, right);
    const { learners, next } = await listMissedBy(analysed, "one", null);
    expect(learners.map(({ name }) => name)).toEqual(["Ana", "Luis", "Wara"]);
    expect(next).toBeNull();
    const rest = await listMissedBy(analysed, "one", learners[0]?.userId ?? null);
    expect(rest.learners.map(({ name }) => name)).toEqual(["Luis", "Wara"]);
    const typed = await listMissedBy(analysed, "typed", null);
    expect(typed.learners.every((one) => one.isBlank)).toBe(true);
  });

  test("nothing was handed in: nothing to say", async () => {
    await exampleAttempt(by(await exampleLearner(room)), right);
    expect(await analyseItems(analysed)).toEqual([]);
  });
});

test("a learner's objectives come once they were missed twice, of this class alone", async () => {
  const learner = await exampleLearner(room);
  await exampleSubmission(by(learner), { ...right, match: wrong.match });
  const missed = await listMissedObjectives(room.id, learner);
  // The match and the text that was left empty serve the same objective.
  expect(missed).toEqual([{ lesson: "test-lesson", objective: "o", times: 2, blocks: ["b"] }]);
  const other = await exampleClass();
  expect(await listMissedObjectives(other.id, learner)).toEqual([]);
});
