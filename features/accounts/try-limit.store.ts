import "server-only";
import { createHmac } from "node:crypto";
import { database } from "@/prisma/client";
import { type Budget, type Guess, guesses, windowEnd } from "./try-limit";

const SWEPT_AT_ONCE = 100;

/**
 * The key under which tries are counted. Names and addresses are few enough to be guessed from a plain
 * hash, so this one takes the server's secret.
 */
export function tryKey(kind: string, of: string): string {
  const secret = process.env.BETTER_AUTH_SECRET ?? "";
  return `${kind}:${createHmac("sha256", secret).update(of).digest("base64url")}`;
}

type Window = { count: number; windowEndAt: Date };

/**
 * Counts one try before it is made, in one statement, so that many at once cannot slip through.
 * @returns when the window ends if its tries are used up; null if this one may be made
 */
export async function takeTry(key: string, budget: Budget, now: Date): Promise<Date | null> {
  const end = windowEnd(budget, now);
  const rows = await database.$queryRaw<Window[]>`
    insert into "TryCount" as kept (key, count, "windowEndAt") values (${key}, 1, ${end})
    on conflict (key) do update set
      count = case when kept."windowEndAt" <= ${now} then 1 else kept.count + 1 end,
      "windowEndAt" = case when kept."windowEndAt" <= ${now} then excluded."windowEndAt"
        else kept."windowEndAt" end
    returning count, "windowEndAt"`;
  const [window] = rows;
  if (!window) throw new Error("an upsert returned no row");
  if (window.count === 1) await sweep(now);
  return window.count > budget.tries ? window.windowEndAt : null;
}

/** A try that went well does not count. */
export async function giveBackTry(key: string): Promise<void> {
  await database.tryCount.updateMany({
    where: { key, count: { gt: 0 } },
    data: { count: { decrement: 1 } },
  });
}

/** Forgets the tries under a key: the right password was given. */
export async function clearTries(key: string): Promise<void> {
  await database.tryCount.deleteMany({ where: { key } });
}

/**
 * Forgets what was guessed at an account, from everywhere and from each browser that it knows: somebody who knows its
 * owner says so. What an address guessed at many accounts stays counted.
 *
 * @param username in its compared form
 */
export async function clearGuesses(userId: string, username: string): Promise<void> {
  const known = await database.knownBrowser.findMany({
    where: { userId },
    select: { tokenHash: true },
  });
  const keys = guesses.flatMap((guess) => [
    tryKey(`${guess}:account`, username),
    ...known.map(({ tokenHash }) => browserKey(guess, username, tokenHash)),
  ]);
  await database.tryCount.deleteMany({ where: { key: { in: keys } } });
}

/** The key of what a browser guesses at an account that it knows; of the browser only the hash is known here. */
export const browserKey = (guess: Guess, username: string, tokenHash: string): string =>
  tryKey(`${guess}:browser`, `${username} ${tokenHash}`);

/** Each new window takes some old ones away; rows that another process is at are left to it. */
async function sweep(now: Date): Promise<void> {
  await database.$executeRaw`
    delete from "TryCount" where key in (
      select key from "TryCount" where "windowEndAt" < ${now}
      order by "windowEndAt" limit ${SWEPT_AT_ONCE} for update skip locked
    )`;
}
