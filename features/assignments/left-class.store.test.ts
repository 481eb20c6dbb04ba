import { expect, test } from "vitest";
import { checkItem } from "@/features/quizzes/attempts/check.store";
import { findLeftAssignment } from "@/features/quizzes/attempts/left-class.store";
import { database } from "@/prisma/client";
import { chose, exampleCell } from "./grading/example-cell.store";

const monday = new Date("2026-11-02T15:00:00Z");
const rules = { feedback: { timing: "immediate" } };
type Example = Awaited<ReturnType<typeof exampleCell>>;

const setState = ({ place: { classroomId, userId } }: Example, state: "active" | "removed") =>
  database.enrolment.update({
    where: { classroomId_userId: { classroomId, userId } },
    data: { state },
  });

const setArchived = ({ school }: Example, archivedAt: Date | null) =>
  database.classroom.update({ where: { id: school.id }, data: { archivedAt } });

test.each([
  {
    what: "who is removed",
    leave: (cell: Example) => setState(cell, "removed"),
    comeBack: (cell: Example) => setState(cell, "active"),
  },
  {
    what: "whose class is put away",
    leave: (cell: Example) => setArchived(cell, monday),
    comeBack: (cell: Example) => setArchived(cell, null),
  },
])("of a learner $what, what comes is kept and does not count", async ({ leave, comeBack }) => {
  const cell = await exampleCell({ rules });
  const attemptId = await cell.begin(monday);
  await cell.respond(attemptId, chose("a"), { now: monday });
  const item = await database.attemptItem.findFirstOrThrow({ where: { attemptId, position: 1 } });
  expect(await findLeftAssignment(attemptId)).toBeNull();

  await leave(cell);
  const late = await cell.respond(attemptId, chose("b"), { now: monday, sequence: 2 });
  expect(late).toMatchObject({ ok: true, value: { status: "late" } });
  expect(await checkItem(attemptId, item.itemId, monday)).toEqual({ ok: false, refusal: "closed" });
  expect(await findLeftAssignment(attemptId)).toBe(cell.place.assignmentId);
  const where = { attemptId_position: { attemptId, position: 1 } };
  expect(await database.attemptItem.findUnique({ where })).toEqual(item);
  expect(await database.responseEvent.count({ where: { attemptId } })).toBe(2);

  await comeBack(cell);
  const counted = await cell.respond(attemptId, chose("b"), { now: monday, sequence: 2 });
  expect(counted).toMatchObject({ ok: true, value: { status: "saved" } });
  expect(await checkItem(attemptId, item.itemId, monday)).toMatchObject({ ok: true });
});
