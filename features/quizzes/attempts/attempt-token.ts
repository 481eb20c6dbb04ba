import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto";

/**
 * What a browser keeps beside a response that waits: it allows writing to one attempt, for a time, and nothing else, so
 * that what waits on a shared phone goes under its owner whoever is signed in by then (design.md 5). Stateless: the
 * attempt and the end are in it, signed with a key derived from the app's secret.
 */

const DAY = 86_400_000;
const DAYS_AFTER_THE_END = 30;

/** The app's secret, which scripts/start.mjs sees to. */
function appSecret(): string {
  const secret = process.env.BETTER_AUTH_SECRET;
  if (!secret) throw new Error("BETTER_AUTH_SECRET is not set");
  return secret;
}

function signature(attemptId: string, until: string, secret: string): Buffer {
  const key = Buffer.from(hkdfSync("sha256", secret, "", "thakhi attempt token", 32));
  return createHmac("sha256", key).update(`${attemptId}.${until}`).digest();
}

/**
 * A token for an attempt, good until 30 days after its end, or after now where it has none.
 *
 * @param endsAt the end of the attempt's time; null where no time runs
 */
export function makeAttemptToken(
  attempt: { id: string; endsAt: Date | null },
  now: Date,
  secret = appSecret(),
): string {
  const end = attempt.endsAt === null || attempt.endsAt < now ? now : attempt.endsAt;
  const until = (end.getTime() + DAYS_AFTER_THE_END * DAY).toString(36);
  return `${until}.${signature(attempt.id, until, secret).toString("base64url")}`;
}

/** Whether a token allows writing to this attempt now. */
export function allowsWriting(
  token: string | undefined,
  attemptId: string,
  now: Date,
  secret = appSecret(),
): boolean {
  const [until = "", signed = ""] = (token ?? "").split(".", 2);
  const given = Buffer.from(signed, "base64url");
  const wanted = signature(attemptId, until, secret);
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return false;
  return now.getTime() <= Number.parseInt(until, 36);
}
