import { expect, test } from "vitest";
import { examplePerson } from "@/features/accounts/example-person";
import { may } from "@/features/accounts/permission";
import { database } from "@/prisma/client";
import { findStanding } from "./class-member.store";
import { answerAsking, joinClass, listAsking } from "./enrolment.store";
import { exampleClass, examplePersonRow } from "./example-class.store";
import { closeJoinCode, findClassByCode, setJoinCode } from "./join-code.store";
import { findOwnEnrolment, leaveClass, setLetsReset } from "./own-enrolment.store";

const now = new Date("2026-11-24T12:00:00Z");
const later = new Date("2026-11-26T12:00:00Z");
let made = 0;
/** A code that no other test has. */
const freshCode = () => `ABCD${String(++made).padStart(4, "2").replaceAll(/[01]/g, "Z")}`;

async function openClass(given: { asks?: boolean; expiresAt?: Date | null } = {}) {
  const { id, owner } = await exampleClass();
  const code = `T${id.replaceAll("-", "").slice(-7).toUpperCase()}`;
  await setJoinCode(
    { classroomId: id, version: 1, by: owner, now },
    {
      ...{ asks: given.asks ?? false, expiresAt: given.expiresAt ?? null },
      ...{ renews: false, shown: null, makeCode: () => code },
    },
  );
  const join = (userId: string, at = now, name = "Ana") =>
    joinClass({ classroomId: id, code, userId, name, letsReset: false, now: at });
  return { id, owner, code, join };
}

const roleOf = async (userId: string, id: string) =>
  (await findStanding(examplePerson({ id: userId }), id))?.role;

test("promise 21: a code shows its class and who owns it, and nobody else", async () => {
  const { id, code, join } = await openClass();
  const learner = await examplePersonRow({ name: "Wara Condori" });
  await join(learner.id);
  const shown = await findClassByCode(code, now);
  expect(shown).toEqual({
    ...{ id, name: "4.º A", school: "U.E. Achacachi", joinAsks: false, teacher: "Rosa Quispe" },
  });
  expect(JSON.stringify(shown)).not.toContain("Wara");
});

test("promise 21: an unknown, an expired, a rotated and a closed code open nothing", async () => {
  const expiring = await openClass({ expiresAt: now });
  expect(await findClassByCode(expiring.code, now)).not.toBeNull();
  expect(await findClassByCode(expiring.code, later)).toBeNull();
  const pupil = await examplePersonRow();
  expect(await expiring.join(pupil.id, later)).toEqual({ ok: false, refusal: "closed" });
  const { id, owner, code, join } = await openClass();
  const next = freshCode();
  await setJoinCode(
    { classroomId: id, version: 2, by: owner, now },
    { asks: false, expiresAt: undefined, renews: true, shown: code, makeCode: () => next },
  );
  expect(await findClassByCode(code, now)).toBeNull();
  expect(await join(pupil.id)).toEqual({ ok: false, refusal: "closed" });
  expect(await findClassByCode(next, now)).toMatchObject({ id });
  await closeJoinCode({ classroomId: id, by: owner, now });
  expect(await findClassByCode(next, now)).toBeNull();
  expect(await findClassByCode("ZZZZZZZZ", now)).toBeNull();
});

test("a code asked for twice is made once; a change over an older version is refused", async () => {
  const { id, owner } = await exampleClass();
  const edit = { classroomId: id, version: 1, by: owner, now };
  const change = { asks: false, expiresAt: null, renews: false, shown: null };
  const presses = await Promise.all(
    Array.from({ length: 4 }, () => setJoinCode(edit, { ...change, makeCode: freshCode })),
  );
  expect(presses.every(({ ok }) => ok)).toBe(true);
  const stands = await database.classroom.findUniqueOrThrow({ where: { id } });
  expect(stands.version).toBe(2);
  const stale = { ...change, asks: true, shown: stands.joinCode, makeCode: freshCode };
  expect(await setJoinCode(edit, stale)).toEqual({ ok: false, refusal: "conflict" });
});

test("a code that another class has is made anew", async () => {
  const { code } = await openClass();
  const { id, owner } = await exampleClass();
  const codes = [code, freshCode()];
  await setJoinCode(
    { classroomId: id, version: 1, by: owner, now },
    {
      ...{ asks: false, expiresAt: null, renews: false, shown: null },
      makeCode: () => codes.shift() ?? "",
    },
  );
  const stands = await database.classroom.findUniqueOrThrow({ where: { id } });
  expect(stands.joinCode).not.toBe(code);
  expect(stands.joinCode).not.toBeNull();
});

