import { uuidv7 } from "uuidv7";
import { expect, test } from "vitest";
import { database } from "@/prisma/client";
import { findStanding } from "../class-member.store";
import { exampleClass, examplePersonRow } from "../example-class.store";
import { createGroup, listGroups, renameGroup, setGroupsOf, setMembers } from "./group.store";

async function classOf(learners: number) {
  const { id: classroomId, owner: by } = await exampleClass();
  const classroom = (await findStanding(null, classroomId))?.classroom;
  if (!classroom) throw new Error("no class");
  const people = await Promise.all(Array.from({ length: learners }, () => examplePersonRow()));
  await database.enrolment.createMany({
    data: people.map(({ id: userId }) => ({ classroomId, userId, name: "A", state: "active" })),
  });
  const make = async (name: string, id = uuidv7()) => createGroup({ classroom, by }, { id, name });
  const groups = async () =>
    (await listGroups(classroomId)).map(({ name, members }) => [name, members]);
  return { act: { classroom, by }, ids: people.map(({ id }) => id), make, groups };
}

test("names are unique in a class whatever their case and accents, and two presses are one", async () => {
  const { act, make, groups } = await classOf(0);
  const id = uuidv7();
  expect(await Promise.all([make("Cóndores", id), make("Cóndores", id)])).toEqual([
    { ok: true, value: id },
    { ok: true, value: id },
  ]);
  expect(await make("CONDORES")).toEqual({ ok: false, refusal: "name-taken" });
  const both = await Promise.all([make("Pumas"), make("pumas")]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await renameGroup(act, { id, name: "Pumás" })).toEqual({
    ...{ ok: false, refusal: "name-taken" },
  });
  expect((await renameGroup(act, { id, name: "Condores" })).ok).toBe(true);
  expect(await groups()).toHaveLength(2);
});

test("of those who were shown exactly the ticked are in it; others stay; strangers never", async () => {
  const { act, ids, make, groups } = await classOf(4);
  const [a = "", b = "", c = "", d = ""] = ids;
  const made = await make("Pumas");
  const groupId = made.ok ? made.value : "";
  await setMembers(act, { groupId, shown: [a, b], ticked: [a, b] });
  const stranger = (await examplePersonRow()).id;
  await setMembers(act, { groupId, shown: [b, c], ticked: [c, stranger] });
  expect(await groups()).toEqual([["Pumas", 2]]);
  await setGroupsOf(act, { userId: d, name: "D", ticked: [groupId] });
  await setGroupsOf(act, { userId: a, name: "A", ticked: [] });
  const members = await database.groupMember.findMany({ where: { groupId } });
  expect(members.map(({ userId }) => userId).toSorted()).toEqual([c, d].toSorted());
});

test("a group of another class is none", async () => {
  const { ids, make } = await classOf(1);
  const other = await classOf(0);
  const made = await make("Pumas");
  const groupId = made.ok ? made.value : "";
  expect(await setMembers(other.act, { groupId, shown: [], ticked: ids })).toMatchObject({
    ...{ ok: false, refusal: "not-found" },
  });
  expect(await renameGroup(other.act, { id: groupId, name: "X" })).toMatchObject({ ok: false });
  await setGroupsOf(other.act, { userId: ids[0] ?? "", name: "A", ticked: [groupId] });
  expect(await database.groupMember.count({ where: { groupId } })).toBe(0);
});
