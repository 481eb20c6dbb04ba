import "server-only";
import { done, type Result, refuse } from "@/features/accounts/result";
import { recordChangeIn } from "@/features/classrooms/class-change.store";
import { database } from "@/prisma/client";
import type { AssignmentContent } from "./assignment-content";
import { ownRecipientsIn, planColumns, writeRecipientsIn } from "./keep-plan.store";
import type { Plan } from "./plan";

/** Somebody of the staff, and what the assignment is called in the class's language: for the list of changes. */
export type Act = { by: { id: string; name: string }; name: string };

export type NewAssignment = {
  /** Made by the form: two presses with one id are one assignment. */
  id: string;
  classroomId: string;
  content: AssignmentContent;
  copyOfId: string | null;
  plan: Plan;
};

/**
 * Sets something to a class. The second press of one form finds what the first made.
 *
 * @returns "nobody" where no group or learner named is of the class; "not-found" for an id that is another's
 */
export async function createAssignment(
  { id, classroomId, content, copyOfId, plan }: NewAssignment,
  { by, name }: Act,
): Promise<Result<null, "nobody" | "not-found">> {
  return database.$transaction(async (tx) => {
    const recipients = await ownRecipientsIn(tx, { classroomId, had: null }, plan.recipients);
    if (!recipients) return refuse("nobody");
    const { count } = await tx.assignment.createMany({
      data: [
        {
          ...planColumns({ ...plan, recipients }),
          ...{ id, classroomId, content, copyOfId, createdById: by.id, changedById: by.id },
          releaseAt: plan.cutOffAt ?? plan.dueAt,
        },
      ],
      skipDuplicates: true,
    });
    if (count === 0) {
      const made = await tx.assignment.findUnique({
        where: { id, classroomId, createdById: by.id },
      });
      return made ? done(null) : refuse("not-found");
    }
    await writeRecipientsIn(tx, { id, classroomId }, recipients);
    await recordChangeIn(tx, {
      ...{ classroomId, by, kind: "assigned", assignmentId: id },
      detail: { name, audience: recipients.audience, dueAt: plan.dueAt?.toISOString() ?? null },
    });
    return done(null);
  });
}
