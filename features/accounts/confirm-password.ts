import "server-only";
import { findPasswordHash } from "./account.store";
import type { Person } from "./actor";
import { guardedGuess, type TooMany } from "./guarded-guess";
import { verifyPassword } from "./password";
import { type Result, refuse } from "./result";
import { normalizeUsername } from "./username";

/** Asks an account for its password again, within the budget of guesses: an open session alone must not win the account. */
export async function confirmPassword(
  person: Person,
  password: string,
  now: Date,
): Promise<Result<true, "wrong-password"> | TooMany> {
  const username = normalizeUsername(person.username ?? "");
  const confirmed = await guardedGuess({ guess: "confirm", username, now }, async () => {
    const hash = await findPasswordHash(person.id);
    return hash && (await verifyPassword({ hash, password })) ? (true as const) : null;
  });
  if (confirmed.ok || confirmed.refusal !== "wrong") return confirmed;
  return refuse("wrong-password");
}
