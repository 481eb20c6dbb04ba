import { beforeEach, describe, expect, test } from "vitest";
import { database } from "@/prisma/client";
import { type Answers, exampleSubmission } from "../example-attempts.store";
import {
  type ExampleClass,
  exampleAssignment,
  exampleClass,
  exampleLearner,
} from "../example-class.store";
import { listNeedingHelp } from "./needs-help.store";

const now = new Date("2026-11-10T12:00:00Z");
const hour = (hours: number) => new Date(now.getTime() + hours * 3_600_000);

const right = {
  one: { interaction: "choice", choice: "b" },
  match: { interaction: "match", pairs: { s1: "t1", s2: "t2", s3: "t1" } },
} satisfies Answers;
const wrong = { one: { interaction: "choice", choice: "a" } } satisfies Answers;

let room: ExampleClass;
let assignmentId: string;

beforeEach(async () => {
  room = await exampleClass();
  assignmentId = await exampleAssignment(room);
});

const by = (userId: string) => ({ classroomId: room.id, assignmentId, userId, now });

describe("who needs help", () => {
  const listed = async (when = now) => {
    const { learners } = await listNeedingHelp(room.id, when, { take: 100 });
    return learners.map(({ userId, ...row }) => row);
  };

  test("who never began, who is late and who did badly, by name; who does well is not there", async () => {
    const [ana, beto, wara] = [
      await exampleLearner(room, { name: "Ana" }),
      await exampleLearner(room, { name: "Beto" }),
      await exampleLearner(room, { name: "Wara" }),
    ];
    await exampleLearner(room, { name: "Zoe" });
    const late = await exampleAssignment(room, { dueAt: hour(-1) });
    for (const userId of [ana, beto]) await exampleSubmission(by(userId), right);
    await exampleSubmission({ ...by(ana), assignmentId: late }, right);
    await exampleSubmission(by(wara), wrong);
    await exampleSubmission({ ...by(wara), assignmentId: late }, {});
    expect(await listed()).toEqual([
      { name: "Beto", overdue: [late], missed: [], mean: expect.closeTo(2 / 3), neverBegan: false },
      { name: "Wara", overdue: [], missed: [], mean: 0, neverBegan: false },
      { name: "Zoe", overdue: [late], missed: [], mean: null, neverBegan: true },
    ]);
  });

  test("what is closed without a submission is missed and counts 0; what is excused or put away does not", async () => {
    const ana = await exampleLearner(room, { name: "Ana" });
    const closed = await exampleAssignment(room, { dueAt: hour(-2), cutOffAt: hour(-1) });
    await exampleSubmission(by(ana), right);
    expect(await listed()).toEqual([
      {
        name: "Ana",
        overdue: [],
        missed: [closed],
        mean: expect.closeTo(1 / 3),
        neverBegan: false,
      },
    ]);
    await database.assignmentResult.create({
      data: { assignmentId: closed, userId: ana, classroomId: room.id, excusedAt: now },
    });
    expect(await listed()).toEqual([]);
    await exampleAssignment(room, { dueAt: hour(-2), cutOffAt: hour(-1) });
    await database.assignment.updateMany({
      where: { classroomId: room.id, id: { not: assignmentId } },
      data: { archivedAt: now },
    });
    expect(await listed()).toEqual([]);
  });

  test("pages go on after the last name", async () => {
    for (const name of ["Ana", "Beto", "Zoe"]) await exampleLearner(room, { name });
    const first = await listNeedingHelp(room.id, now, { take: 2 });
    expect(first.learners.map(({ name }) => name)).toEqual(["Ana", "Beto"]);
    const rest = await listNeedingHelp(room.id, now, { take: 2, after: first.next });
    expect(rest.learners.map(({ name }) => name)).toEqual(["Zoe"]);
    expect(rest.next).toBeNull();
  });
});
