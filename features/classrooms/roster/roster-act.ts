import "server-only";
import type { Actor } from "@/features/accounts/actor";
import { done, type Result } from "@/features/accounts/result";
import { askRight } from "../class-gate";
import type { Classroom } from "../class-member.store";
import type { By } from "../classroom.store";

/** Somebody who changes something about a class's learners. */
export type RosterAct = { classroom: Classroom; by: By };

/** Whether this person may change a class's roster now; refused as `askRight` does. */
export async function rosterAct(
  actor: Actor,
  classroomId: string,
): Promise<Result<RosterAct, "signed-out" | "not-found" | "closed">> {
  const asked = await askRight(actor, classroomId, "manage-roster");
  if (!asked.ok) return asked;
  const { classroom, actor: person } = asked.value;
  return done({ classroom, by: { id: person.id, name: person.name } });
}
