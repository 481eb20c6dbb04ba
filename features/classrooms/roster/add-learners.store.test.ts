import { uuidv7 } from "uuidv7";
import { expect, test } from "vitest";
import { verifyPassword } from "@/features/accounts/password";
import { database } from "@/prisma/client";
import { findStanding } from "../class-member.store";
import { exampleClass } from "../example-class.store";
import { addLearners } from "./add-learners.store";
import { listLearners } from "./roster.store";

const now = new Date("2026-11-24T12:00:00Z");

/** A class, and what adding to it needs. */
async function adding() {
  const { id, owner } = await exampleClass();
  const classroom = (await findStanding(null, id))?.classroom;
  if (!classroom) throw new Error("no class");
  const add = (batch: string, ...names: string[]) =>
    addLearners({
      ...{ classroom, by: owner, batch, now },
      learners: names.map((name) => ({ name, schoolId: "" })),
    });
  const listed = async () =>
    (
      await listLearners({
        ...{ classroomId: id, state: "active", search: "", groupId: null, after: null },
      })
    ).learners;
  return { id, owner, add, listed };
}

test("learners get accounts of the class with first passwords that are hashed and open them", async () => {
  const { id, owner, add, listed } = await adding();
  const added = await add(uuidv7(), "Ñusta Quispe", "Juan Mamani");
  if (!added.ok) throw new Error(added.refusal);
  expect(await listed()).toMatchObject([
    { name: "Juan Mamani", isMadeHere: true, hasFirstPassword: true, isGuest: false },
    { name: "Ñusta Quispe", isMadeHere: true, hasFirstPassword: true, isGuest: false },
  ]);
  for (const { userId, password, username } of added.value) {
    const user = await database.user.findUniqueOrThrow({
      where: { id: userId },
      include: { accounts: true, recoveryCode: true },
    });
    expect(user).toMatchObject({ username, madeInId: id, language: "es", recoveryCode: null });
    const hash = user.accounts[0]?.password ?? "";
    expect(hash).toMatch(/^\$argon2id\$/);
    expect(await verifyPassword({ hash, password })).toBe(true);
  }
  const changes = await database.classroomChange.findMany({
    where: { classroomId: id, kind: "learner-added" },
  });
  expect(changes.map(({ byId }) => byId)).toEqual([owner.id, owner.id]);
  expect(JSON.stringify(changes)).not.toContain(added.value[0]?.password);
});

test("two presses, also at once, are one batch", async () => {
  const { add, listed } = await adding();
  const batch = uuidv7();
  const both = await Promise.all([add(batch, "Ana", "Eva"), add(batch, "Ana", "Eva")]);
  expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, refusal: "added-already" });
  expect(await add(batch, "Ana", "Eva")).toEqual({ ok: false, refusal: "added-already" });
  expect(await listed()).toHaveLength(2);
});

test("many teachers who add the same names at once all get through, with usernames of their own", async () => {
  const teachers = await Promise.all(Array.from({ length: 6 }, adding));
  const name = `Wara X${uuidv7().slice(-6)}`;
  const added = await Promise.all(teachers.map(({ add }) => add(uuidv7(), name, name)));
  const usernames = added.flatMap((one) => (one.ok ? one.value : [])).map((one) => one.username);
  expect(usernames).toHaveLength(12);
  expect(new Set(usernames).size).toBe(12);
});
