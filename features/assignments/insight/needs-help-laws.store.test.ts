import fc from "fast-check";
import { expect, test } from "vitest";
import { database } from "@/prisma/client";
import { listAssignments } from "../assignment.store";
import { meanOutcome } from "../cell";
import { cellsOf } from "../cells.store";
import { exampleAssignment, exampleClass, exampleLearner } from "../example-class.store";
import { LOW_MEAN, listNeedingHelp } from "./needs-help.store";

/** Who needs help is said by the database and, one by one, by the cells of the gradebook: over random histories both agree. */

const day = 86_400_000;
const now = new Date("2026-11-10T12:00:00Z");
const at = fc.integer({ min: -6, max: 6 }).map((n) => new Date(now.getTime() + n * day));
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });
const share = fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10);

const assignment = fc.record({
  opensAt: at,
  dueAt: maybe(at),
  cutOffAt: maybe(at),
  method: fc.constantFrom("highest", "average", "first", "last"),
});
const result = fc.record({
  finished: fc.nat(2),
  neverSubmitted: fc.boolean(),
  excusedAt: maybe(at),
  override: maybe(share),
  outcome: share,
});
const history = fc.record({
  assignments: fc.array(assignment, { minLength: 1, maxLength: 3 }),
  /** Of each learner, for each assignment. */
  learners: fc.array(fc.array(maybe(result), { minLength: 3, maxLength: 3 }), {
    minLength: 2,
    maxLength: 4,
  }),
});
type History = typeof history extends fc.Arbitrary<infer T> ? T : never;
type Result = NonNullable<History["learners"][number][number]>;

const columnsOf = ({ outcome, finished, ...row }: Result) => {
  const earned = finished > 0 ? outcome : null;
  const less = earned === null ? null : earned / 2;
  return {
    ...{ ...row, finished, attempts: finished + (row.neverSubmitted ? 1 : 0) },
    ...{ highest: earned, average: less, first: less, last: earned },
  };
};

async function play({ assignments, learners }: History) {
  const room = await exampleClass();
  const userIds: string[] = [];
  for (const [index] of learners.entries()) {
    userIds.push(await exampleLearner(room, { name: `Wara ${index}` }));
  }
  for (const [index, { method, ...dates }] of assignments.entries()) {
    const id = await exampleAssignment(room, { ...dates, rules: { gradingMethod: method } });
    for (const [place, userId] of userIds.entries()) {
      const given = learners[place]?.[index];
      if (!given) continue;
      const cell = { assignmentId: id, classroomId: room.id, userId };
      await database.assignmentResult.create({ data: { ...cell, ...columnsOf(given) } });
    }
  }
  return { classroomId: room.id, userIds };
}

test("who needs help agrees with the cells of the gradebook", async () => {
  await fc.assert(
    fc.asyncProperty(history, async (told) => {
      const { classroomId, userIds } = await play(told);
      const { assignments } = await listAssignments(classroomId);
      const cellOf = await cellsOf(assignments, userIds, now);
      const { learners } = await listNeedingHelp(classroomId, now, { take: 100 });
      const listed = new Map(learners.map((one) => [one.userId, one]));
      for (const userId of userIds) {
        const cells = assignments.map((one) => cellOf(one, userId));
        const ids = (kind: string) =>
          cells.filter(({ state }) => state.kind === kind).map(({ assignmentId }) => assignmentId);
        const mean = meanOutcome(cells.map(({ outcome }) => outcome));
        const row = listed.get(userId);
        const isLow = mean !== null && mean < LOW_MEAN;
        if (isLow || ids("overdue").length > 0 || ids("missed").length > 0)
          expect(row).toBeDefined();
        if (!row) continue;
        expect([...row.overdue].sort()).toEqual(ids("overdue").sort());
        expect(row.missed).toEqual(expect.arrayContaining(ids("missed")));
        if (mean === null) expect(row.mean).toBeNull();
        else expect(row.mean).toBeCloseTo(mean, 9);
      }
    }),
    { numRuns: 15 },
  );
}, 120_000);
