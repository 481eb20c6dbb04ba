import "server-only";
import { currentActor } from "@/features/accounts/current-actor";
import { readForm, refusePage, sendOn } from "@/features/accounts/form-reply";
import { formAddress } from "@/features/accounts/forms";
import { attemptPath } from "@/features/quizzes/attempts/paths";
import { localePath, toLocale } from "@/i18n/routing";
import { readOwnAssignment } from "./own-assignment";
import { ownAssignmentPath } from "./paths";
import { startAssigned } from "./start-assigned.store";

/**
 * Begins an attempt at an assignment, or goes on with the one in progress. Form field `locale`.
 *
 * Replies 303 to the attempt, back to the assignment's page with the reason where its rules allow no other, or to the
 * sign-in; 404 for whoever it is not set to, as for an unknown one.
 */
export async function beginAssigned(request: Request, id: string): Promise<Response> {
  const form = await readForm(request);
  const locale = toLocale(form.get("locale"));
  const actor = await currentActor();
  if (!actor) {
    const next = localePath(locale, ownAssignmentPath(id));
    const headers = {
      location: formAddress("sign-in", locale, next),
      "cache-control": "private, no-store",
    };
    return new Response(null, { status: 303, headers });
  }
  const now = new Date();
  const own = await readOwnAssignment(actor, id, now);
  if (!own?.mayTake) return refusePage(404);
  const started = await startAssigned(own.assignment.id, actor.id, now);
  if (!started) return refusePage(404);
  if (started.ok) return sendOn(locale, attemptPath(started.attempt, 1));
  return sendOn(locale, `${ownAssignmentPath(id)}?refused=${started.refusal}`);
}
