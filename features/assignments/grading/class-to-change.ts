import "server-only";
import type { Actor, Person } from "@/features/accounts/actor";
import { may } from "@/features/accounts/permission";
import { done, type Result, refuse } from "@/features/accounts/result";
import { type Classroom, findStanding } from "@/features/classrooms/class-member.store";

export type ClassToChange = { classroom: Classroom; by: { id: string; name: string } };

/** A class that the asker may grade in, or grade again: an unknown one and a foreign one look the same. */
export async function classToChange(
  actor: Actor,
  classId: string,
  right: "grade" | "regrade",
): Promise<Result<ClassToChange, "signed-out" | "not-found" | "closed">> {
  if (!actor) return refuse("signed-out");
  const standing = await findStanding(actor, classId);
  if (!standing || !may(actor, right, { role: standing.role })) return refuse("not-found");
  const { classroom } = standing;
  if (classroom.archivedAt) return refuse("closed");
  return done({ classroom, by: byOf(actor) });
}

const byOf = ({ id, name, username }: Person) => ({ id, name: name || (username ?? "") });

/** A class whose results the asker may see, and what else they may there; null for any other, known or not. */
export async function findClassToSee(actor: Actor, classId: string): Promise<SeenClass | null> {
  const standing = await findStanding(actor, classId);
  if (!standing || !may(actor, "see-results", { role: standing.role })) return null;
  const { classroom, role } = standing;
  return {
    classroom,
    mayGrade: may(actor, "grade", { role }),
    mayRegrade: may(actor, "regrade", { role }),
  };
}

export type SeenClass = { classroom: Classroom; mayGrade: boolean; mayRegrade: boolean };
