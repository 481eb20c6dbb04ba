import "server-only";
import type { Actor } from "@/features/accounts/actor";
import { done, type Result, refuse } from "@/features/accounts/result";
import { findLearner, type Learner } from "./roster.store";
import { type RosterAct, rosterAct } from "./roster-act";

/** The same for one learner who is in the class now. */
export type LearnerAct = RosterAct & { learner: Learner };

/** Whether this person may change something about an active learner of a class. Both ids must be UUIDs. */
export async function learnerAct(
  actor: Actor,
  classroomId: string,
  userId: string,
): Promise<Result<LearnerAct, "signed-out" | "not-found" | "closed" | "conflict">> {
  const act = await rosterAct(actor, classroomId);
  if (!act.ok) return act;
  const learner = await findLearner(classroomId, userId);
  if (!learner) return refuse("not-found");
  // Removed in another tab, or by another teacher.
  return learner.state === "active" ? done({ ...act.value, learner }) : refuse("conflict");
}
