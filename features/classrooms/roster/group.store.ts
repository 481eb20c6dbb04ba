import "server-only";
import { done, type Result, refuse } from "@/features/accounts/result";
import { foldText } from "@/i18n/fold-text";
import { database, type Transaction } from "@/prisma/client";
import { recordChangeIn } from "../class-change.store";
import { lockClassIn } from "../classroom.store";
import type { RosterAct } from "./roster-act";

/** Learners of a class who are set something together; `members` counts those who are active. */
export type ClassGroup = { id: string; name: string; members: number };

/** Nobody's class has more; it bounds the list. */
export const MOST_GROUPS = 100;

/** A class's groups by name. */
export async function listGroups(classroomId: string): Promise<ClassGroup[]> {
  const groups = await database.$queryRaw<ClassGroup[]>`
    select g.id::text as id, g.name, count(e."userId")::int as members
    from "Group" g left join "GroupMember" member on member."groupId" = g.id
      left join "Enrolment" e on e."userId" = member."userId"
        and e."classroomId" = g."classroomId" and e.state = 'active'
    where g."classroomId" = ${classroomId}::uuid group by g.id`;
  return groups.toSorted((one, other) => one.name.localeCompare(other.name, "es"));
}

/** null for an unknown group, and for one of another class. */
export async function findGroup(classroomId: string, groupId: string): Promise<ClassGroup | null> {
  return (await listGroups(classroomId)).find(({ id }) => id === groupId) ?? null;
}

/** Which of these learners are in a group. */
export async function listMembers(groupId: string, userIds: readonly string[]): Promise<string[]> {
  const members = await database.groupMember.findMany({
    where: { groupId, userId: { in: [...userIds] } },
    select: { userId: true },
  });
  return members.map(({ userId }) => userId);
}

/** Which groups of a class a learner is in. */
export async function listGroupsOf(classroomId: string, userId: string): Promise<string[]> {
  const groups = await database.groupMember.findMany({
    where: { classroomId, userId },
    select: { groupId: true },
  });
  return groups.map(({ groupId }) => groupId);
}

export type GroupRefusal = "name-taken" | "not-found" | "too-many-groups";

/** Makes a group. Names are unique in a class whatever their case and accents: the class's row is locked to compare them. */
export async function createGroup(
  { classroom, by }: RosterAct,
  { id, name }: { id: string; name: string },
): Promise<Result<string, GroupRefusal>> {
  const classroomId = classroom.id;
  return database.$transaction(async (tx) => {
    await lockClassIn(tx, classroomId);
    const groups = await tx.group.findMany({ where: { classroomId } });
    // The second press on one button.
    if (groups.some((group) => group.id === id)) return done(id);
    if (groups.some((group) => isSameName(group.name, name))) return refuse("name-taken");
    if (groups.length >= MOST_GROUPS) return refuse("too-many-groups");
    await tx.group.create({ data: { id, classroomId, name } });
    await recordGroupIn(tx, { classroomId, by, name, did: "made" });
    return done(id);
  });
}

const isSameName = (one: string, other: string): boolean => foldText(one) === foldText(other);

/** Gives a group another name. */
export async function renameGroup(
  { classroom, by }: RosterAct,
  { id, name }: { id: string; name: string },
): Promise<Result<null, GroupRefusal>> {
  const classroomId = classroom.id;
  return database.$transaction(async (tx) => {
    await lockClassIn(tx, classroomId);
    const groups = await tx.group.findMany({ where: { classroomId } });
    const own = groups.find((group) => group.id === id);
    if (!own) return refuse("not-found");
    if (own.name === name) return done(null);
    if (groups.some((group) => group.id !== id && isSameName(group.name, name))) {
      return refuse("name-taken");
    }
    await tx.group.update({ where: { id }, data: { name } });
    await recordGroupIn(tx, { classroomId, by, name, before: own.name, did: "renamed" });
    return done(null);
  });
}

type GroupChange = RosterChange & { name: string; did: "made" | "renamed" | "filled" };
type RosterChange = { classroomId: string; by: RosterAct["by"]; before?: string };

/** Writes down what was done to a group. */
async function recordGroupIn(tx: Transaction, { classroomId, by, ...detail }: GroupChange) {
  await recordChangeIn(tx, { classroomId, by, kind: "group-changed", detail });
}

/**
 * Who of some learners is in a group: of those that a form showed, exactly those that were ticked. Others stay as they
 * are, and who is no learner of the class is left out.
 */
export async function setMembers(
  { classroom, by }: RosterAct,
  { groupId, shown, ticked }: { groupId: string; shown: string[]; ticked: string[] },
): Promise<Result<null, "not-found">> {
  const classroomId = classroom.id;
  return database.$transaction(async (tx) => {
    const group = await tx.group.findFirst({ where: { id: groupId, classroomId } });
    if (!group) return refuse("not-found");
    const gone = shown.filter((userId) => !ticked.includes(userId));
    const { count: removed } = await tx.groupMember.deleteMany({
      where: { groupId, userId: { in: gone } },
    });
    const added = await joinGroupIn(tx, { classroomId, groupId, userIds: ticked });
    if (removed + added > 0) {
      await recordGroupIn(tx, { classroomId, by, name: group.name, did: "filled" });
    }
    return done(null);
  });
}

/** Puts active learners into a group; who is in it stays. @returns how many are new in it */
export async function joinGroupIn(
  tx: Transaction,
  { classroomId, groupId, userIds }: { classroomId: string; groupId: string; userIds: string[] },
): Promise<number> {
  return tx.$executeRaw`
    insert into "GroupMember" ("groupId", "classroomId", "userId")
    select ${groupId}::uuid, "classroomId", "userId" from "Enrolment"
    where "classroomId" = ${classroomId}::uuid and "userId" = any(${userIds}::uuid[])
      and state = 'active'
    on conflict do nothing`;
}

/** The groups of one learner: of the class's, exactly those that were ticked. */
export async function setGroupsOf(
  { classroom, by }: RosterAct,
  { userId, name, ticked }: { userId: string; name: string; ticked: string[] },
): Promise<void> {
  const classroomId = classroom.id;
  await database.$transaction(async (tx) => {
    const { count: left } = await tx.groupMember.deleteMany({
      where: { classroomId, userId, groupId: { notIn: ticked } },
    });
    const groups = await tx.group.findMany({ where: { classroomId, id: { in: ticked } } });
    let joined = 0;
    for (const { id } of groups) {
      joined += await joinGroupIn(tx, { classroomId, groupId: id, userIds: [userId] });
    }
    if (left + joined === 0) return;
    await recordChangeIn(tx, {
      ...{ classroomId, by, kind: "group-changed", userId },
      detail: {
        name: groups.map((group) => group.name).join(", "),
        learner: name,
        did: "of-learner",
      },
    });
  });
}
