import { uuidv7 } from "uuidv7";
import { beforeEach, describe, expect, test } from "vitest";
import { findAttempt } from "@/features/quizzes/attempts/attempt.store";
import { settleAttempt, submitAttempt } from "@/features/quizzes/attempts/attempt-end.store";
import { QuizSettings } from "@/features/quizzes/attempts/quiz-settings";
import { shownOf } from "@/features/quizzes/attempts/review-options";
import { database } from "@/prisma/client";
import { findAssignment, listAssignments } from "./assignment.store";
import { cellsOf } from "./cells.store";
import {
  archiveAssignment,
  changeAssignment,
  closeAssignment,
  deleteAssignment,
  hideResults,
  reopenAssignment,
} from "./change-assignment.store";
import { countCells } from "./counts.store";
import { createAssignment } from "./create-assignment.store";
import { listDue } from "./due.store";
import {
  type ExampleClass,
  exampleAssignment,
  exampleClass,
  exampleGroup,
  exampleLearner,
  examplePlan,
} from "./example-class.store";
import { extend, listExtensions, removeExtension } from "./extension.store";
import { startAssigned } from "./start-assigned.store";

const MINUTE = 60_000;
const now = new Date("2026-11-10T12:00:00Z");
const at = (minutes: number) => new Date(now.getTime() + minutes * MINUTE);
const plain = {
  ...{ opensAt: null, dueAt: null, cutOffAt: null, attemptsAllowed: null, extraMinutes: null },
  reason: "",
};

let room: ExampleClass;
let wara: string;

beforeEach(async () => {
  room = await exampleClass();
  wara = await exampleLearner(room);
});

const acting = (id: string, when = now) => ({
  ...{ classroomId: room.id, id, act: room.act, now: when },
});
const extending = (assignmentId: string, when = now) => ({
  ...{ classroomId: room.id, assignmentId, act: room.act, now: when },
});
const changing = (id: string, version = 1, when = now) => ({
  ...{ seen: { classroomId: room.id, id, version }, act: room.act, now: when },
});

async function begin(id: string, userId = wara, when = now): Promise<string> {
  const started = await startAssigned(id, userId, when);
  if (!started?.ok) throw new Error(started?.refusal ?? "unknown");
  return started.attempt;
}

async function require(id: string) {
  const assignment = await findAssignment(room.id, id);
  if (!assignment) throw new Error("unknown");
  return assignment;
}

async function cell(id: string, userId = wara, when = now) {
  const assignment = await require(id);
  return (await cellsOf([assignment], [userId], when))(assignment, userId);
}

const dueOf = async (userId: string, when = now) =>
  (await listDue(userId, when)).due.map(({ id }) => id);

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
    expect((await cell(id)).state.kind).toBe("not-assigned");
    expect((await cell(id, illa)).state.kind).toBe("not-started");
    expect(await dueOf(wara)).toEqual([]);
    expect(await dueOf(illa)).toEqual([id]);
  });
});

describe("teaching 2.3: the end", () => {
  test("an attempt begun a minute before the cut-off ends with it, and is handed in as it is", async () => {
    const id = await exampleAssignment(room, { dueAt: at(-60), cutOffAt: at(1) });
    const attempt = await begin(id);
    expect((await findAttempt(attempt))?.endsAt).toEqual(at(1));
    await settleAttempt(attempt, at(2.1));
    expect(await findAttempt(attempt)).toMatchObject({ state: "finished", submittedAt: at(1) });
    const { state } = await cell(id, wara, at(3));
    expect(state).toMatchObject({ kind: "submitted", lateMs: 61 * MINUTE });
    expect(await startAssigned(id, wara, at(3))).toEqual({ ok: false, refusal: "closed" });
  });
});

