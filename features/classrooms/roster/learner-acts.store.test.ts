import { uuidv7 } from "uuidv7";
import { beforeAll, expect, test } from "vitest";
import { setOwnPassword } from "@/features/accounts/first-password.store";
import { verifyPassword } from "@/features/accounts/password";
import { accountBudget } from "@/features/accounts/try-limit";
import { browserKey, takeTry, tryKey } from "@/features/accounts/try-limit.store";
import { database } from "@/prisma/client";
import { findStanding } from "../class-member.store";
import { exampleClass, examplePersonRow } from "../example-class.store";
import { addLearners } from "./add-learners.store";
import { resetLearners, unlockLearner } from "./learner-acts.store";
import { moveLearner, removeLearner, restoreFormer } from "./leaving.store";
import { findLearner } from "./roster.store";

const now = new Date("2026-11-24T12:00:00Z");

beforeAll(() => {
  process.env.BETTER_AUTH_SECRET ??= "a secret for tests, 32 characters or more";
});

/** A class with one learner whose account was made there. */
async function classWithAna() {
  const { id, owner: by } = await exampleClass();
  const classroom = (await findStanding(null, id))?.classroom;
  if (!classroom) throw new Error("no class");
  const learners = [{ name: "Ana", schoolId: "1" }];
  const added = await addLearners({ classroom, by, batch: uuidv7(), learners, now });
  const ana = added.ok ? added.value[0] : undefined;
  if (!ana) throw new Error("nobody was added");
  const learner = async () => {
    const found = await findLearner(id, ana.userId);
    if (!found) throw new Error("not in the class");
    return found;
  };
  return { id, act: { classroom, by }, ana, learner };
}

const hashOf = async (userId: string) =>
  (await database.account.findFirstOrThrow({ where: { userId } })).password ?? "";

test("an own password takes the first one’s place once, and leaves the session it was set in", async () => {
  const { ana } = await classWithAna();
  const [here, elsewhere] = [uuidv7(), uuidv7()];
  const expiresAt = new Date(Date.now() + 60_000);
  await database.session.createMany({
    data: [here, elsewhere].map((token) => ({ userId: ana.userId, token, expiresAt })),
  });
  const own = { passwordHash: "own", recoveryHash: "code", keepToken: here };
  expect(await setOwnPassword(ana.userId, own)).toBe(true);
  expect(await setOwnPassword(ana.userId, { ...own, passwordHash: "other" })).toBe(false);
  expect(await hashOf(ana.userId)).toBe("own");
  const left = await database.session.findMany({ where: { userId: ana.userId } });
  expect(left.map(({ token }) => token)).toEqual([here]);
});

test("a reset gives another first password, ends sessions, and takes the recovery code", async () => {
  const { id, act, ana } = await classWithAna();
  await setOwnPassword(ana.userId, { passwordHash: "own", recoveryHash: "code", keepToken: "" });
  await database.session.create({
    data: { userId: ana.userId, token: uuidv7(), expiresAt: new Date(Date.now() + 60_000) },
  });
  const reset = await resetLearners(act, { userIds: [ana.userId], batch: uuidv7() });
  const card = reset.ok ? reset.value[0] : undefined;
  expect(card).toMatchObject({ userId: ana.userId, username: ana.username });
  const password = card?.password ?? "";
  expect(await verifyPassword({ hash: await hashOf(ana.userId), password })).toBe(true);
  const user = await database.user.findUniqueOrThrow({
    where: { id: ana.userId },
    include: { sessions: true, recoveryCode: true },
  });
  expect(user).toMatchObject({ hasFirstPassword: true, sessions: [], recoveryCode: null });
  const changes = await database.classroomChange.findMany({
    where: { classroomId: id, kind: "password-reset" },
  });
  expect(changes).toMatchObject([{ userId: ana.userId, byId: act.by.id }]);
});

test("two presses of one reset make one password: the cards of the first stay true", async () => {
  const { act, ana } = await classWithAna();
  const batch = uuidv7();
  const press = () => resetLearners(act, { userIds: [ana.userId], batch });
  const both = await Promise.all([press(), press()]);
  expect(both.filter(({ ok }) => !ok)).toEqual([{ ok: false, refusal: "reset-already" }]);
  const card = both.flatMap((one) => (one.ok ? one.value : []))[0];
  const password = card?.password ?? "";
  expect(await verifyPassword({ hash: await hashOf(ana.userId), password })).toBe(true);
});

