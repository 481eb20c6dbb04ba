import "server-only";
import type { Actor, Person } from "@/features/accounts/actor";
import { may } from "@/features/accounts/permission";
import { teachesAny } from "@/features/classrooms/class-member.store";
import { findPickedQuiz, type PickedQuiz } from "./picked-quiz.store";

/** Whether somebody may put quizzes together: whoever teaches a class. Keys of items are shown to nobody else. */
export async function mayPickQuizzes(actor: Actor): Promise<boolean> {
  return actor !== null && may(actor, "pick-quizzes", { teaches: await teachesAny(actor.id) });
}

/** A quiz of somebody's own; null for an unknown one, another's, and for whoever does not teach (any more). */
export async function findOwnQuiz(
  actor: Actor,
  id: string,
): Promise<{ quiz: PickedQuiz; person: Person } | null> {
  const [mayPick, quiz] = await Promise.all([mayPickQuizzes(actor), findPickedQuiz(id)]);
  if (!actor || !mayPick || !quiz || !may(actor, "use-picked-quiz", quiz)) return null;
  return { quiz, person: actor };
}