describe("teaching 2.5: an extension", () => {
  test("of one learner moves that learner's end, also of the attempt under way, and nobody else's", async () => {
    const illa = await exampleLearner(room);
    const id = await exampleAssignment(room, { dueAt: at(30), cutOffAt: at(30) });
    const [hers, others] = [await begin(id), await begin(id, illa)];
    await extend({ userId: wara }, { ...plain, dueAt: at(90), reason: "Feria" }, extending(id));
    expect((await findAttempt(hers))?.endsAt).toEqual(at(90));
    expect((await findAttempt(others))?.endsAt).toEqual(at(30));
    expect((await require(id)).releaseAt).toEqual(at(90));
    const [extension] = await listExtensions(id);
    expect(extension).toMatchObject({ userId: wara, name: "Wara", reason: "Feria" });
    await removeExtension(extension?.id ?? "", extending(id));
    expect((await findAttempt(hers))?.endsAt).toEqual(at(30));
    expect((await require(id)).releaseAt).toEqual(at(30));
  });

  test("a personal one wins over the most lenient of the groups", async () => {
    const id = await exampleAssignment(room, { dueAt: at(30) });
    const [one, two] = [await exampleGroup(room, [wara]), await exampleGroup(room, [wara])];
    await extend({ groupId: one }, { ...plain, dueAt: at(60), attemptsAllowed: 5 }, extending(id));
    await extend({ groupId: two }, { ...plain, dueAt: at(90) }, extending(id));
    expect((await cell(id)).rules).toMatchObject({ dueAt: at(90), attemptsAllowed: 5 });
    await extend({ userId: wara }, { ...plain, dueAt: at(45) }, extending(id));
    expect((await cell(id)).rules).toMatchObject({ dueAt: at(45), attemptsAllowed: 5 });
  });

  test("gives extra minutes to an attempt that had run out", async () => {
    const rules = { timeLimit: { minutes: 10, atEnd: "grace", graceMinutes: 60 } };
    const id = await exampleAssignment(room, { rules });
    const attempt = await begin(id);
    await settleAttempt(attempt, at(12));
    expect((await findAttempt(attempt))?.state).toBe("overdue");
    await extend({ userId: wara }, { ...plain, extraMinutes: 20 }, extending(id, at(13)));
    expect(await findAttempt(attempt)).toMatchObject({ state: "inProgress", endsAt: at(30) });
  });

  test("meets an attempt that begins at the same moment", async () => {
    const id = await exampleAssignment(room, { cutOffAt: at(30) });
    const [attempt] = await Promise.all([
      begin(id),
      extend({ userId: wara }, { ...plain, cutOffAt: at(90) }, extending(id)),
    ]);
    expect((await findAttempt(attempt))?.endsAt).toEqual(at(90));
  });

  test("is for learners and groups of the class alone", async () => {
    const id = await exampleAssignment(room);
    const stranger = await exampleLearner(await exampleClass());
    const given = await extend({ userId: stranger }, { ...plain, dueAt: at(9) }, extending(id));
    expect(given).toEqual({ ok: false, refusal: "not-found" });
    expect(await listExtensions(id)).toEqual([]);
  });
});

describe("teaching 2.6: who joins late", () => {
  test("gets what is still open, is excused from what closed before, and counters follow", async () => {
    const open = await exampleAssignment(room, { dueAt: at(60) });
    const closed = await exampleAssignment(room, { dueAt: at(-90), cutOffAt: at(-60) });
    const some = await exampleAssignment(room, {
      recipients: { audience: "persons", userIds: [wara] },
    });
    const late = await exampleLearner(room, { joinedAt: now });
    expect((await cell(open, late)).state.kind).toBe("not-started");
    expect(await cell(closed, late)).toMatchObject({
      state: { kind: "excused", by: "joined-later" },
      outcome: null,
    });
    expect((await cell(some, late)).state.kind).toBe("not-assigned");
    const counts = await countCells([open, closed, some], now);
    expect([open, closed, some].map((id) => counts(id).learners)).toEqual([2, 1, 1]);
    await extend({ userId: late }, { ...plain, cutOffAt: at(30) }, extending(closed));
    expect((await cell(closed, late)).state.kind).toBe("overdue");
    expect((await countCells([closed], now))(closed).learners).toBe(2);
  });

  test("a removed learner leaves the counters", async () => {
    const id = await exampleAssignment(room);
    await submitAttempt(await begin(id), now);
    expect((await countCells([id], now))(id)).toMatchObject({ learners: 1, handedIn: 1 });
    const where = { classroomId_userId: { classroomId: room.id, userId: wara } };
    await database.enrolment.update({ where, data: { state: "removed" } });
    expect((await countCells([id], now))(id)).toMatchObject({ learners: 0, handedIn: 0 });
    expect(await dueOf(wara)).toEqual([]);
  });
});

describe("teaching 2.8: reopening for all", () => {
  test("gives new dates, says why, and what was released stays in sight", async () => {
    const id = await exampleAssignment(room, { dueAt: at(-90), cutOffAt: at(-60) });
    expect(await startAssigned(id, wara, now)).toMatchObject({ refusal: "closed" });
    const again = { dueAt: at(60), cutOffAt: null, reason: "Hubo paro." };
    expect(await reopenAssignment(again, changing(id))).toMatchObject({ ok: true });
    await begin(id);
    const change = await database.classroomChange.findFirst({
      where: { assignmentId: id, kind: "assignment-reopened" },
    });
    expect(change?.detail).toMatchObject({ reason: "Hubo paro." });
  });
});

