import { beforeEach, describe, expect, test } from "vitest";
import { examplePerson } from "@/features/accounts/example-person";
import { findAttempt } from "@/features/quizzes/attempts/attempt.store";
import { submitAttempt } from "@/features/quizzes/attempts/attempt-end.store";
import { shownOf } from "@/features/quizzes/attempts/review-options";
import { database } from "@/prisma/client";
import { findAssignment, listAssignments } from "./assignment.store";
import {
  archiveAssignment,
  changeAssignment,
  closeAssignment,
  deleteAssignment,
  hideResults,
} from "./change-assignment.store";
import { countCells } from "./counts.store";
import { exampleActs, plainGrants } from "./example-acts.store";
import {
  type ExampleClass,
  exampleAssignment,
  exampleClass,
  exampleGroup,
  exampleLearner,
  examplePlan,
} from "./example-class.store";
import { extend } from "./extension.store";
import { readOwnAssignment } from "./own-assignment";
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

describe("teaching 2.14: results", () => {
  const seen = async (attempt: string, when: Date) => {
    const found = await findAttempt(attempt);
    return found ? [...shownOf(found, when)].sort() : [];
  };

  test("come with the last try, and the key once it is over for the last extension", async () => {
    const illa = await exampleLearner(room);
    const id = await exampleAssignment(room, { dueAt: acts.at(60) });
    await extend({ userId: illa }, { ...plainGrants, dueAt: acts.at(180) }, acts.extending(id));
    const first = await acts.begin(id);
    await submitAttempt(first, acts.at(1));
    expect(await seen(first, acts.at(2))).toEqual(["response"]);
    await submitAttempt(await acts.begin(id, wara, acts.at(3)), acts.at(4));
    expect(await seen(first, acts.at(5))).toContain("marks");
    expect(await seen(first, acts.at(61))).not.toContain("rightAnswer");
    expect(await seen(first, acts.at(181))).toContain("rightAnswer");
    await hideResults(acts.acting(id), true);
    expect(await seen(first, acts.at(181))).toEqual(["response"]);
    await hideResults(acts.acting(id), false);
    expect(await seen(first, acts.at(181))).toContain("marks");
  });

  test("one more try leaves released results in sight, more tries before keep them back", async () => {
    const id = await exampleAssignment(room, { rules: { attemptsAllowed: 1 } });
    const first = await acts.begin(id);
    await submitAttempt(first, acts.at(1));
    expect(await seen(first, acts.at(2))).toContain("marks");
    await changeAssignment(
      examplePlan({ rules: { attemptsAllowed: 3 } }),
      acts.changing(id, 1, acts.at(2)),
    );
    expect(await seen(first, acts.at(2))).toContain("marks");

    const other = await exampleAssignment(room, { rules: { attemptsAllowed: 2 } });
    const one = await acts.begin(other);
    await submitAttempt(one, acts.at(1));
    await extend(
      { userId: wara },
      { ...plainGrants, attemptsAllowed: 3 },
      acts.extending(other, acts.at(2)),
    );
    const two = await acts.begin(other, wara, acts.at(3));
    await submitAttempt(two, acts.at(4));
    expect(await seen(one, acts.at(5))).toEqual(["response"]);
  });

  test("no review tells what was missed before its learner may know it", async () => {
    const id = await exampleAssignment(room, { dueAt: acts.at(60) });
    await submitAttempt(await acts.begin(id), acts.at(1));
    expect(await database.reviewCard.count({ where: { userId: wara } })).toBe(0);
    await submitAttempt(await acts.begin(id, wara, acts.at(2)), acts.at(3));
    expect(await database.reviewCard.count({ where: { userId: wara } })).toBeGreaterThan(0);
  });
});

