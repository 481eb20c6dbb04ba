import { uuidv7 } from "uuidv7";
import { beforeAll, expect, test } from "vitest";
import { database } from "@/prisma/client";
import {
  createAccount,
  findPasswordHash,
  hasWork,
  recoverAccount,
  renameAccount,
} from "./account.store";
import { findSession, startGuestSession, startSession } from "./auth.store";
import { hashPassword } from "./password";
import { endSessionsOf, findGuestBySession } from "./session.store";

let passwordHash = "";

beforeAll(async () => {
  process.env.BETTER_AUTH_SECRET ??= "a secret for tests, 32 characters or more";
  // Vitest sets it to "/", which is its own and no address.
  process.env.BASE_URL = "http://localhost";
  passwordHash = await hashPassword("quqa uma wayra");
});

const freshUsername = () => `ñ${uuidv7().replaceAll("-", "").slice(-24)}`;

const newAccount = (username = freshUsername()) => ({
  name: "Ñusta 🦙",
  username,
  displayUsername: username.toUpperCase(),
  passwordHash,
  recoveryHash: `code of ${username}`,
});

async function tokenOf(userId: string): Promise<string> {
  const session = await database.session.findFirstOrThrow({ where: { userId } });
  return session.token;
}

test("a guest has no name, an address that leads nowhere, and a session without its browser", async () => {
  const guest = await startGuestSession();
  const user = await database.user.findUniqueOrThrow({ where: { id: guest.id } });
  expect(user).toMatchObject({ name: "", isAnonymous: true, username: null });
  expect(user.email).toMatch(/@users\.invalid$/);
  const session = await database.session.findFirstOrThrow({ where: { userId: guest.id } });
  expect(session).toMatchObject({ ipAddress: null, userAgent: null });
  expect(session.expiresAt.getTime() - Date.now()).toBeGreaterThan(179 * 86_400_000);
});

test("a guest becomes an account in place: same person, same work, old session ended", async () => {
  const guest = await startGuestSession();
  await database.lessonRead.create({ data: { userId: guest.id, lesson: "what-is-paradiplomacy" } });
  expect(await hasWork(guest.id)).toBe(true);
  const token = await tokenOf(guest.id);
  const account = newAccount();
  expect(await createAccount(account, guest.id)).toEqual({ ok: true, value: guest.id });
  expect(await hasWork(guest.id)).toBe(true);
  expect(await database.session.count({ where: { token } })).toBe(0);
  const person = await startSession({ username: account.username, password: "quqa uma wayra" });
  expect(person).toEqual({
    id: guest.id,
    name: "Ñusta 🦙",
    username: account.displayUsername,
    isGuest: false,
    isAdministrator: false,
    mayOpenClasses: false,
    language: null,
    secondLanguage: null,
    theme: null,
  });
});

test("a guest becomes an account once, also in two tabs at the same time", async () => {
  const guest = await startGuestSession();
  const both = await Promise.all([
    createAccount(newAccount(), guest.id),
    createAccount(newAccount(), guest.id),
  ]);
  expect(both.map((made) => (made.ok ? "made" : made.refusal)).sort()).toEqual([
    "conflict",
    "made",
  ]);
});

test("of two who want a username at the same time one gets it, and the other keeps everything", async () => {
  const username = freshUsername();
  const guest = await startGuestSession();
  const both = await Promise.all([
    createAccount(newAccount(username), null),
    createAccount(newAccount(username), guest.id),
  ]);
  expect(both.map((made) => (made.ok ? "made" : made.refusal)).sort()).toEqual([
    "made",
    "username-taken",
  ]);
  expect(await database.user.count({ where: { username } })).toBe(1);
});

test("a wrong password and an unknown username come to the same nothing", async () => {
  const account = newAccount();
  await createAccount(account, null);
  expect(await startSession({ username: account.username, password: "falsa falsa" })).toBeNull();
  expect(await startSession({ username: freshUsername(), password: "falsa falsa" })).toBeNull();
  expect(await startSession({ username: "no such sign!", password: "x" })).toBeNull();
  expect(
    await startSession({ username: account.username, password: "x".repeat(1_000) }),
  ).toBeNull();
});

test("any spelling of the username signs in, with a session of its own each time", async () => {
  const account = newAccount();
  await createAccount(account, null);
  const spelled = ` ${account.username.toUpperCase().normalize("NFD")} `;
  const person = await startSession({ username: spelled, password: "quqa uma wayra" });
  await startSession({ username: account.username, password: "quqa uma wayra" });
  expect(await database.session.count({ where: { userId: person?.id ?? "" } })).toBe(2);
});

test("a recovery code sets the password once, ends all sessions, and leaves a new code", async () => {
  const account = newAccount();
  const made = await createAccount(account, null);
  const userId = made.ok ? made.value : "";
  await startSession({ username: account.username, password: "quqa uma wayra" });
  const recovery = {
    username: account.username,
    codeHash: account.recoveryHash,
    passwordHash: await hashPassword("otra clave nueva"),
    newCodeHash: "the next",
  };
  const tries = await Promise.all([recoverAccount(recovery), recoverAccount(recovery)]);
  expect(tries.sort()).toEqual([false, true]);
  expect(await database.session.count({ where: { userId } })).toBe(0);
  expect(await startSession({ username: account.username, password: "quqa uma wayra" })).toBeNull();
  expect(
    await startSession({ username: account.username, password: "otra clave nueva" }),
  ).not.toBeNull();
  expect(await recoverAccount({ ...recovery, username: freshUsername() })).toBe(false);
  expect(await findPasswordHash(userId)).toBe(recovery.passwordHash);
});

test("a session’s cookie opens nothing once its sessions are ended, and a forged one never does", async () => {
  const guest = await startGuestSession();
  const token = await tokenOf(guest.id);
  expect(await findGuestBySession(token)).toEqual({ id: guest.id });
  expect(await findSession(`thakhi.session_token=${token}`, false)).toBeNull();
  expect(await findSession(`thakhi.session_token=${token}.forged`, false)).toBeNull();
  await endSessionsOf(guest.id);
  expect(await findGuestBySession(token)).toBeNull();
});

test("a guest is not renamed", async () => {
  const guest = await startGuestSession();
  await renameAccount(guest.id, "Ñusta");
  expect(await database.user.findUniqueOrThrow({ where: { id: guest.id } })).toMatchObject({
    name: "",
  });
});
