import "server-only";
import { z } from "zod";
import type { Actor } from "@/features/accounts/actor";
import { may } from "@/features/accounts/permission";
import { type Attempt, findAttempt } from "./attempt.store";

/** An attempt for someone who may use it; null for an unknown one and for another person's alike. */
export async function readAttempt(actor: Actor, id: string): Promise<Attempt | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const attempt = await findAttempt(id);
  return attempt && may(actor, "use-attempt", attempt) ? attempt : null;
}