test("joining twice, also at once, is one enrolment and one line in the list of changes", async () => {
  const { id, join } = await openClass();
  const pupil = await examplePersonRow({ isAnonymous: true });
  const joined = await Promise.all(Array.from({ length: 5 }, () => join(pupil.id)));
  expect(joined).toEqual(Array(5).fill({ ok: true, value: "active" }));
  await join(pupil.id, later, "Otro nombre");
  expect(await findOwnEnrolment(pupil.id, id)).toMatchObject({ name: "Ana", joinedAt: now });
  const where = { classroomId: id, kind: "learner-joined" };
  expect(await database.classroomChange.count({ where })).toBe(1);
});

test("where the class asks, who joins waits until let in, and is of the class from then on", async () => {
  const { id, owner, join } = await openClass({ asks: true });
  const [one, two] = [await examplePersonRow(), await examplePersonRow()];
  await join(one.id);
  await join(two.id);
  expect(await listAsking(id)).toHaveLength(2);
  expect(await roleOf(one.id, id)).toBe("asking");
  const answer = { classroomId: id, by: owner, now: later };
  await answerAsking([one.id], { ...answer, isLetIn: true });
  await answerAsking([two.id], { ...answer, isLetIn: false });
  // Pressed again after the other answer: who does not wait any more is left alone.
  await answerAsking([one.id, two.id], { ...answer, isLetIn: false });
  expect(await findOwnEnrolment(one.id, id)).toMatchObject({ state: "active", joinedAt: later });
  expect(await findOwnEnrolment(two.id, id)).toBeNull();
});

test("who left or was removed never comes back by the code alone", async () => {
  const { id, owner, join } = await openClass();
  const pupil = await examplePersonRow();
  await join(pupil.id);
  await leaveClass(pupil.id, id, now);
  await leaveClass(pupil.id, id, now);
  expect(await roleOf(pupil.id, id)).toBe("former");
  expect(await join(pupil.id)).toEqual({ ok: true, value: "asking" });
  expect(await join(pupil.id)).toEqual({ ok: true, value: "asking" });
  const answer = { classroomId: id, by: owner, now: later };
  await answerAsking([pupil.id], { ...answer, isLetIn: false });
  expect(await roleOf(pupil.id, id)).toBe("former");
  await join(pupil.id);
  await answerAsking([pupil.id], { ...answer, isLetIn: true });
  expect(await roleOf(pupil.id, id)).toBe("learner");
  const kinds = await database.classroomChange.findMany({
    where: { classroomId: id, userId: pupil.id },
    orderBy: { id: "asc" },
  });
  expect(kinds.map(({ kind }) => kind)).toEqual([
    ...["learner-joined", "learner-left", "learner-joined"],
    ...["learner-refused", "learner-joined", "learner-let-in"],
  ]);
});

test("who comes back is of the class since they first came: leaving rids nobody of what was missed", async () => {
  const { id, owner, join } = await openClass();
  const pupil = await examplePersonRow();
  await join(pupil.id);
  await leaveClass(pupil.id, id, now);
  await join(pupil.id, later);
  const [asker] = await listAsking(id);
  expect(asker).toMatchObject({ userId: pupil.id, wasHere: true });
  expect(asker?.askedAt).not.toEqual(now);
  await answerAsking([pupil.id], { classroomId: id, by: owner, now: later, isLetIn: true });
  expect(await findOwnEnrolment(pupil.id, id)).toMatchObject({ state: "active", joinedAt: now });
});

test("promise 12: who left has no right in the class with the next request", async () => {
  const { id, join } = await openClass();
  const pupil = await examplePersonRow();
  await join(pupil.id);
  const actor = examplePerson({ id: pupil.id });
  const mayLook = async () =>
    may(actor, "see-class", { role: (await findStanding(actor, id))?.role ?? null });
  expect(await mayLook()).toBe(true);
  await leaveClass(pupil.id, id, now);
  expect(await mayLook()).toBe(false);
});

test("a teacher may be a learner of the own class too", async () => {
  const { id, owner, join } = await openClass();
  await join(owner.id);
  expect(await roleOf(owner.id, id)).toBe("owner");
  expect(await findOwnEnrolment(owner.id, id)).toMatchObject({ state: "active" });
});

test("whether teachers may set a new password is the learner’s to say, and to take back", async () => {
  const { id, join } = await openClass();
  const pupil = await examplePersonRow();
  await join(pupil.id);
  await setLetsReset(pupil.id, id, true);
  expect(await findOwnEnrolment(pupil.id, id)).toMatchObject({ letsReset: true });
  await setLetsReset(pupil.id, id, false);
  expect(await findOwnEnrolment(pupil.id, id)).toMatchObject({ letsReset: false });
});

test("a guest that has just become part of an account joins nothing", async () => {
  const { id, join } = await openClass();
  const account = await examplePersonRow();
  const guest = await examplePersonRow({ isAnonymous: true });
  await database.user.update({ where: { id: guest.id }, data: { claimedById: account.id } });
  expect(await join(guest.id)).toEqual({ ok: false, refusal: "closed" });
  expect(await findOwnEnrolment(guest.id, id)).toBeNull();
});
