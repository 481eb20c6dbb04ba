import "server-only";
import { findAssignment } from "./assignment.store";
import { cellsOf } from "./cells.store";
import { listDue } from "./due.store";
import type { ExampleClass } from "./example-class.store";
import { startAssigned } from "./start-assigned.store";

const MINUTE = 60_000;
const now = new Date("2026-11-10T12:00:00Z");

/** An instant so many minutes after the tests' own now. */
const at = (minutes: number): Date => new Date(now.getTime() + minutes * MINUTE);

/** An extension that gives nothing, to be spread. */
export const plainGrants = {
  ...{ opensAt: null, dueAt: null, cutOffAt: null, attemptsAllowed: null, extraMinutes: null },
  reason: "",
};

/** What tests of stores do in a class, for one learner unless told otherwise. */
export function exampleActs(room: ExampleClass, learner: string) {
  const require = async (id: string) => {
    const assignment = await findAssignment(room.id, id);
    if (!assignment) throw new Error("unknown");
    return assignment;
  };
  return {
    ...{ now, at, require },
    acting: (id: string, when = now) => ({
      ...{ classroomId: room.id, id, act: room.act, now: when },
    }),
    extending: (assignmentId: string, when = now) => ({
      ...{ classroomId: room.id, assignmentId, act: room.act, now: when },
    }),
    changing: (id: string, version = 1, when = now) => ({
      ...{ seen: { classroomId: room.id, id, version }, act: room.act, now: when },
    }),
    begin: async (id: string, userId = learner, when = now): Promise<string> => {
      const started = await startAssigned(id, userId, when);
      if (!started?.ok) throw new Error(started?.refusal ?? "unknown");
      return started.attempt;
    },
    cell: async (id: string, userId = learner, when = now) => {
      const assignment = await require(id);
      return (await cellsOf([assignment], [userId], when))(assignment, userId);
    },
    dueOf: async (userId: string, when = now) =>
      (await listDue(userId, when)).due.map(({ id }) => id),
  };
}
