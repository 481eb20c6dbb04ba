import "server-only";
import { cookies, headers } from "next/headers";
import { cookieNames } from "./browser-cookies";
import { browserHash, isKnownBrowser } from "./known-browser.store";
import { done, type Result, refuse } from "./result";
import {
  accountBudget,
  addressBudget,
  type Budget,
  type Guess,
  lookUpBudget,
  minutesUntil,
} from "./try-limit";
import { browserKey, clearTries, giveBackTry, takeTry, tryKey } from "./try-limit.store";

/** The refusal "too-many" says after how many minutes it is worth trying again. */
export type TooMany = { ok: false; refusal: "too-many"; minutes: number };

/** Where the request comes from. The door sets this header from the socket, whatever the client says of itself. */
async function address(): Promise<string> {
  return (await headers()).get("x-forwarded-for") ?? "unknown";
}

type Counter = { key: string; budget: Budget };

/**
 * What a guess is counted under. A browser that signed in to the account before has a budget of its own
 * and needs no other: nobody can lock its owner out, not from the same school either.
 */
async function countersOf(guess: Guess, username: string): Promise<Counter[]> {
  const browser = (await cookies()).get(cookieNames.browser)?.value ?? "";
  if (await isKnownBrowser(username, browser)) {
    const key = browserKey(guess, username, browserHash(browser));
    return [{ key, budget: accountBudget }];
  }
  return [
    { key: tryKey(`${guess}:address`, await address()), budget: addressBudget },
    { key: tryKey(`${guess}:account`, username), budget: accountBudget },
  ];
}

async function takeTries(counters: readonly Counter[], now: Date): Promise<TooMany | null> {
  for (const { key, budget } of counters) {
    const end = await takeTry(key, budget, now);
    if (end) return { ok: false, refusal: "too-many", minutes: minutesUntil(end, now) };
  }
  return null;
}

/**
 * Makes a guess (at a password or a code) within its budgets.
 * @param of what is guessed, and the username it is guessed for, normalized, known or not
 * @param make the guess itself; null means that it was wrong
 */
export async function guardedGuess<T>(
  of: { guess: Guess; username: string; now: Date },
  make: () => Promise<T | null>,
): Promise<Result<T, "wrong"> | TooMany> {
  const counters = await countersOf(of.guess, of.username);
  const tooMany = await takeTries(counters, of.now);
  if (tooMany) return tooMany;
  const made = await make();
  if (made === null) return refuse("wrong");
  for (const { key, budget } of counters) {
    await (budget === addressBudget ? giveBackTry(key) : clearTries(key));
  }
  return done(made);
}

/** Counts a sign-up against its address: "taken" is the one answer that tells of other accounts. */
export async function guardSignUp(now: Date): Promise<TooMany | null> {
  return takeTries(
    [{ key: tryKey("sign-up:address", await address()), budget: addressBudget }],
    now,
  );
}

/**
 * Makes a guess at a class's join code. It has no account behind it, so its address alone has a budget: a wide one, since
 * a whole class comes from one; what was right does not count.
 */
export async function guardedJoinCode<T>(
  now: Date,
  find: () => Promise<T | null>,
): Promise<Result<T, "wrong"> | TooMany> {
  const key = tryKey("join:address", await address());
  const tooMany = await takeTries([{ key, budget: addressBudget }], now);
  if (tooMany) return tooMany;
  const found = await find();
  if (found === null) return refuse("wrong");
  await giveBackTry(key);
  return done(found);
}

/** Counts a username that somebody with an account looks up, whatever comes of it. */
export async function guardLookUp(userId: string, now: Date): Promise<TooMany | null> {
  return takeTries([{ key: tryKey("look-up", userId), budget: lookUpBudget }], now);
}
