import { uuidv7 } from "uuidv7";
import { beforeEach, describe, expect, test } from "vitest";
import { examplePerson } from "@/features/accounts/example-person";
import { database } from "@/prisma/client";
import { emptyDraft, PickedDraft } from "./picked-draft";
import { createPickedQuiz } from "./picked-quiz.store";
import { findPreviewed } from "./previewed";

const now = new Date("2026-05-01T11:00:00Z");

async function makePerson() {
  const data = { name: "Ñusta", email: `${uuidv7()}@users.invalid` };
  return examplePerson({ id: (await database.user.create({ data })).id });
}

type Person = Awaited<ReturnType<typeof makePerson>>;
let [teacher, assistant, learner]: Person[] = [];
let classroomId: string;

beforeEach(async () => {
  [teacher, assistant, learner] = await Promise.all([makePerson(), makePerson(), makePerson()]);
  const [ownerId, assistantId, userId] = [teacher, assistant, learner].map((one) => one?.id ?? "");
  if (!ownerId || !assistantId || !userId) throw new Error("nobody");
  const made = await database.classroom.create({
    data: {
      ...{ name: "4.º A", timeZone: "America/La_Paz", language: "es", ownerId },
      staff: {
        create: [
          { userId: ownerId, role: "teacher" },
          { userId: assistantId, role: "assistant" },
        ],
      },
      enrolments: { create: { userId, state: "active", name: "Ñusta" } },
    },
  });
  classroomId = made.id;
});

const whoSees = async (what: string) =>
  Promise.all(
    [teacher, assistant, learner].map(async (one) => {
      return (await findPreviewed(one ?? null, what)) !== null;
    }),
  );

describe("what may be looked at as a learner", () => {
  test("the course's quizzes, by whoever teaches a class", async () => {
    expect(await whoSees("lesson-autonomy")).toEqual([true, false, false]);
    expect(await whoSees("final")).toEqual([true, false, false]);
    expect(await findPreviewed(null, "final")).toBeNull();
  });

  test("a picked quiz, by its owner; without items it has nothing to ask", async () => {
    const id = uuidv7();
    const ownerId = teacher?.id ?? "";
    await createPickedQuiz({ id, ownerId, title: "Mío", draft: emptyDraft }, now);
    expect(await whoSees(id)).toEqual([true, false, false]);
    // As the assign screen names it.
    expect(await findPreviewed(teacher ?? null, `picked-${id}`)).toMatchObject({
      ...{ what: id, title: "Mío", content: null, back: `/quizzes/${id}` },
    });
  });

  test("what an assignment set, by the staff of its class", async () => {
    const quiz = PickedDraft.parse({ items: [{ lesson: "autonomy", item: "draft-statute" }] });
    const content = { kind: "picked", title: "Tarea", quiz };
    const { id } = await database.assignment.create({
      data: { classroomId, content, settings: {}, audience: "everyone", opensAt: now },
    });
    const what = `assignment-${id}`;
    expect(await whoSees(what)).toEqual([true, true, false]);
    const back = `/classes/${classroomId}/assignments/${id}`;
    expect(await findPreviewed(teacher ?? null, what)).toMatchObject({
      what,
      title: null,
      back,
      content,
    });
  });

  test.each(["", "lesson-none", "assignment-none", "picked-", `assignment-${uuidv7()}`, uuidv7()])(
    "%j is nothing",
    async (what) => {
      expect(await whoSees(what)).toEqual([false, false, false]);
    },
  );
});
