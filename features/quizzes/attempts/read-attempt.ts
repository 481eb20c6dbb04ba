import "server-only";
import { z } from "zod";
import type { Actor } from "@/features/accounts/actor";
import { may } from "@/features/accounts/permission";
import { type Attempt, findAttempt } from "./attempt.store";
import { dueChange } from "./attempt-clock";
import { settleAttempt } from "./attempt-end.store";

/**
 * An attempt for someone who may use it, brought up to date with the clock: what ran out is handed in, overdue or never
 * submitted by the time it is shown. Null for an unknown one and for another person's alike.
 */
export async function readAttempt(actor: Actor, id: string, now: Date): Promise<Attempt | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const attempt = await findAttempt(id);
  if (!attempt || !may(actor, "use-attempt", attempt)) return null;
  if (dueChange(attempt, now, 0) === null) return attempt;
  await settleAttempt(id, now, 0);
  return findAttempt(id);
}
