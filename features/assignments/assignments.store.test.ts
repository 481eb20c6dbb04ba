import { uuidv7 } from "uuidv7";
import { beforeEach, describe, expect, test } from "vitest";
import { findAttempt } from "@/features/quizzes/attempts/attempt.store";
import { settleAttempt } from "@/features/quizzes/attempts/attempt-end.store";
import { database } from "@/prisma/client";
import { listAssignments } from "./assignment.store";
import { changeAssignment, closeAssignment, reopenAssignment } from "./change-assignment.store";
import { countCells } from "./counts.store";
import { createAssignment } from "./create-assignment.store";
import { exampleActs } from "./example-acts.store";
import {
  type ExampleClass,
  exampleAssignment,
  exampleClass,
  exampleGroup,
  exampleLearner,
  examplePlan,
} from "./example-class.store";
import { personsMeant } from "./recipients.store";
import { startAssigned } from "./start-assigned.store";

const MINUTE = 60_000;
let room: ExampleClass;
let wara: string;
let acts: ReturnType<typeof exampleActs>;

beforeEach(async () => {
  room = await exampleClass();
  wara = await exampleLearner(room);
  acts = exampleActs(room, wara);
});

describe("teaching 2.1: assigning", () => {
  test("two presses of one form are one assignment", async () => {
    const form = {
      ...{ id: uuidv7(), classroomId: room.id, copyOfId: null, plan: examplePlan({}) },
      content: { kind: "final-quiz" } as const,
    };
    const presses = await Promise.all([1, 2, 3].map(() => createAssignment(form, room.act)));
    expect(presses.every(({ ok }) => ok)).toBe(true);
    expect((await listAssignments(room.id)).assignments).toHaveLength(1);
    expect(await database.classroomChange.count({ where: { classroomId: room.id } })).toBe(1);
  });

  test("to nobody of the class is refused, never taken for everybody", async () => {
    const other = await exampleClass();
    const stranger = await exampleLearner(other);
    const form = { id: uuidv7(), classroomId: room.id, copyOfId: null };
    const content = { kind: "final-quiz" } as const;
    for (const recipients of [
      { audience: "persons", userIds: [stranger] } as const,
      { audience: "persons", userIds: [] } as const,
      { audience: "groups", groupIds: [await exampleGroup(other, [stranger])] } as const,
    ]) {
      const made = await createAssignment(
        { ...form, content, plan: examplePlan({ recipients }) },
        room.act,
      );
      expect(made).toEqual({ ok: false, refusal: "nobody" });
    }
    expect((await listAssignments(room.id)).assignments).toEqual([]);
  });

  test("to some, it is theirs alone", async () => {
    const illa = await exampleLearner(room);
    const recipients = { audience: "persons", userIds: [illa] } as const;
    const id = await exampleAssignment(room, { recipients });
    expect((await acts.cell(id)).state.kind).toBe("not-assigned");
    expect((await acts.cell(id, illa)).state.kind).toBe("not-started");
    expect(await acts.dueOf(wara)).toEqual([]);
    expect(await acts.dueOf(illa)).toEqual([id]);
  });

  test("a change keeps it for who is away, and adds and removes those in the class", async () => {
    const [illa, sami] = [await exampleLearner(room), await exampleLearner(room)];
    const id = await exampleAssignment(room, {
      recipients: { audience: "persons", userIds: [illa, wara] },
    });
    const enrolled = { classroomId_userId: { classroomId: room.id, userId: illa } };
    await database.enrolment.update({ where: enrolled, data: { state: "removed" } });
    const recipients = { audience: "persons", userIds: [sami] } as const;
    expect(await changeAssignment(examplePlan({ recipients }), acts.changing(id))).toMatchObject({
      ok: true,
    });
    await database.enrolment.update({ where: enrolled, data: { state: "active" } });
    const states = [illa, sami, wara].map(async (who) => (await acts.cell(id, who)).state.kind);
    expect(await Promise.all(states)).toEqual(["not-started", "not-started", "not-assigned"]);
  });

  test("where a form has nobody to tick, whom it is set to stays", async () => {
    const id = await exampleAssignment(room, {
      recipients: { audience: "persons", userIds: [wara] },
    });
    const before = await acts.require(id);
    const nobody = { audience: "persons", userIds: [] as string[] } as const;
    expect(await personsMeant(nobody, before)).toEqual([]);
    const data = Array.from({ length: 300 }, () => ({ id: uuidv7(), name: "A" }));
    await database.user.createMany({
      data: data.map((one) => ({ ...one, email: `${one.id}@users.invalid` })),
    });
    await database.enrolment.createMany({
      data: data.map(({ id: userId }) => ({
        ...{ classroomId: room.id, userId, name: "A", state: "active" as const },
      })),
    });
    expect(await personsMeant(nobody, before)).toEqual([wara]);
  });
});

