import "server-only";
import { z } from "zod";
import { currentActor } from "@/features/accounts/current-actor";
import { may } from "@/features/accounts/permission";
import { findAttemptOwner } from "./attempt.store";
import { flagItem } from "./attempt-mark.store";
import { FlagMessage } from "./submission";

/** A learner's flag on an item, sent by a script: 204, 400 for what is no flag, 404 for an attempt that is not theirs. */
export async function receiveFlag(request: Request, attemptId: string): Promise<Response> {
  const headers = { "cache-control": "private, no-store" };
  const parsed = FlagMessage.safeParse(await request.json().catch(() => null));
  if (!parsed.success) return Response.json({ refusal: "bad-request" }, { status: 400, headers });
  const isId = z.uuid().safeParse(attemptId).success;
  const [actor, owner] = await Promise.all([
    currentActor(),
    isId ? findAttemptOwner(attemptId) : null,
  ]);
  if (!owner || !may(actor, "use-attempt", owner)) {
    return Response.json({ refusal: "not-found" }, { status: 404, headers });
  }
  await flagItem(attemptId, parsed.data.item, parsed.data.flagged);
  return new Response(null, { status: 204, headers });
}
