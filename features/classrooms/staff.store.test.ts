import { expect, test } from "vitest";
import { examplePerson } from "@/features/accounts/example-person";
import { may, type Right } from "@/features/accounts/permission";
import { database } from "@/prisma/client";
import { findStanding } from "./class-member.store";
import { exampleClass, examplePersonRow } from "./example-class.store";
import { addStaff, changeStaffRole, handOver, listStaff, removeStaff } from "./staff.store";

const now = new Date("2026-11-24T12:00:00Z");

async function staffed() {
  const { id, owner } = await exampleClass();
  const other = await examplePersonRow({ name: "Juan Mamani" });
  const inClass = { classroomId: id, by: owner };
  await addStaff(inClass, { username: ` ${other.username.toUpperCase()}`, role: "teacher" });
  return { id, owner, other, inClass };
}

async function mayDo(userId: string, id: string, right: "manage-class" | "grade" | "own-class") {
  const actor = examplePerson({ id: userId });
  return may(actor, right satisfies Right, {
    role: (await findStanding(actor, id))?.role ?? null,
  });
}

test("staff is added by the exact username, once, the owner stands first", async () => {
  const { id, owner, other, inClass } = await staffed();
  await addStaff(inClass, { username: other.username, role: "assistant" });
  const staff = await listStaff(id);
  expect(staff.map(({ userId, role, isOwner }) => [userId, role, isOwner])).toEqual([
    [owner.id, "teacher", true],
    [other.id, "teacher", false],
  ]);
});

test("an unknown name, a guest and a disabled account are refused alike", async () => {
  const { inClass } = await staffed();
  const disabled = await examplePersonRow();
  await database.user.update({ where: { id: disabled.id }, data: { disabledAt: now } });
  for (const username of ["nadie.conocido", disabled.username, "", "\u0001"]) {
    const added = await addStaff(inClass, { username, role: "teacher" });
    expect(added).toEqual({ ok: false, refusal: "not-found" });
  }
});

test("promise 12: who was made an assistant or taken off the staff has lost the right with the next request", async () => {
  const { id, other, inClass } = await staffed();
  expect(await mayDo(other.id, id, "manage-class")).toBe(true);
  await changeStaffRole(inClass, { userId: other.id, role: "assistant" });
  expect(await mayDo(other.id, id, "manage-class")).toBe(false);
  expect(await mayDo(other.id, id, "grade")).toBe(true);
  await removeStaff(inClass, other.id);
  await removeStaff(inClass, other.id);
  expect(await mayDo(other.id, id, "grade")).toBe(false);
});

test("the owner is neither removed nor made an assistant: a class always has a teacher", async () => {
  const { id, owner, other } = await staffed();
  const inClass = { classroomId: id, by: other };
  await removeStaff(inClass, owner.id);
  const changed = await changeStaffRole(inClass, { userId: owner.id, role: "assistant" });
  expect(changed).toEqual({ ok: false, refusal: "not-found" });
  expect((await listStaff(id))[0]).toMatchObject({ isOwner: true, role: "teacher" });
});

test("teaching 2.12: a class is handed over to another of its teachers, and not to others", async () => {
  const { id, owner, other, inClass } = await staffed();
  const assistant = await examplePersonRow();
  await addStaff(inClass, { username: assistant.username, role: "assistant" });
  const stranger = await examplePersonRow();
  for (const to of [assistant.id, stranger.id, owner.id]) {
    expect(await handOver({ ...inClass, now }, to)).toEqual({ ok: false, refusal: "not-found" });
  }
  expect(await handOver({ ...inClass, now }, other.id)).toEqual({ ok: true, value: null });
  expect(await mayDo(owner.id, id, "own-class")).toBe(false);
  expect(await mayDo(owner.id, id, "manage-class")).toBe(true);
  expect(await mayDo(other.id, id, "own-class")).toBe(true);
  // Who does not own it any more hands over nothing.
  expect((await handOver({ ...inClass, now }, other.id)).ok).toBe(false);
});

test("handed over and made an assistant at once, a class keeps an owner who teaches", async () => {
  for (let round = 0; round < 6; round += 1) {
    const { id, other, inClass } = await staffed();
    await Promise.all([
      handOver({ ...inClass, now }, other.id),
      changeStaffRole(inClass, { userId: other.id, role: "assistant" }),
    ]);
    expect((await listStaff(id))[0]).toMatchObject({ isOwner: true, role: "teacher" });
  }
});
