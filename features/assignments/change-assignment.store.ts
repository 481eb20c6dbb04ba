import "server-only";
import { done, type Result } from "@/features/accounts/result";
import { type ChangeKind, recordChangeIn } from "@/features/classrooms/class-change.store";
import { database, type Transaction } from "@/prisma/client";
import type { Prisma } from "@/prisma/generated/client";
import type { Assignment } from "./assignment";
import { listPersonsOf, lockAssignment } from "./assignment.store";
import type { Act } from "./create-assignment.store";
import { followChangeIn } from "./follow-attempts.store";
import { ownRecipientsIn, planColumns, writeRecipientsIn } from "./keep-plan.store";
import { changedFields, type Dates, type Plan, recipientsOf } from "./plan";

/** Which assignment is changed, as whoever changes it saw it. */
type Seen = { classroomId: string; id: string; version: number };

/** What somebody else did to it meanwhile: told before it is overwritten. */
export type Meanwhile = { version: number; byName: string; at: Date; fields: string[] };

export type Changed = Result<null, "not-found" | "nobody"> | Conflict;
type Conflict = { ok: false; refusal: "conflict"; meanwhile: Meanwhile };

type Changing = { seen: Seen; act: Act; now: Date };

/** Changes what a teacher decided; what it sets stays. Over a newer version than was seen it changes nothing. */
export async function changeAssignment(plan: Plan, changing: Changing): Promise<Changed> {
  const { classroomId, id } = changing.seen;
  return change(changing, async (tx, before) => {
    const had = recipientsOf(before, await listPersonsOf(id));
    const recipients = await ownRecipientsIn(tx, { classroomId, had }, plan.recipients);
    if (!recipients) return { ok: false, refusal: "nobody" };
    const fields = changedFields({ ...before, recipients: had }, { ...plan, recipients });
    if (fields.length === 0) return null;
    await writeRecipientsIn(tx, { id, classroomId }, recipients);
    const data = planColumns({ ...plan, recipients });
    return { data, kind: "assignment-changed", detail: { fields: fields.join(" ") } };
  });
}

/** Opens it again for all with new dates; its learners read the reason (teaching.md 2.8). */
export async function reopenAssignment(
  { dueAt, cutOffAt, reason }: Omit<Dates, "opensAt"> & { reason: string },
  changing: Changing,
): Promise<Changed> {
  return change(changing, async () => ({
    data: { dueAt, cutOffAt },
    kind: "assignment-reopened",
    detail: { fields: "dueAt cutOffAt", reason },
  }));
}

/** An act upon an assignment whatever its version: what it does is plain without having seen the rest. */
type Acting = Omit<Changing, "seen"> & { classroomId: string; id: string };

/**
 * Closes it at an instant, now or a little later: nothing is accepted after, and what is going on is handed in with what
 * is saved. An extension that gives more keeps giving it. Again with a later instant, it changes nothing.
 */
export async function closeAssignment(acting: Acting, at: Date): Promise<Changed> {
  return act(acting, async (before) => {
    if (before.cutOffAt && before.cutOffAt <= at) return null;
    const dueAt = before.dueAt && before.dueAt > at ? at : before.dueAt;
    const opensAt = before.opensAt > at ? at : before.opensAt;
    return {
      data: { opensAt, dueAt, cutOffAt: at },
      kind: "assignment-closed",
      detail: { fields: "cutOffAt", at: at.toISOString() },
    };
  });
}

/** Takes results out of its learners' sight, or shows them again as its rules say. */
export async function hideResults(acting: Acting, resultsHidden: boolean): Promise<Changed> {
  return act(acting, async (before) =>
    before.resultsHidden === resultsHidden
      ? null
      : { data: { resultsHidden }, kind: resultsHidden ? "results-hidden" : "results-shown" },
  );
}

/** Puts it away, or takes it back: its learners no longer see it as due, and nothing is lost. */
export async function archiveAssignment(acting: Acting, isArchived: boolean): Promise<Changed> {
  const { now } = acting;
  return act(acting, async (before) =>
    (before.archivedAt !== null) === isArchived
      ? null
      : {
          data: { archivedAt: isArchived ? now : null },
          kind: isArchived ? "assignment-archived" : "assignment-unarchived",
        },
  );
}

/** Deletes it with its attempts and results. Twice is once. */
export async function deleteAssignment({ classroomId, id, act: { by, name } }: Acting) {
  await database.$transaction(async (tx) => {
    const attempts = await tx.attempt.count({ where: { assignmentId: id, classroomId } });
    const { count } = await tx.assignment.deleteMany({ where: { id, classroomId } });
    if (count === 0) return;
    const detail = { name, attempts };
    await recordChangeIn(tx, { classroomId, by, kind: "assignment-deleted", detail });
  });
}

type Deed = {
  data: Prisma.AssignmentUpdateInput;
  kind: ChangeKind;
  detail?: Readonly<Record<string, string | number | null>>;
};
/** null where there is nothing to change. */
type Decide = (
  tx: Transaction,
  before: Assignment,
) => Promise<Deed | null | { ok: false; refusal: "nobody" }>;

const act = (
  { classroomId, id, ...acting }: Acting,
  decide: (before: Assignment) => Promise<Deed | null>,
) => change({ ...acting, seen: { classroomId, id, version: ANY } }, (_, before) => decide(before));

/** Stands for whatever version there is. */
const ANY = -1;

async function change({ seen, act: { by, name }, now }: Changing, decide: Decide) {
  const { classroomId, id, version } = seen;
  return database.$transaction(async (tx): Promise<Changed> => {
    const before = await lockAssignment(tx, classroomId, id);
    if (!before) return { ok: false, refusal: "not-found" };
    if (version !== ANY && version !== before.version) {
      return { ok: false, refusal: "conflict", meanwhile: await meanwhileIn(tx, before) };
    }
    const deed = await decide(tx, before);
    if (deed === null) return done(null);
    if ("ok" in deed) return deed;
    await tx.assignment.update({
      where: { id },
      data: { ...deed.data, version: { increment: 1 }, changedById: by.id, changedAt: now },
    });
    const { kind, detail } = deed;
    const told = { ...detail, name };
    await recordChangeIn(tx, { classroomId, by, kind, assignmentId: id, detail: told });
    await followChangeIn(tx, before, now);
    return done(null);
  });
}

/** Who changed it last, when, and what. */
async function meanwhileIn(tx: Transaction, { id, version, changedAt }: Assignment) {
  const last = await tx.classroomChange.findFirst({
    where: { assignmentId: id, kind: { startsWith: "assignment-" } },
    orderBy: { id: "desc" },
    select: { byName: true, detail: true },
  });
  const detail = last?.detail;
  const fields = detail && typeof detail === "object" && "fields" in detail ? detail.fields : "";
  return {
    ...{ version, at: changedAt, byName: last?.byName ?? "" },
    fields: typeof fields === "string" ? fields.split(" ").filter(Boolean) : [],
  };
}
