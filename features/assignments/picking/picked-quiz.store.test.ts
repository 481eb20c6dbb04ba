import { uuidv7 } from "uuidv7";
import { beforeEach, describe, expect, test } from "vitest";
import { database } from "@/prisma/client";
import { emptyDraft, PickedDraft } from "./picked-draft";
import {
  archivePickedQuiz,
  changePickedQuiz,
  createPickedQuiz,
  findPickedQuiz,
  listPickedQuizzes,
} from "./picked-quiz.store";

const now = new Date("2026-05-01T11:00:00Z");
const later = new Date("2026-05-01T11:05:00Z");
const draft = PickedDraft.parse({
  items: [{ lesson: "autonomy", item: "draft-statute", weight: 2.5 }],
  draw: 1,
  order: "fixed",
});

let ownerId: string;

async function makePerson(): Promise<string> {
  const data = { name: "Ñusta", email: `${uuidv7()}@users.invalid` };
  return (await database.user.create({ data })).id;
}

beforeEach(async () => {
  ownerId = await makePerson();
});

async function makeOne(title = "Fronteras"): Promise<string> {
  const id = uuidv7();
  await createPickedQuiz({ id, ownerId, title, draft: emptyDraft }, now);
  return id;
}

describe("a picked quiz", () => {
  test("made twice under one id is one, and another's id makes none", async () => {
    const id = await makeOne();
    const again = { id, title: "Otra vez", draft };
    expect(await createPickedQuiz({ ...again, ownerId }, later)).toBe(true);
    expect(await findPickedQuiz(id)).toMatchObject({ title: "Fronteras", version: 1 });
    expect(await createPickedQuiz({ ...again, ownerId: await makePerson() }, later)).toBe(false);
  });

  test("keeps what was written over the version that was seen", async () => {
    const id = await makeOne();
    const change = { id, ownerId, title: "Alianza", draft, over: 1 };
    expect(await changePickedQuiz(change, later)).toBe(true);
    expect(await findPickedQuiz(id)).toMatchObject({
      ...{ title: "Alianza", version: 2, draft, changedAt: later },
    });
  });

  test("of two who write over the same version one is told", async () => {
    const id = await makeOne();
    const wrote = await Promise.all(
      ["A", "B", "C"].map((title) =>
        changePickedQuiz({ id, ownerId, title, draft, over: 1 }, later),
      ),
    );
    expect(wrote.filter(Boolean)).toHaveLength(1);
    expect(await findPickedQuiz(id)).toMatchObject({ version: 2 });
  });

  test("is written by its owner alone, and not once it was put away", async () => {
    const id = await makeOne();
    const change = { id, title: "X", draft, over: 1 };
    expect(await changePickedQuiz({ ...change, ownerId: await makePerson() }, later)).toBe(false);
    await archivePickedQuiz({ id, ownerId }, later);
    expect(await changePickedQuiz({ ...change, ownerId }, later)).toBe(false);
    await archivePickedQuiz({ id, ownerId }, null);
    expect(await changePickedQuiz({ ...change, ownerId }, later)).toBe(true);
  });

  test("stands in one of two lists, a hundred a page, the youngest first", async () => {
    for (let at = 0; at < 102; at += 1) await makeOne(`Q${at}`);
    const first = await listPickedQuizzes(ownerId, false, null);
    expect(first.quizzes).toHaveLength(100);
    expect(first.quizzes[0]).toMatchObject({ title: "Q101", items: 0 });
    const rest = await listPickedQuizzes(ownerId, false, first.olderThan);
    expect(rest.quizzes.map(({ title }) => title)).toEqual(["Q1", "Q0"]);
    expect(rest.olderThan).toBeNull();
    await archivePickedQuiz({ id: rest.quizzes[0]?.id ?? "", ownerId }, later);
    expect((await listPickedQuizzes(ownerId, true, null)).quizzes).toHaveLength(1);
    expect((await listPickedQuizzes(await makePerson(), false, null)).quizzes).toEqual([]);
  });

  test("an unknown id and what is no id are nothing", async () => {
    expect(await findPickedQuiz(uuidv7())).toBeNull();
    expect(await findPickedQuiz("final")).toBeNull();
  });
});
