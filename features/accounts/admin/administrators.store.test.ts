import { uuidv7 } from "uuidv7";
import { beforeEach, expect, test } from "vitest";
import { database } from "@/prisma/client";
import { renewFirstAddress } from "@/scripts/setup/first-administrator";
import { placeholderEmail } from "../auth.store";
import { eraseOwn } from "../erasing/erase-own.store";
import { becomeFirstAdministrator, isFirstToken, setAdministrator } from "./administrators.store";
import { hashFirstToken } from "./first-token";
import { findPerson, listPeople, setDisabled } from "./people.store";

beforeEach(async () => {
  await database.user.updateMany({ data: { isAdministrator: false } });
});

async function makeAccount(name = "Ana", isAdministrator = false) {
  const username = `ana.${uuidv7().slice(-12)}`;
  const { id } = await database.user.create({
    data: { name, email: placeholderEmail(), username, displayUsername: username, isAdministrator },
  });
  return { id, username };
}

const signIn = (userId: string) =>
  database.session.create({
    data: { userId, token: uuidv7(), expiresAt: new Date(Date.now() + 60_000) },
  });

async function newToken(): Promise<string> {
  const address = await renewFirstAddress(process.env.DATABASE_URL ?? "");
  return new URL(address ?? "", "http://here").searchParams.get("token") ?? "";
}

test("the one-time address makes one administrator, once, and signs out", async () => {
  const [first, second] = [await makeAccount(), await makeAccount()];
  await signIn(first.id);
  const old = hashFirstToken(await newToken());
  const hash = hashFirstToken(await newToken());
  expect([await isFirstToken(old), await isFirstToken(hash)]).toEqual([false, true]);
  const pressed = await Promise.all([
    becomeFirstAdministrator(first.id, hash),
    becomeFirstAdministrator(second.id, hash),
  ]);
  expect([...pressed].sort()).toEqual([false, true]);
  expect(await database.user.count({ where: { isAdministrator: true } })).toBe(1);
  const winner = pressed[0] ? first.id : second.id;
  expect(await database.session.count({ where: { userId: winner } })).toBe(0);
  // A place with an administrator makes no further address.
  expect(await renewFirstAddress(process.env.DATABASE_URL ?? "")).toBeNull();
});

test("the last administrator stays one, also when two give it up at once", async () => {
  const [one, other] = [await makeAccount("A", true), await makeAccount("B", true)];
  const given = await Promise.all([
    setAdministrator(one.id, false),
    setAdministrator(other.id, false),
  ]);
  expect(given.map(({ ok }) => ok).sort()).toEqual([false, true]);
  const [last] = await database.user.findMany({ where: { isAdministrator: true } });
  expect(last).toBeDefined();
  const id = last?.id ?? "";
  expect(await setDisabled(id, new Date())).toMatchObject({ refusal: "last-administrator" });
  expect(await eraseOwn(id)).toMatchObject({ refusal: "last-administrator" });
});

test("who owns a class is told, and who owns none any more is erased", async () => {
  const { id } = await makeAccount();
  const { id: classroomId } = await database.classroom.create({
    data: { name: "6.º B", timeZone: "America/La_Paz", language: "es", ownerId: id },
  });
  expect(await eraseOwn(id)).toEqual({ ok: false, refusal: "owns-classes" });
  await database.classroom.delete({ where: { id: classroomId } });
  expect(await eraseOwn(id)).toEqual({ ok: true, value: null });
  expect(await findPerson(id)).toBeNull();
});

test("a disabled account is signed out and stays in the list; guests are in none", async () => {
  const { id, username } = await makeAccount("Ñusta Quispe");
  await signIn(id);
  await setDisabled(id, new Date());
  expect(await database.session.count({ where: { userId: id } })).toBe(0);
  const guest = await database.user.create({
    data: { name: "", email: placeholderEmail(), isAnonymous: true },
  });
  const found = await listPeople({ text: username, after: null });
  expect(found.people.map((person) => person.id)).toEqual([id]);
  expect(await findPerson(guest.id)).toBeNull();
});

test("accounts come by username, a hundred a page, each once", async () => {
  const mark = uuidv7().slice(-10);
  await database.user.createMany({
    data: Array.from({ length: 205 }, (_, at) => ({
      name: `Wara ${mark}`,
      email: placeholderEmail(),
      username: `w${mark}${String(at).padStart(3, "0")}`,
    })),
  });
  const pages: number[] = [];
  const seen = new Set<string>();
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof listPeople>> = await listPeople({
      text: `WARA ${mark}`,
      after,
    });
    pages.push(page.people.length);
    for (const { username } of page.people) seen.add(username);
    after = page.next;
  } while (after !== null);
  expect([pages, seen.size]).toEqual([[100, 100, 5], 205]);
});
