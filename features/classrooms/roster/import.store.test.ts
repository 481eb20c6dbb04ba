import { uuidv7 } from "uuidv7";
import { expect, test } from "vitest";
import { database } from "@/prisma/client";
import { findStanding } from "../class-member.store";
import { exampleClass, examplePersonRow } from "../example-class.store";
import { applyImport } from "./import.store";
import { readImport } from "./import-file";
import { planImport } from "./import-plan";
import { readRoster, stampOf } from "./import-roster.store";

const now = new Date("2026-11-24T12:00:00Z");

/** A class into which files are imported as the form does it: previewed, then applied. */
async function importing() {
  const { id, owner: by } = await exampleClass();
  const classroom = (await findStanding(null, id))?.classroom;
  if (!classroom) throw new Error("no class");
  const preview = async (text: string, choices: [number, string][] = []) => {
    const read = readImport(text);
    if (!read.ok) throw new Error(read.fault);
    const roster = await readRoster(id);
    const plan = planImport(read.rows, roster, new Map(choices));
    return { act: { classroom, by }, plan, stamp: stampOf(roster), batch: uuidv7(), now };
  };
  const send = async (text: string, choices: [number, string][] = []) =>
    applyImport(await preview(text, choices));
  return { id, preview, send, roster: () => readRoster(id) };
}

const brief = (roster: Awaited<ReturnType<typeof readRoster>>) =>
  roster.map(({ name, schoolId, groups }) => [name, schoolId, ...groups].join("/")).toSorted();

test("a file makes accounts and groups, and the same file again changes nothing", async () => {
  const { send, roster, preview } = await importing();
  const text = "número;nombre;grupo\n1;Ana;Pumas\n2;Eva;pumas\n3;Luz;Cóndores";
  const first = await send(text);
  expect(first.changed).toBe(false);
  expect(first.holders.map(({ name }) => name)).toEqual(["Ana", "Eva", "Luz"]);
  expect(brief(await roster())).toEqual(["Ana/1/Pumas", "Eva/2/Pumas", "Luz/3/Cóndores"]);
  expect((await preview(text)).plan.map(({ kind }) => kind)).toEqual(["same", "same", "same"]);
  expect(await send(text)).toEqual({ holders: [], changed: false });
});

test("who is known by number gets the file’s spelling and group, keeps the others, and nobody is deleted", async () => {
  const { send, roster } = await importing();
  await send("número;nombre;grupo\n1;Ana;A\n2;Eva;A");
  await send("número;nombre;grupo\n1;Ána Quispe;B");
  expect(brief(await roster())).toEqual(["Eva/2/A", "Ána Quispe/1/A/B"]);
});

test("a former learner who is chosen comes back, with the account as it was", async () => {
  const { id, send, roster } = await importing();
  const { id: userId } = await examplePersonRow();
  await database.enrolment.create({
    data: { classroomId: id, userId, name: "Luz", state: "removed", removedAt: now },
  });
  const back = await send("nombre\nLuz", [[2, userId]]);
  expect(back.holders).toEqual([]);
  expect(await roster()).toMatchObject([{ userId, state: "active" }]);
});

test("what was previewed over another list is not done", async () => {
  const { id, preview, roster } = await importing();
  const given = await preview("nombre\nAna");
  const { id: userId } = await examplePersonRow();
  await database.enrolment.create({
    data: { classroomId: id, userId, name: "Eva", state: "active" },
  });
  expect(await applyImport(given)).toEqual({ holders: [], changed: true });
  expect(brief(await roster())).toEqual(["Eva/"]);
});

test("two imports of one file at once add everybody once", { timeout: 30_000 }, async () => {
  const { preview, roster } = await importing();
  const names = Array.from({ length: 40 }, (_, index) => `Wara ${index + 1}`);
  const text = `nombre\n${names.join("\n")}`;
  const given = await preview(text);
  const both = await Promise.all([applyImport(given), applyImport({ ...given, batch: uuidv7() })]);
  expect(brief(await roster())).toEqual(names.map((name) => `${name}/`).toSorted());
  const made = both.flatMap(({ holders }) => holders).map(({ userId }) => userId);
  expect(new Set(made).size).toBe(40);
  expect(both.some(({ changed }) => changed)).toBe(true);
});
