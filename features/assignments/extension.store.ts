import "server-only";
import { done, type Result, refuse } from "@/features/accounts/result";
import { recordChangeIn } from "@/features/classrooms/class-change.store";
import { database, type Transaction } from "@/prisma/client";
import { lockAssignment } from "./assignment.store";
import type { Act } from "./create-assignment.store";
import type { Grants } from "./effective-rules";
import { followChangeIn } from "./follow-attempts.store";

/** To whom an extension is given. */
export type Extended = { userId: string } | { groupId: string };

export type Extension = Grants & {
  id: string;
  /** null for one of a group. */
  userId: string | null;
  groupId: string | null;
  /** The learner as the class list calls them, or the group. */
  name: string;
  reason: string;
  createdAt: Date;
};

const EXTENSIONS_SHOWN = 500;

/** The extensions of an assignment, those of groups first, then by name. */
export async function listExtensions(assignmentId: string): Promise<Extension[]> {
  const rows = await database.$queryRaw<Extension[]>`
    select x.id::text as id, x."userId"::text as "userId", x."groupId"::text as "groupId",
      x."opensAt", x."dueAt", x."cutOffAt", x."attemptsAllowed", x."extraMinutes", x.reason,
      x."createdAt", coalesce(g.name, e.name, '') as name
    from "Extension" x
    left join "Group" g on g.id = x."groupId"
    left join "Enrolment" e on e."classroomId" = x."classroomId" and e."userId" = x."userId"
    where x."assignmentId" = ${assignmentId}::uuid
    order by (x."groupId" is null), name, x.id limit ${EXTENSIONS_SHOWN}`;
  return rows;
}

type Extending = { classroomId: string; assignmentId: string; act: Act; now: Date };

/**
 * Gives more time or tries to a learner or a group, in the place of what an earlier extension gave. Attempts that go on
 * follow at once.
 */
export async function extend(
  to: Extended,
  { reason, ...grants }: Grants & { reason: string },
  { classroomId, assignmentId, act, now }: Extending,
): Promise<Result<null, "not-found">> {
  return database.$transaction(async (tx) => {
    const assignment = await lockAssignment(tx, classroomId, assignmentId);
    const name = assignment && (await nameIn(tx, classroomId, to));
    if (name === null) return refuse("not-found");
    const data = { ...grants, reason, byId: act.by.id };
    const where =
      "userId" in to
        ? { assignmentId_userId: { assignmentId, userId: to.userId } }
        : { assignmentId_groupId: { assignmentId, groupId: to.groupId } };
    await tx.extension.upsert({
      where,
      update: data,
      create: { ...data, ...to, assignmentId, classroomId },
    });
    await recordChangeIn(tx, {
      ...{ classroomId, assignmentId, by: act.by, kind: "extended" },
      ...("userId" in to ? { userId: to.userId } : {}),
      detail: { name: act.name, to: name, reason, ...texts(grants) },
    });
    await followChangeIn(tx, { classroomId, id: assignmentId }, now);
    return done(null);
  });
}

/** Takes an extension back: the assignment's own dates hold again. Twice is once. */
export async function removeExtension(
  id: string,
  { classroomId, assignmentId, act, now }: Extending,
): Promise<void> {
  await database.$transaction(async (tx) => {
    await lockAssignment(tx, classroomId, assignmentId);
    const found = await tx.extension.findUnique({ where: { id, assignmentId, classroomId } });
    if (!found) return;
    const { userId, groupId } = found;
    const to = userId ? { userId } : groupId ? { groupId } : null;
    const name = to && (await nameIn(tx, classroomId, to));
    await tx.extension.delete({ where: { id } });
    await recordChangeIn(tx, {
      ...{ classroomId, assignmentId, by: act.by, kind: "extension-removed" },
      ...(userId ? { userId } : {}),
      detail: { name: act.name, to: name ?? "" },
    });
    await followChangeIn(tx, { classroomId, id: assignmentId }, now);
  });
}

const texts = ({ opensAt, dueAt, cutOffAt, attemptsAllowed, extraMinutes }: Grants) => ({
  opensAt: opensAt?.toISOString() ?? null,
  dueAt: dueAt?.toISOString() ?? null,
  cutOffAt: cutOffAt?.toISOString() ?? null,
  attemptsAllowed,
  extraMinutes,
});

/** What the class calls a learner or group of its own; null for any other. */
async function nameIn(tx: Transaction, classroomId: string, to: Extended): Promise<string | null> {
  if ("groupId" in to) {
    const group = await tx.group.findUnique({ where: { id: to.groupId, classroomId } });
    return group?.name ?? null;
  }
  const enrolled = await tx.enrolment.findUnique({
    where: { classroomId_userId: { classroomId, userId: to.userId }, state: "active" },
  });
  return enrolled?.name ?? null;
}
