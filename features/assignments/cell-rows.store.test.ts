import fc from "fast-check";
import { expect, test } from "vitest";
import { database } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/client";
import { findAssignment } from "./assignment.store";
import { cellRows } from "./cell-rows.store";
import { cellsOf } from "./cells.store";
import { countCells } from "./counts.store";
import { listDue } from "./due.store";
import {
  exampleAssignment,
  exampleClass,
  exampleGroup,
  exampleLearner,
} from "./example-class.store";
import { extend } from "./extension.store";

/** The database's own cells say what cellState says, whatever happened before. */

const day = 86_400_000;
const zero = Date.parse("2026-11-10T12:00:00Z");
const at = fc.integer({ min: -6, max: 6 }).map((n) => new Date(zero + n * day));
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });

const learner = fc.record({
  joinedAt: at,
  inGroup: fc.boolean(),
  isNamed: fc.boolean(),
  extension: maybe(fc.record({ dueAt: maybe(at), cutOffAt: maybe(at), opensAt: maybe(at) })),
  result: maybe(
    fc.record({
      finished: fc.nat(2),
      isRunning: fc.boolean(),
      neverSubmitted: fc.boolean(),
      excusedAt: maybe(at),
      extraAttempts: fc.nat(1),
    }),
  ),
});
const history = fc.record({
  audience: fc.constantFrom("everyone", "groups", "persons"),
  opensAt: at,
  dueAt: maybe(at),
  cutOffAt: maybe(at),
  ofGroup: maybe(fc.record({ dueAt: maybe(at), cutOffAt: maybe(at) })),
  learners: fc.array(learner, { minLength: 3, maxLength: 5 }),
  now: at,
});
type History = typeof history extends fc.Arbitrary<infer T> ? T : never;

const nothing = { opensAt: null, dueAt: null, cutOffAt: null, attemptsAllowed: null };
const plain = { ...nothing, extraMinutes: null, reason: "" };

async function play(told: History) {
  const room = await exampleClass();
  const ids = [];
  for (const { joinedAt } of told.learners) ids.push(await exampleLearner(room, { joinedAt }));
  const members = ids.filter((_, index) => told.learners[index]?.inGroup);
  const groupId = await exampleGroup(room, members);
  const named = ids.filter((_, index) => told.learners[index]?.isNamed);
  const nobody = await exampleLearner(room);
  const { opensAt, dueAt, cutOffAt, audience } = told;
  const recipients = { audience, groupIds: [groupId], userIds: [...named, nobody] };
  const id = await exampleAssignment(room, { opensAt, dueAt, cutOffAt, recipients });
  const extending = { classroomId: room.id, assignmentId: id, act: room.act, now: told.now };
  if (told.ofGroup) await extend({ groupId }, { ...plain, ...told.ofGroup }, extending);
  for (const [index, { extension, result }] of told.learners.entries()) {
    const userId = ids[index] ?? "";
    if (extension) await extend({ userId }, { ...plain, ...extension }, extending);
    if (!result) continue;
    const { isRunning, ...row } = result;
    await database.assignmentResult.create({
      data: {
        ...{ ...row, assignmentId: id, classroomId: room.id, userId },
        attempts: row.finished + (isRunning || row.neverSubmitted ? 1 : 0),
        inProgressId: isRunning ? id : null,
      },
    });
  }
  return { room, id, ids: [...ids, nobody] };
}

test("cells, counters and what is due agree over random histories", async () => {
  await fc.assert(
    fc.asyncProperty(history, async (told) => {
      const { room, id, ids } = await play(told);
      const { now } = told;
      const assignment = await findAssignment(room.id, id);
      if (!assignment) throw new Error("it was made");
      const cellOf = await cellsOf([assignment], ids, now);
      const cells = ids.map((userId) => cellOf(assignment, userId));
      const rows = await database.$queryRaw<{ userId: string; kind: string }[]>`
        select "userId"::text as "userId", kind
        from (${cellRows(Prisma.sql`a.id = ${id}::uuid`, now)}) cells`;
      const said = new Map(rows.map(({ userId, kind }) => [userId, kind]));
      for (const { userId, state } of cells) {
        expect(said.get(userId) ?? "not-assigned").toBe(state.kind);
      }
      const counts = (await countCells([id], now))(id);
      const counted = cells.filter(
        ({ state: { kind } }) => !["not-assigned", "excused"].includes(kind),
      );
      expect(counts.learners).toBe(counted.length);
      expect(counts.handedIn).toBe(
        counted.filter(({ result }) => (result?.finished ?? 0) > 0).length,
      );
      for (const { userId, state } of cells) {
        const { due } = await listDue(userId, now);
        const isOpen = ["not-started", "overdue", "in-progress"].includes(state.kind);
        if (state.kind !== "never-submitted") expect(due.length > 0).toBe(isOpen);
      }
    }),
    { numRuns: 15 },
  );
}, 120_000);
