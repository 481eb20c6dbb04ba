import { uuidv7 } from "uuidv7";
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { database } from "@/prisma/client";
import { cookieNames } from "./browser-cookies";
import { guardedGuess, guardedJoinCode, guardLookUp } from "./guarded-guess";
import { recordKnownBrowser } from "./known-browser.store";
import { addressBudget, lookUpBudget } from "./try-limit";
import { takeTry } from "./try-limit.store";

// The request's own cookies and headers, which only a running server has.
const request = vi.hoisted(() => ({ browser: "", address: "" }));
vi.mock("next/headers", () => ({
  cookies: async () => ({
    get: (name: string) => (name === cookieNames.browser ? { value: request.browser } : undefined),
  }),
  headers: async () => new Headers({ "x-forwarded-for": request.address }),
}));

const now = new Date("2026-11-24T12:00:00Z");
const wrong = async () => null;
const right = async () => "in";

beforeAll(() => {
  process.env.BETTER_AUTH_SECRET ??= "a secret for tests, 32 characters or more";
});

beforeEach(() => {
  request.browser = "";
  request.address = uuidv7();
});

async function pupil() {
  const username = `pupil${uuidv7()}`;
  const email = `${username}@users.invalid`;
  const { id } = await database.user.create({ data: { name: "P", username, email } });
  return { id, of: (at = now) => ({ guess: "sign-in", username, now: at }) as const };
}

test("after five wrong guesses the sixth is not even made, until the window ends", async () => {
  const { of } = await pupil();
  for (let guesses = 0; guesses < 5; guesses += 1) {
    expect(await guardedGuess(of(), wrong)).toEqual({ ok: false, refusal: "wrong" });
  }
  const make = vi.fn(right);
  expect(await guardedGuess(of(), make)).toEqual({ ok: false, refusal: "too-many", minutes: 15 });
  expect(make).not.toHaveBeenCalled();
  const later = new Date(now.getTime() + 15 * 60_000);
  expect(await guardedGuess(of(later), right)).toEqual({ ok: true, value: "in" });
});

test("an unknown username is limited like a known one", async () => {
  const of = { guess: "sign-in", username: `nobody${uuidv7()}`, now } as const;
  for (let guesses = 0; guesses < 5; guesses += 1) await guardedGuess(of, wrong);
  expect(await guardedGuess(of, wrong)).toMatchObject({ refusal: "too-many" });
});

test("a browser that the account knows gets in while others are shut out, and has a budget of its own", async () => {
  const { id, of } = await pupil();
  const token = "k".repeat(43);
  await recordKnownBrowser(id, token);
  for (let guesses = 0; guesses < 6; guesses += 1) await guardedGuess(of(), wrong);
  request.browser = token;
  expect(await guardedGuess(of(), right)).toEqual({ ok: true, value: "in" });
  for (let guesses = 0; guesses < 5; guesses += 1) await guardedGuess(of(), wrong);
  expect(await guardedGuess(of(), right)).toMatchObject({ refusal: "too-many" });
});

test("a right guess clears the account’s wrong ones and costs the address nothing", async () => {
  const { of } = await pupil();
  for (let round = 0; round < 3; round += 1) {
    for (let guesses = 0; guesses < 4; guesses += 1) await guardedGuess(of(), wrong);
    expect(await guardedGuess(of(), right)).toEqual({ ok: true, value: "in" });
  }
});

const PATIENCE_MS = 30_000;

test("a class of 200 behind one address signs in at once", { timeout: PATIENCE_MS }, async () => {
  const class200 = await Promise.all(Array.from({ length: 200 }, pupil));
  const found = await Promise.all(class200.map(({ of }) => guardedGuess(of(), right)));
  expect(found.every((guess) => guess.ok)).toBe(true);
});

test("an address that guesses at many accounts is stopped too", {
  timeout: PATIENCE_MS,
}, async () => {
  const of = () => ({ guess: "sign-in", username: `nobody${uuidv7()}`, now }) as const;
  await Promise.all(Array.from({ length: 300 }, () => guardedGuess(of(), wrong)));
  expect(await guardedGuess(of(), wrong)).toMatchObject({ refusal: "too-many" });
});

test("of many tries at once no more than the budget get through", async () => {
  const key = `test:${uuidv7()}`;
  const taken = await Promise.all(
    Array.from({ length: 20 }, () => takeTry(key, { tries: 5, minutes: 15 }, now)),
  );
  expect(taken.filter((end) => end === null)).toHaveLength(5);
});

test("promise 21: join codes are guessed from one address no further than its budget; right ones do not count", async () => {
  for (let joined = 0; joined < addressBudget.tries + 10; joined += 1) {
    expect(await guardedJoinCode(now, right)).toEqual({ ok: true, value: "in" });
  }
  for (let guesses = 0; guesses < addressBudget.tries; guesses += 1) {
    await guardedJoinCode(now, wrong);
  }
  const find = vi.fn(right);
  expect(await guardedJoinCode(now, find)).toMatchObject({ refusal: "too-many" });
  expect(find).not.toHaveBeenCalled();
  request.address = uuidv7();
  expect(await guardedJoinCode(now, find)).toEqual({ ok: true, value: "in" });
});

test("one person looks up so many usernames, wherever the requests come from", async () => {
  const userId = uuidv7();
  for (let asked = 0; asked < lookUpBudget.tries; asked += 1) {
    request.address = uuidv7();
    expect(await guardLookUp(userId, now)).toBeNull();
  }
  expect(await guardLookUp(userId, now)).toMatchObject({ refusal: "too-many", minutes: 15 });
  expect(await guardLookUp(uuidv7(), now)).toBeNull();
});