describe("teaching 2.3: the end", () => {
  test("an attempt begun a minute before the cut-off ends with it, and is handed in as it is", async () => {
    const id = await exampleAssignment(room, { dueAt: acts.at(-60), cutOffAt: acts.at(1) });
    const attempt = await acts.begin(id);
    expect((await findAttempt(attempt))?.endsAt).toEqual(acts.at(1));
    await settleAttempt(attempt, acts.at(2.1));
    expect(await findAttempt(attempt)).toMatchObject({
      state: "finished",
      submittedAt: acts.at(1),
    });
    const { state } = await acts.cell(id, wara, acts.at(3));
    expect(state).toMatchObject({ kind: "submitted", lateMs: 61 * MINUTE });
    expect(await startAssigned(id, wara, acts.at(3))).toEqual({ ok: false, refusal: "closed" });
  });
});

describe("teaching 2.8: reopening for all", () => {
  test("gives new dates, says why, and what was released stays in sight", async () => {
    const id = await exampleAssignment(room, { dueAt: acts.at(-90), cutOffAt: acts.at(-60) });
    expect(await startAssigned(id, wara, acts.now)).toMatchObject({ refusal: "closed" });
    const again = { dueAt: acts.at(60), cutOffAt: null, reason: "Hubo paro." };
    expect(await reopenAssignment(again, acts.changing(id))).toMatchObject({ ok: true });
    await acts.begin(id);
    const change = await database.classroomChange.findFirst({
      where: { assignmentId: id, kind: "assignment-reopened" },
    });
    expect(change?.detail).toMatchObject({ reason: "Hubo paro." });
  });
});

describe("teaching 2.12: two teachers", () => {
  test("the second is told what the first changed, and overwrites nothing unseen", async () => {
    const id = await exampleAssignment(room, { dueAt: acts.at(60) });
    const mine = examplePlan({ dueAt: acts.at(120) });
    const theirs = examplePlan({ dueAt: acts.at(90) });
    expect((await changeAssignment(theirs, acts.changing(id))).ok).toBe(true);
    expect(await changeAssignment(mine, acts.changing(id))).toMatchObject({
      refusal: "conflict",
      meanwhile: { version: 2, byName: "Juana", fields: ["dueAt"] },
    });
    expect((await acts.require(id)).dueAt).toEqual(acts.at(90));
    expect((await changeAssignment(mine, acts.changing(id, 2))).ok).toBe(true);
    expect((await acts.require(id)).dueAt).toEqual(acts.at(120));
  });

  test("at the same moment, one of two wins", async () => {
    const id = await exampleAssignment(room, { dueAt: acts.at(60) });
    const both = await Promise.all(
      [acts.at(90), acts.at(120)].map((dueAt) =>
        changeAssignment(examplePlan({ dueAt }), acts.changing(id)),
      ),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });
});

describe("teaching 2.13: closing", () => {
  test("acts.now hands in what is going on; in five minutes leaves five", async () => {
    const illa = await exampleLearner(room);
    const id = await exampleAssignment(room, { dueAt: acts.at(600) });
    const attempt = await acts.begin(id);
    await closeAssignment(acts.acting(id), acts.at(5));
    expect((await findAttempt(attempt))?.endsAt).toEqual(acts.at(5));
    await closeAssignment(acts.acting(id, acts.at(1)), acts.at(1));
    expect(await acts.require(id)).toMatchObject({
      dueAt: acts.at(1),
      cutOffAt: acts.at(1),
      releaseAt: acts.at(1),
    });
    await settleAttempt(attempt, acts.at(2.1));
    expect(await findAttempt(attempt)).toMatchObject({
      state: "finished",
      submittedAt: acts.at(1),
    });
    expect(await startAssigned(id, illa, acts.at(2))).toMatchObject({ refusal: "closed" });
    expect((await countCells([id], acts.at(3)))(id)).toMatchObject({ learners: 2, handedIn: 1 });
  });
});
