import "server-only";
import { recordChangeIn } from "@/features/classrooms/class-change.store";
import { lockClassIn } from "@/features/classrooms/classroom.store";
import type { RosterAct } from "@/features/classrooms/roster/roster-act";
import { database, type Transaction } from "@/prisma/client";
import { followChangeIn } from "../follow-attempts.store";

/** An assignment that was set to a group, or has an extension for it. */
export type GroupUse = {
  assignmentId: string;
  /** "" where the quiz's own title serves. */
  title: string;
  content: unknown;
};

const SHOWN = 100;

/** What would be changed by deleting a group: assignments that name it, the latest hundred. */
export async function listGroupUses(groupId: string): Promise<GroupUse[]> {
  const uses = await database.assignment.findMany({
    where: { OR: [{ groups: { some: { groupId } } }, { extensions: { some: { groupId } } }] },
    select: { id: true, title: true, content: true },
    orderBy: { id: "desc" },
    take: SHOWN,
  });
  return uses.map(({ id, ...use }) => ({ assignmentId: id, ...use }));
}

/**
 * Deletes a group, and nothing that its learners were set or allowed: an assignment that it was set to is set to the
 * persons whom it reached (all of its groups' members), and what the group's extensions give becomes each member's own.
 * Who is deleted twice is deleted once.
 *
 * Persons, because an assignment is set either to groups or to persons; and those of its other groups too, since it would
 * otherwise lose them.
 */
export async function deleteGroup(
  { classroom, by }: RosterAct,
  groupId: string,
  now: Date,
): Promise<string | null> {
  const classroomId = classroom.id;
  return database.$transaction(async (tx) => {
    await lockClassIn(tx, classroomId);
    const group = await tx.group.findFirst({ where: { id: groupId, classroomId } });
    if (!group) return null;
    const extended = await tx.extension.findMany({
      where: { groupId },
      select: { assignmentId: true },
      orderBy: { assignmentId: "asc" },
    });
    await setToPersonsIn(tx, groupId, by.id);
    await keepExtensionsIn(tx, groupId);
    await tx.group.delete({ where: { id: groupId } });
    // What the group alone was given goes with it where nobody is in it: results may be due sooner.
    for (const { assignmentId: id } of extended) await followChangeIn(tx, { classroomId, id }, now);
    await recordChangeIn(tx, {
      ...{ classroomId, by, kind: "group-changed" },
      detail: { name: group.name, did: "deleted" },
    });
    return group.name;
  });
}

async function setToPersonsIn(tx: Transaction, groupId: string, byId: string): Promise<void> {
  const set = await tx.$queryRaw<{ id: string }[]>`
    update "Assignment" set audience = 'persons', version = version + 1,
      "changedById" = ${byId}::uuid, "changedAt" = now()
    where audience = 'groups' and id in
      (select "assignmentId" from "AssignmentGroup" where "groupId" = ${groupId}::uuid)
    returning id::text as id`;
  const ids = set.map(({ id }) => id);
  await tx.$executeRaw`
    insert into "AssignmentPerson" ("assignmentId", "classroomId", "userId")
    select distinct used."assignmentId", used."classroomId", member."userId"
    from "AssignmentGroup" used join "GroupMember" member on member."groupId" = used."groupId"
    where used."assignmentId" = any(${ids}::uuid[])
    on conflict do nothing`;
  await tx.assignmentGroup.deleteMany({ where: { assignmentId: { in: ids } } });
}

/**
 * A member's own extension wins per field over those of groups, of which the most lenient counts (effective-rules.ts): so
 * it takes, where it says nothing itself, the most lenient of all groups the member is in. The rules of nobody change.
 */
async function keepExtensionsIn(tx: Transaction, groupId: string): Promise<void> {
  await tx.$executeRaw`
    insert into "Extension" as own (id, "assignmentId", "classroomId", "userId", "opensAt", "dueAt",
      "cutOffAt", "attemptsAllowed", "extraMinutes", reason, "byId")
    select gen_random_uuid(), given."assignmentId", given."classroomId", member."userId",
      min(each."opensAt"), max(each."dueAt"), max(each."cutOffAt"), max(each."attemptsAllowed"),
      max(each."extraMinutes"), given.reason, given."byId"
    from "Extension" given
      join "GroupMember" member on member."groupId" = given."groupId"
      join "GroupMember" other on other."userId" = member."userId"
      join "Extension" each
        on each."assignmentId" = given."assignmentId" and each."groupId" = other."groupId"
    where given."groupId" = ${groupId}::uuid
    group by given.id, member."userId"
    on conflict ("assignmentId", "userId") do update set
      "opensAt" = coalesce(own."opensAt", excluded."opensAt"),
      "dueAt" = coalesce(own."dueAt", excluded."dueAt"),
      "cutOffAt" = coalesce(own."cutOffAt", excluded."cutOffAt"),
      "attemptsAllowed" = coalesce(own."attemptsAllowed", excluded."attemptsAllowed"),
      "extraMinutes" = coalesce(own."extraMinutes", excluded."extraMinutes")`;
}
