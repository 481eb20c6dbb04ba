import "server-only";
import { database, type Transaction } from "@/prisma/client";

/** What may be changed in a class; each kind has its sentence in `ui.changes.kinds`. */
export const changeKinds = [
  "class-made",
  "class-changed",
  "code-changed",
  "code-closed",
  "staff-added",
  "staff-changed",
  "staff-removed",
  "handed-over",
  "archived",
  "unarchived",
  "learner-added",
  "learner-joined",
  "learner-let-in",
  "learner-refused",
  "learner-left",
  "learner-removed",
  "learner-restored",
  "learner-moved",
  "learner-merged",
  "learner-renamed",
  "password-reset",
  "minutes-changed",
  "account-unlocked",
  "imported",
  "group-changed",
  "assigned",
  "assignment-changed",
  "assignment-archived",
  "assignment-unarchived",
  "assignment-deleted",
  "assignment-reopened",
  "assignment-closed",
  "extended",
  "extension-removed",
  "results-hidden",
  "results-shown",
  "text-judged",
  "grade-overridden",
  "override-removed",
  "commented",
  "excused",
  "excuse-removed",
  "attempt-reopened",
  "attempt-granted",
  "late-accepted",
  "time-accepted",
  "paper-entered",
  "regraded",
  "exported",
  "learner-exported",
  "learner-erased",
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** One change, as its sentence needs it. `detail` holds plain texts and numbers: before, after, reason, title, name. */
export type ClassChange = {
  /** A UUID, where the press that makes the change must be found again by a second one. */
  id?: string;
  classroomId: string;
  by: { id: string; name: string } | null;
  kind: ChangeKind;
  assignmentId?: string;
  /** The person it was done to. Whoever names one in `detail` says it here: an erasure finds the name by it. */
  userId?: string;
  attemptId?: string;
  detail?: Readonly<Record<string, string | number | null>>;
};

/** Writes a change down, in the transaction that makes it. */
export async function recordChangeIn(tx: Transaction, change: ClassChange) {
  await recordChangesIn(tx, [change]);
}

/** The same for several at once, in one statement. */
export async function recordChangesIn(tx: Transaction, changes: readonly ClassChange[]) {
  await tx.classroomChange.createMany({
    data: changes.map(({ by, ...change }) => ({
      ...change,
      ...{ byId: by?.id ?? null, byName: by?.name ?? "" },
    })),
  });
}

/** The same where there is nothing else to change with it. */
export async function recordChange(change: ClassChange) {
  await recordChangeIn(database, change);
}