test("nobody is reset whose account this class’s teachers may not open, nor anybody of another class", async () => {
  const { id, act } = await classWithAna();
  const other = await classWithAna();
  const own = await examplePersonRow();
  await database.enrolment.create({
    data: { classroomId: id, userId: own.id, name: "Eva", state: "active" },
  });
  const userIds = [own.id, other.ana.userId];
  expect(await resetLearners(act, { userIds, batch: uuidv7() })).toEqual({ ok: true, value: [] });
  expect(await hashOf(other.ana.userId)).toMatch(/^\$argon2id/);
  await database.enrolment.updateMany({ where: { userId: own.id }, data: { letsReset: true } });
  const agreed = await resetLearners(act, { userIds, batch: uuidv7() });
  expect(agreed.ok && agreed.value.map(({ userId }) => userId)).toEqual([own.id]);
});

test("unlocking forgets guesses from everywhere and from browsers that know the account", async () => {
  const { act, ana, learner } = await classWithAna();
  await database.knownBrowser.create({ data: { userId: ana.userId, tokenHash: "browser" } });
  const keys = [
    tryKey("sign-in:account", ana.username),
    browserKey("sign-in", ana.username, "browser"),
  ];
  for (const key of keys) {
    for (let tries = 0; tries < 6; tries += 1) await takeTry(key, accountBudget, now);
    expect(await takeTry(key, accountBudget, now)).not.toBeNull();
  }
  await unlockLearner(act, await learner());
  for (const key of keys) expect(await takeTry(key, accountBudget, now)).toBeNull();
});

test("teaching 2.7: a removed learner is out of the list, keeps everything, and finds it again when restored", async () => {
  const { id, act, ana, learner } = await classWithAna();
  const group = await database.group.create({ data: { classroomId: id, name: "Pumas" } });
  await database.groupMember.create({
    data: { groupId: group.id, classroomId: id, userId: ana.userId },
  });
  const came = (await learner())?.joinedAt;
  await removeLearner(act, ana.userId, now);
  await removeLearner(act, ana.userId, new Date());
  expect(await learner()).toMatchObject({ state: "removed", removedAt: now });
  expect(await restoreFormer(act, [ana.userId])).toBe(1);
  expect(await restoreFormer(act, [ana.userId])).toBe(0);
  expect(await learner()).toMatchObject({
    ...{ state: "active", removedAt: null, joinedAt: came, groups: ["Pumas"] },
  });
  const changes = await database.classroomChange.findMany({
    where: { classroomId: id, userId: ana.userId },
    orderBy: { id: "asc" },
  });
  expect(changes.map(({ kind }) => kind)).toEqual([
    "learner-added",
    "learner-removed",
    "learner-restored",
  ]);
});

test("a learner who is moved is enrolled there and former here; the account goes along", async () => {
  const { act, ana, learner } = await classWithAna();
  const there = await classWithAna();
  const to = there.act.classroom;
  await moveLearner(act, { userId: ana.userId, to, now });
  expect(await learner()).toMatchObject({ state: "removed", isMadeHere: false });
  expect(await findLearner(there.id, ana.userId)).toMatchObject({
    ...{ state: "active", name: "Ana", schoolId: "1", isMadeHere: true },
  });
  expect(await moveLearner(act, { userId: ana.userId, to, now })).toEqual({
    ...{ ok: false, refusal: "conflict" },
  });
});

test("who is moved away and back is of the class since they first came", async () => {
  const { act, ana, learner } = await classWithAna();
  const there = await classWithAna();
  const came = (await learner())?.joinedAt;
  await moveLearner(act, { userId: ana.userId, to: there.act.classroom, now });
  const later = new Date("2026-12-01T12:00:00Z");
  await moveLearner(there.act, { userId: ana.userId, to: act.classroom, now: later });
  expect(await learner()).toMatchObject({ state: "active", removedAt: null, joinedAt: came });
});