describe("edges", () => {
  test("a due date moved to the past while learners work makes them late, and ends nothing", async () => {
    const id = await exampleAssignment(room, { dueAt: acts.at(60) });
    const attempt = await acts.begin(id);
    await changeAssignment(examplePlan({ dueAt: acts.at(-10) }), acts.changing(id));
    expect(await findAttempt(attempt)).toMatchObject({ state: "inProgress", endsAt: null });
    await submitAttempt(attempt, acts.at(5));
    expect((await acts.cell(id, wara, acts.at(6))).state).toMatchObject({ lateMs: 15 * MINUTE });
  });

  test("attempts allowed below those used take nothing away", async () => {
    const id = await exampleAssignment(room, { rules: { attemptsAllowed: 3 } });
    for (const minute of [1, 3]) {
      await submitAttempt(await acts.begin(id, wara, acts.at(minute)), acts.at(minute + 1));
    }
    await changeAssignment(examplePlan({ rules: { attemptsAllowed: 1 } }), acts.changing(id));
    expect((await acts.cell(id)).result).toMatchObject({ attempts: 2, finished: 2 });
    expect(await startAssigned(id, wara, acts.at(9))).toMatchObject({
      refusal: "no-attempts-left",
    });
  });

  test("a learner in two classes with the same quiz has two assignments of it", async () => {
    const other = await exampleClass();
    await exampleLearner(other, { userId: wara });
    const [one, two] = [await exampleAssignment(room), await exampleAssignment(other)];
    expect((await acts.dueOf(wara)).toSorted()).toEqual([one, two].toSorted());
    const [first, second] = [await acts.begin(one), await acts.begin(two)];
    expect(first).not.toBe(second);
    expect((await acts.cell(one)).result?.inProgressId).toBe(first);
  });

  test("a group that is no more leaves what its members handed in", async () => {
    const illa = await exampleLearner(room);
    const groupId = await exampleGroup(room, [wara, illa]);
    const recipients = { audience: "groups", groupIds: [groupId] } as const;
    const id = await exampleAssignment(room, { recipients });
    await submitAttempt(await acts.begin(id), acts.at(1));
    await database.group.delete({ where: { id: groupId } });
    expect((await acts.require(id)).groups).toEqual([]);
    expect((await acts.cell(id)).state.kind).toBe("submitted");
    expect((await acts.cell(id, illa)).state.kind).toBe("not-assigned");
    expect((await countCells([id], acts.now))(id)).toMatchObject({ learners: 1, handedIn: 1 });
  });

  test("a lesson to read is done by having been read", async () => {
    const lesson = "what-is-paradiplomacy";
    const id = await exampleAssignment(room, {
      content: { kind: "reading", lesson },
      dueAt: acts.at(60),
    });
    expect(await acts.dueOf(wara)).toEqual([id]);
    await database.lessonRead.create({ data: { userId: wara, lesson, readAt: acts.at(90) } });
    expect((await acts.cell(id, wara, acts.at(99))).state).toEqual({
      kind: "read",
      lateMs: 30 * MINUTE,
    });
    expect(await acts.dueOf(wara, acts.at(99))).toEqual([]);
    expect(await startAssigned(id, wara, acts.now)).toBeNull();
  });

  test("put away, it is due no more; deleted, it is gone with its attempts", async () => {
    const id = await exampleAssignment(room);
    const attempt = await acts.begin(id);
    await archiveAssignment(acts.acting(id), true);
    expect(await acts.dueOf(wara)).toEqual([]);
    expect((await listAssignments(room.id)).assignments).toEqual([]);
    expect((await listAssignments(room.id, { archived: true })).assignments).toHaveLength(1);
    await deleteAssignment(acts.acting(id));
    await deleteAssignment(acts.acting(id));
    expect(await findAttempt(attempt)).toBeNull();
    const changes = await database.classroomChange.findMany({ where: { classroomId: room.id } });
    expect(changes.filter(({ kind }) => kind === "assignment-deleted")).toHaveLength(1);
  });

  test("another class's assignment is an unknown one", async () => {
    const id = await exampleAssignment(room);
    const other = await exampleClass();
    expect(await findAssignment(other.id, id)).toBeNull();
    const elsewhere = { classroomId: other.id, id, act: other.act, now: acts.now };
    expect(await closeAssignment(elsewhere, acts.now)).toEqual({ ok: false, refusal: "not-found" });
  });
});

describe("who looks at an assignment", () => {
  const look = (id: string, assignmentId: string) =>
    readOwnAssignment(examplePerson({ id }), assignmentId, acts.now);

  test("teaching 2.7: a removed learner may read what there is, and begin nothing", async () => {
    const id = await exampleAssignment(room);
    const untouched = await exampleAssignment(room);
    await submitAttempt(await acts.begin(id), acts.at(1));
    const where = { classroomId_userId: { classroomId: room.id, userId: wara } };
    await database.enrolment.update({ where, data: { state: "removed" } });
    expect(await look(wara, id)).toMatchObject({ mayTake: false });
    expect(await look(wara, untouched)).toBeNull();
    await database.enrolment.update({ where, data: { state: "active" } });
    expect(await look(wara, untouched)).toMatchObject({ mayTake: true });
  });

  test("a teacher has it as a learner only where enrolled too; a stranger has nothing", async () => {
    const id = await exampleAssignment(room);
    expect(await look(room.teacher.id, id)).toBeNull();
    await exampleLearner(room, { userId: room.teacher.id });
    expect(await look(room.teacher.id, id)).toMatchObject({ mayTake: true });
    const stranger = await exampleLearner(await exampleClass());
    expect(await look(stranger, id)).toBeNull();
  });
});
