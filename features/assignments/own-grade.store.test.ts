import { expect, test } from "vitest";
import { submitAttempt } from "@/features/quizzes/attempts/attempt-end.store";
import { database } from "@/prisma/client";
import { hideResults } from "./change-assignment.store";
import { exampleActs } from "./example-acts.store";
import { exampleAssignment, exampleClass, exampleLearner } from "./example-class.store";
import { seenGrade } from "./own-grade";

async function graded(score: string) {
  const room = await exampleClass();
  const userId = await exampleLearner(room);
  const acts = exampleActs(room, userId);
  const id = await exampleAssignment(room, {
    dueAt: acts.at(60),
    rules: {
      attemptsAllowed: 1,
      release: { score, explanation: "never", rightAnswer: "never" },
    },
  });
  const set = () =>
    database.assignmentResult.upsert({
      where: { assignmentId_userId: { assignmentId: id, userId } },
      create: { assignmentId: id, classroomId: room.id, userId, override: 0.7 },
      update: { override: 0.7 },
    });
  const seen = async (minutes: number) => {
    const now = acts.at(minutes);
    const assignment = await acts.require(id);
    return seenGrade({ assignment, cell: await acts.cell(id, userId, now) }, userId, now);
  };
  return { acts, id, userId, set, seen };
}

test("a grade set without an attempt is seen when the assignment’s scores are", async () => {
  const { acts, id, set, seen } = await graded("closed");
  expect(await seen(61)).toBeNull();
  await set();
  expect(await seen(1)).toBeNull();
  expect(await seen(61)).toBe(0.7);
  await hideResults(acts.acting(id), true);
  expect(await seen(61)).toBeNull();
});

test("a grade set over attempts is seen with their scores, and not where the learner is excused", async () => {
  const { acts, id, userId, set, seen } = await graded("used-up");
  const attempt = await acts.begin(id);
  await set();
  expect(await seen(1)).toBeNull();
  await submitAttempt(attempt, acts.at(2));
  expect(await seen(3)).toBe(0.7);
  await database.assignmentResult.update({
    where: { assignmentId_userId: { assignmentId: id, userId } },
    data: { excusedAt: acts.now },
  });
  expect(await seen(3)).toBeNull();
});
