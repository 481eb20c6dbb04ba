import "server-only";
import type { Actor } from "@/features/accounts/actor";
import { may } from "@/features/accounts/permission";
import { done, type Result, refuse } from "@/features/accounts/result";
import { type Classroom, findStanding } from "../class-member.store";
import type { By } from "../classroom.store";

/** Somebody who changes something about a class's learners. */
export type RosterAct = { classroom: Classroom; by: By };

/**
 * Whether this person may change a class's roster now. A class that is another's is refused like one that is none, an
 * archived one is closed for everybody.
 */
export async function rosterAct(
  actor: Actor,
  classroomId: string,
): Promise<Result<RosterAct, "signed-out" | "not-found" | "closed">> {
  if (!actor) return refuse("signed-out");
  const standing = await findStanding(actor, classroomId);
  if (!standing || !may(actor, "manage-roster", { role: standing.role })) {
    return refuse("not-found");
  }
  const { classroom } = standing;
  if (classroom.archivedAt) return refuse("closed");
  return done({ classroom, by: { id: actor.id, name: actor.name } });
}
