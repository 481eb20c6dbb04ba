import { beforeEach, describe, expect, test } from "vitest";
import { findAttempt } from "@/features/quizzes/attempts/attempt.store";
import { settleAttempt, submitAttempt } from "@/features/quizzes/attempts/attempt-end.store";
import { QuizSettings } from "@/features/quizzes/attempts/quiz-settings";
import { database } from "@/prisma/client";
import { countCells } from "./counts.store";
import { exampleActs, plainGrants } from "./example-acts.store";
import {
  type ExampleClass,
  exampleAssignment,
  exampleClass,
  exampleGroup,
  exampleLearner,
} from "./example-class.store";
import { extend, listExtensions, removeExtension } from "./extension.store";

let room: ExampleClass;
let wara: string;
let acts: ReturnType<typeof exampleActs>;

beforeEach(async () => {
  room = await exampleClass();
  wara = await exampleLearner(room);
  acts = exampleActs(room, wara);
});

describe("teaching 2.5: an extension", () => {
  test("of one learner moves that learner's end, also of the attempt under way, and nobody else's", async () => {
    const illa = await exampleLearner(room);
    const id = await exampleAssignment(room, { dueAt: acts.at(30), cutOffAt: acts.at(30) });
    const [hers, others] = [await acts.begin(id), await acts.begin(id, illa)];
    await extend(
      { userId: wara },
      { ...plainGrants, dueAt: acts.at(90), reason: "Feria" },
      acts.extending(id),
    );
    expect((await findAttempt(hers))?.endsAt).toEqual(acts.at(90));
    expect((await findAttempt(others))?.endsAt).toEqual(acts.at(30));
    expect((await acts.require(id)).releaseAt).toEqual(acts.at(90));
    const [extension] = await listExtensions(id);
    expect(extension).toMatchObject({ userId: wara, name: "Wara", reason: "Feria" });
    await removeExtension(extension?.id ?? "", acts.extending(id));
    expect((await findAttempt(hers))?.endsAt).toEqual(acts.at(30));
    expect((await acts.require(id)).releaseAt).toEqual(acts.at(30));
  });

  test("a personal one wins over the most lenient of the groups", async () => {
    const id = await exampleAssignment(room, { dueAt: acts.at(30) });
    const [one, two] = [await exampleGroup(room, [wara]), await exampleGroup(room, [wara])];
    await extend(
      { groupId: one },
      { ...plainGrants, dueAt: acts.at(60), attemptsAllowed: 5 },
      acts.extending(id),
    );
    await extend({ groupId: two }, { ...plainGrants, dueAt: acts.at(90) }, acts.extending(id));
    expect((await acts.cell(id)).rules).toMatchObject({ dueAt: acts.at(90), attemptsAllowed: 5 });
    await extend({ userId: wara }, { ...plainGrants, dueAt: acts.at(45) }, acts.extending(id));
    expect((await acts.cell(id)).rules).toMatchObject({ dueAt: acts.at(45), attemptsAllowed: 5 });
  });

  test("gives extra minutes to an attempt that had run out", async () => {
    const rules = { timeLimit: { minutes: 10, atEnd: "grace", graceMinutes: 60 } };
    const id = await exampleAssignment(room, { rules });
    const attempt = await acts.begin(id);
    await settleAttempt(attempt, acts.at(12));
    expect((await findAttempt(attempt))?.state).toBe("overdue");
    await extend(
      { userId: wara },
      { ...plainGrants, extraMinutes: 20 },
      acts.extending(id, acts.at(13)),
    );
    expect(await findAttempt(attempt)).toMatchObject({ state: "inProgress", endsAt: acts.at(30) });
  });

  test("meets an attempt that begins at the same moment", async () => {
    const id = await exampleAssignment(room, { cutOffAt: acts.at(30) });
    const [attempt] = await Promise.all([
      acts.begin(id),
      extend({ userId: wara }, { ...plainGrants, cutOffAt: acts.at(90) }, acts.extending(id)),
    ]);
    expect((await findAttempt(attempt))?.endsAt).toEqual(acts.at(90));
  });

  test("is for learners and groups of the class alone", async () => {
    const id = await exampleAssignment(room);
    const stranger = await exampleLearner(await exampleClass());
    const given = await extend(
      { userId: stranger },
      { ...plainGrants, dueAt: acts.at(9) },
      acts.extending(id),
    );
    expect(given).toEqual({ ok: false, refusal: "not-found" });
    expect(await listExtensions(id)).toEqual([]);
  });
});

describe("teaching 2.6: who joins late", () => {
  test("gets what is still open, is excused from what closed before, and counters follow", async () => {
    const open = await exampleAssignment(room, { dueAt: acts.at(60) });
    const closed = await exampleAssignment(room, { dueAt: acts.at(-90), cutOffAt: acts.at(-60) });
    const some = await exampleAssignment(room, {
      recipients: { audience: "persons", userIds: [wara] },
    });
    const late = await exampleLearner(room, { joinedAt: acts.now });
    expect((await acts.cell(open, late)).state.kind).toBe("not-started");
    expect(await acts.cell(closed, late)).toMatchObject({
      state: { kind: "excused", by: "joined-later" },
      outcome: null,
    });
    expect((await acts.cell(some, late)).state.kind).toBe("not-assigned");
    const counts = await countCells([open, closed, some], acts.now);
    expect([open, closed, some].map((id) => counts(id).learners)).toEqual([2, 1, 1]);
    await extend(
      { userId: late },
      { ...plainGrants, cutOffAt: acts.at(30) },
      acts.extending(closed),
    );
    expect((await acts.cell(closed, late)).state.kind).toBe("overdue");
    expect((await countCells([closed], acts.now))(closed).learners).toBe(2);
  });

  test("an archived class still counts its learners, and nothing of it is due", async () => {
    const id = await exampleAssignment(room);
    expect(await acts.dueOf(wara)).toEqual([id]);
    await database.classroom.update({ where: { id: room.id }, data: { archivedAt: acts.now } });
    expect((await countCells([id], acts.now))(id).learners).toBe(1);
    expect(await acts.dueOf(wara)).toEqual([]);
  });

  test("a removed learner leaves the counters", async () => {
    const id = await exampleAssignment(room);
    await submitAttempt(await acts.begin(id), acts.now);
    expect((await countCells([id], acts.now))(id)).toMatchObject({ learners: 1, handedIn: 1 });
    const where = { classroomId_userId: { classroomId: room.id, userId: wara } };
    await database.enrolment.update({ where, data: { state: "removed" } });
    expect((await countCells([id], acts.now))(id)).toMatchObject({ learners: 0, handedIn: 0 });
    expect(await acts.dueOf(wara)).toEqual([]);
  });
});

test("the enrolment's extra minutes lengthen every attempt's time", async () => {
  const slow = await exampleLearner(room, { extraMinutes: 15 });
  const id = await exampleAssignment(room, { rules: { timeLimit: { minutes: 30 } } });
  expect((await findAttempt(await acts.begin(id, slow)))?.endsAt).toEqual(acts.at(45));
  const settings = (await findAttempt(await acts.begin(id)))?.settings;
  expect(QuizSettings.parse(settings)).toMatchObject({ extraMinutes: 0, attemptsAllowed: 2 });
});
