import { expect, test, vi } from "vitest";
import { examplePerson } from "@/features/accounts/example-person";
import { readMarks as understand } from "@/features/lessons/course-script/read-marks";
import type { QuizStanding } from "@/features/progress/progress.store";

/** What progress promises /course.js: the marks it sends are the marks that course pages show. */

const lesson = "what-is-paradiplomacy";
const kept: { reads: { lesson: string; readAt: Date }[]; quizzes: QuizStanding[] } = {
  reads: [],
  quizzes: [],
};
// In the stores' place: what a learner did is given, and no database is asked.
vi.mock("@/features/lessons/reading.store", () => ({ listLessonReads: async () => kept.reads }));
vi.mock("@/features/progress/progress.store", () => ({
  listQuizStandings: async () => kept.quizzes,
}));
vi.mock("@/features/quizzes/attempts/attempt-end.store", () => ({
  settleAttemptsOf: async () => undefined,
}));

const learner = examplePerson();

/** The marks as a course page gets them: sent as JSON, read again. */
async function received(actor: typeof learner | null) {
  const { readMarks } = await import("@/features/progress/marks");
  return understand(JSON.parse(JSON.stringify(await readMarks(actor))));
}

test("nobody has no marks", async () => {
  expect(await received(null)).toEqual({ name: null, read: [], best: {}, resume: null, due: null });
});

test("a lesson read and a best outcome are shown, with the name", async () => {
  kept.reads = [{ lesson, readAt: new Date("2026-11-24T12:00:00Z") }];
  kept.quizzes = [{ quiz: lesson, best: 0.755, attempts: 2, inProgress: null, openItem: null }];
  const marks = await received(learner);
  expect(marks.name).toBe("Ñusta");
  expect(marks.read).toEqual([lesson]);
  expect(marks.best).toEqual({ [lesson]: 0.755 });
});

test("an attempt in progress is where to go on", async () => {
  kept.reads = [];
  kept.quizzes = [{ quiz: lesson, best: null, attempts: 1, inProgress: "0192", openItem: 3 }];
  expect((await received(learner)).resume).toEqual({
    kind: "attempt",
    lesson,
    path: "/attempts/0192?item=3",
  });
});

test("a guest has marks and no name", async () => {
  const marks = await received({ ...learner, name: "", isGuest: true });
  expect(marks.name).toBeNull();
  expect(marks.resume?.lesson).toBe(lesson);
});