describe("teaching 2.12: two teachers", () => {
  test("the second is told what the first changed, and overwrites nothing unseen", async () => {
    const id = await exampleAssignment(room, { dueAt: at(60) });
    const mine = examplePlan({ dueAt: at(120) });
    const theirs = examplePlan({ dueAt: at(90) });
    expect((await changeAssignment(theirs, changing(id))).ok).toBe(true);
    expect(await changeAssignment(mine, changing(id))).toMatchObject({
      refusal: "conflict",
      meanwhile: { version: 2, byName: "Juana", fields: ["dueAt"] },
    });
    expect((await require(id)).dueAt).toEqual(at(90));
    expect((await changeAssignment(mine, changing(id, 2))).ok).toBe(true);
    expect((await require(id)).dueAt).toEqual(at(120));
  });

  test("at the same moment, one of two wins", async () => {
    const id = await exampleAssignment(room, { dueAt: at(60) });
    const both = await Promise.all(
      [at(90), at(120)].map((dueAt) => changeAssignment(examplePlan({ dueAt }), changing(id))),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });
});

describe("teaching 2.13: closing", () => {
  test("now hands in what is going on; in five minutes leaves five", async () => {
    const illa = await exampleLearner(room);
    const id = await exampleAssignment(room, { dueAt: at(600) });
    const attempt = await begin(id);
    await closeAssignment(acting(id), at(5));
    expect((await findAttempt(attempt))?.endsAt).toEqual(at(5));
    await closeAssignment(acting(id, at(1)), at(1));
    expect(await require(id)).toMatchObject({ dueAt: at(1), cutOffAt: at(1), releaseAt: at(1) });
    await settleAttempt(attempt, at(2.1));
    expect(await findAttempt(attempt)).toMatchObject({ state: "finished", submittedAt: at(1) });
    expect(await startAssigned(id, illa, at(2))).toMatchObject({ refusal: "closed" });
    expect((await countCells([id], at(3)))(id)).toMatchObject({ learners: 2, handedIn: 1 });
  });
});

describe("teaching 2.14: results", () => {
  const seen = async (attempt: string, when: Date) => {
    const found = await findAttempt(attempt);
    return found ? [...shownOf(found, when)].sort() : [];
  };

  test("come with the last try, and the key once it is over for the last extension", async () => {
    const illa = await exampleLearner(room);
    const id = await exampleAssignment(room, { dueAt: at(60) });
    await extend({ userId: illa }, { ...plain, dueAt: at(180) }, extending(id));
    const first = await begin(id);
    await submitAttempt(first, at(1));
    expect(await seen(first, at(2))).toEqual(["response"]);
    await submitAttempt(await begin(id, wara, at(3)), at(4));
    expect(await seen(first, at(5))).toContain("marks");
    expect(await seen(first, at(61))).not.toContain("rightAnswer");
    expect(await seen(first, at(181))).toContain("rightAnswer");
    await hideResults(acting(id), true);
    expect(await seen(first, at(181))).toEqual(["response"]);
    await hideResults(acting(id), false);
    expect(await seen(first, at(181))).toContain("marks");
  });

  test("one more try leaves released results in sight, more tries before keep them back", async () => {
    const id = await exampleAssignment(room, { rules: { attemptsAllowed: 1 } });
    const first = await begin(id);
    await submitAttempt(first, at(1));
    expect(await seen(first, at(2))).toContain("marks");
    await changeAssignment(examplePlan({ rules: { attemptsAllowed: 3 } }), changing(id, 1, at(2)));
    expect(await seen(first, at(2))).toContain("marks");

    const other = await exampleAssignment(room, { rules: { attemptsAllowed: 2 } });
    const one = await begin(other);
    await submitAttempt(one, at(1));
    await extend({ userId: wara }, { ...plain, attemptsAllowed: 3 }, extending(other, at(2)));
    const two = await begin(other, wara, at(3));
    await submitAttempt(two, at(4));
    expect(await seen(one, at(5))).toEqual(["response"]);
  });

  test("no review tells what was missed before its learner may know it", async () => {
    const id = await exampleAssignment(room, { dueAt: at(60) });
    await submitAttempt(await begin(id), at(1));
    expect(await database.reviewCard.count({ where: { userId: wara } })).toBe(0);
    await submitAttempt(await begin(id, wara, at(2)), at(3));
    expect(await database.reviewCard.count({ where: { userId: wara } })).toBeGreaterThan(0);
  });
});

describe("edges", () => {
  test("a due date moved to the past while learners work makes them late, and ends nothing", async () => {
    const id = await exampleAssignment(room, { dueAt: at(60) });
    const attempt = await begin(id);
    await changeAssignment(examplePlan({ dueAt: at(-10) }), changing(id));
    expect(await findAttempt(attempt)).toMatchObject({ state: "inProgress", endsAt: null });
    await submitAttempt(attempt, at(5));
    expect((await cell(id, wara, at(6))).state).toMatchObject({ lateMs: 15 * MINUTE });
  });

  test("attempts allowed below those used take nothing away", async () => {
    const id = await exampleAssignment(room, { rules: { attemptsAllowed: 3 } });
    for (const minute of [1, 3]) {
      await submitAttempt(await begin(id, wara, at(minute)), at(minute + 1));
    }
    await changeAssignment(examplePlan({ rules: { attemptsAllowed: 1 } }), changing(id));
    expect((await cell(id)).result).toMatchObject({ attempts: 2, finished: 2 });
    expect(await startAssigned(id, wara, at(9))).toMatchObject({ refusal: "no-attempts-left" });
  });

  test("a learner in two classes with the same quiz has two assignments of it", async () => {
    const other = await exampleClass();
    await exampleLearner(other, { userId: wara });
    const [one, two] = [await exampleAssignment(room), await exampleAssignment(other)];
    expect((await dueOf(wara)).toSorted()).toEqual([one, two].toSorted());
    const [first, second] = [await begin(one), await begin(two)];
    expect(first).not.toBe(second);
    expect((await cell(one)).result?.inProgressId).toBe(first);
  });

  test("a group that is no more leaves what its members handed in", async () => {
    const illa = await exampleLearner(room);
    const groupId = await exampleGroup(room, [wara, illa]);
    const recipients = { audience: "groups", groupIds: [groupId] } as const;
    const id = await exampleAssignment(room, { recipients });
    await submitAttempt(await begin(id), at(1));
    await database.group.delete({ where: { id: groupId } });
    expect((await require(id)).groups).toEqual([]);
    expect((await cell(id)).state.kind).toBe("submitted");
    expect((await cell(id, illa)).state.kind).toBe("not-assigned");
    expect((await countCells([id], now))(id)).toMatchObject({ learners: 1, handedIn: 1 });
  });

  test("a lesson to read is done by having been read", async () => {
    const lesson = "what-is-paradiplomacy";
    const id = await exampleAssignment(room, {
      content: { kind: "reading", lesson },
      dueAt: at(60),
    });
    expect(await dueOf(wara)).toEqual([id]);
    await database.lessonRead.create({ data: { userId: wara, lesson, readAt: at(90) } });
    expect((await cell(id, wara, at(99))).state).toEqual({ kind: "read", lateMs: 30 * MINUTE });
    expect(await dueOf(wara, at(99))).toEqual([]);
    expect(await startAssigned(id, wara, now)).toBeNull();
  });

  test("put away, it is due no more; deleted, it is gone with its attempts", async () => {
    const id = await exampleAssignment(room);
    const attempt = await begin(id);
    await archiveAssignment(acting(id), true);
    expect(await dueOf(wara)).toEqual([]);
    expect((await listAssignments(room.id)).assignments).toEqual([]);
    expect((await listAssignments(room.id, { archived: true })).assignments).toHaveLength(1);
    await deleteAssignment(acting(id));
    await deleteAssignment(acting(id));
    expect(await findAttempt(attempt)).toBeNull();
    const changes = await database.classroomChange.findMany({ where: { classroomId: room.id } });
    expect(changes.filter(({ kind }) => kind === "assignment-deleted")).toHaveLength(1);
  });

  test("another class's assignment is an unknown one", async () => {
    const id = await exampleAssignment(room);
    const other = await exampleClass();
    expect(await findAssignment(other.id, id)).toBeNull();
    const elsewhere = { classroomId: other.id, id, act: other.act, now };
    expect(await closeAssignment(elsewhere, now)).toEqual({ ok: false, refusal: "not-found" });
  });
});

test("the enrolment's extra minutes lengthen every attempt's time", async () => {
  const slow = await exampleLearner(room, { extraMinutes: 15 });
  const id = await exampleAssignment(room, { rules: { timeLimit: { minutes: 30 } } });
  expect((await findAttempt(await begin(id, slow)))?.endsAt).toEqual(at(45));
  const settings = (await findAttempt(await begin(id)))?.settings;
  expect(QuizSettings.parse(settings)).toMatchObject({ extraMinutes: 0, attemptsAllowed: 2 });
});
