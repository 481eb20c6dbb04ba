import "server-only";
import type { Transaction } from "@/prisma/client";
import type { Plan, Recipients } from "./plan";

/** The columns of a plan. */
export function planColumns({ title, recipients, settings, alsoLanguage, ...dates }: Plan) {
  const { opensAt, dueAt, cutOffAt, ...rules } = settings;
  return { title, audience: recipients.audience, settings: rules, alsoLanguage, ...dates };
}

/**
 * Those of the groups or learners named that are of this class now: ids come from outside. Learners it was set to by
 * name who are away keep it: a form does not list them, and when they come back it is theirs again.
 *
 * @param place.had whom it was set to before, where it is changed
 * @returns null where none is left: an assignment to nobody is never one to everybody
 */
export async function ownRecipientsIn(
  tx: Transaction,
  { classroomId, had }: { classroomId: string; had: Recipients | null },
  recipients: Recipients,
): Promise<Recipients | null> {
  if (recipients.audience === "groups") {
    const id = { in: [...recipients.groupIds] };
    const found = await tx.group.findMany({ where: { id, classroomId }, select: { id: true } });
    const groupIds = found.map((group) => group.id);
    return groupIds.length > 0 ? { audience: "groups", groupIds } : null;
  }
  if (recipients.audience === "persons") {
    const before = had?.audience === "persons" ? had.userIds : [];
    const named = { state: "active" as const, userId: { in: [...recipients.userIds] } };
    const away = { state: { not: "active" as const }, userId: { in: [...before] } };
    const found = await tx.enrolment.findMany({
      where: { classroomId, OR: [named, away] },
      select: { userId: true },
    });
    const userIds = found.map(({ userId }) => userId);
    return userIds.length > 0 ? { audience: "persons", userIds } : null;
  }
  return recipients;
}

/** Writes whom an assignment is set to, in the place of whoever it was set to before. */
export async function writeRecipientsIn(
  tx: Transaction,
  { id: assignmentId, classroomId }: { id: string; classroomId: string },
  recipients: Recipients,
): Promise<void> {
  await tx.assignmentGroup.deleteMany({ where: { assignmentId } });
  await tx.assignmentPerson.deleteMany({ where: { assignmentId } });
  if (recipients.audience === "groups") {
    const data = recipients.groupIds.map((groupId) => ({ assignmentId, classroomId, groupId }));
    await tx.assignmentGroup.createMany({ data });
  }
  if (recipients.audience === "persons") {
    const data = recipients.userIds.map((userId) => ({ assignmentId, classroomId, userId }));
    await tx.assignmentPerson.createMany({ data });
  }
}
