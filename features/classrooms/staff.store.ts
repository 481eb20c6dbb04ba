import "server-only";
import { done, type Result, refuse } from "@/features/accounts/result";
import { normalizeUsername } from "@/features/accounts/username";
import { database, type Transaction } from "@/prisma/client";
import { recordChangeIn } from "./class-change.store";
import { type By, lockClassIn, nextVersion } from "./classroom.store";

export type StaffRole = "teacher" | "assistant";

/** Somebody of a class's staff. */
export type StaffMember = {
  userId: string;
  name: string;
  username: string;
  role: StaffRole;
  isOwner: boolean;
};

/** Nobody's class has more; it bounds the list. */
const MOST_STAFF = 50;

/** The owner first, then in the order in which they came. */
export async function listStaff(classroomId: string): Promise<StaffMember[]> {
  const { ownerId, staff } = await database.classroom.findUniqueOrThrow({
    where: { id: classroomId },
    select: {
      ownerId: true,
      staff: {
        select: {
          userId: true,
          role: true,
          user: { select: { name: true, displayUsername: true } },
        },
        orderBy: [{ addedAt: "asc" }, { userId: "asc" }],
      },
    },
  });
  return staff
    .map(({ userId, role, user }) => ({
      ...{ userId, role, name: user.name, username: user.displayUsername ?? "" },
      isOwner: userId === ownerId,
    }))
    .toSorted((one, other) => Number(other.isOwner) - Number(one.isOwner));
}

type InClass = { classroomId: string; by: By };

/**
 * Adds somebody to the staff by the exact username; who is there already stays what they are. Refused for whoever cannot
 * be added, without a difference between an unknown name and an account that is disabled.
 */
export async function addStaff(
  { classroomId, by }: InClass,
  { username, role }: { username: string; role: StaffRole },
): Promise<Result<null, "not-found" | "too-large">> {
  return database.$transaction(async (tx) => {
    await lockClassIn(tx, classroomId);
    const person = await tx.user.findFirst({
      where: { username: normalizeUsername(username), isAnonymous: false, disabledAt: null },
      select: { id: true, name: true },
    });
    if (!person) return refuse("not-found");
    if ((await tx.classroomStaff.count({ where: { classroomId } })) >= MOST_STAFF) {
      return refuse("too-large");
    }
    const { count } = await tx.classroomStaff.createMany({
      data: { classroomId, userId: person.id, role },
      skipDuplicates: true,
    });
    if (count === 0) return done(null);
    await recordChangeIn(tx, {
      ...{ classroomId, userId: person.id, by, kind: "staff-added" },
      detail: { name: person.name, role },
    });
    return done(null);
  });
}

/** The name of somebody of the staff who is not its owner; null for anybody else. The class's row must be locked. */
async function findOtherIn(tx: Transaction, classroomId: string, userId: string) {
  const member = await tx.classroomStaff.findFirst({
    where: { classroomId, userId, classroom: { ownerId: { not: userId } } },
    select: { role: true, user: { select: { name: true, disabledAt: true } } },
  });
  return member && { role: member.role, ...member.user };
}

/** Makes a teacher an assistant or the other way round. The owner stays a teacher, so that a class always has one. */
export async function changeStaffRole(
  { classroomId, by }: InClass,
  { userId, role }: { userId: string; role: StaffRole },
): Promise<Result<null, "not-found">> {
  return database.$transaction(async (tx) => {
    await lockClassIn(tx, classroomId);
    const member = await findOtherIn(tx, classroomId, userId);
    if (!member) return refuse("not-found");
    if (member.role === role) return done(null);
    await tx.classroomStaff.updateMany({ where: { classroomId, userId }, data: { role } });
    await recordChangeIn(tx, {
      ...{ classroomId, userId, by, kind: "staff-changed" },
      detail: { name: member.name, role },
    });
    return done(null);
  });
}

/** Takes somebody off the staff, oneself too, but never the owner. Who is not there any more is gone already. */
export async function removeStaff({ classroomId, by }: InClass, userId: string): Promise<void> {
  await database.$transaction(async (tx) => {
    await lockClassIn(tx, classroomId);
    const member = await findOtherIn(tx, classroomId, userId);
    if (!member) return;
    await tx.classroomStaff.deleteMany({ where: { classroomId, userId } });
    await recordChangeIn(tx, {
      ...{ classroomId, userId, by, kind: "staff-removed" },
      detail: { name: member.name },
    });
  });
}

/** Makes another of its teachers the owner of a class; who owned it stays a teacher. Refused for whoever is none. */
export async function handOver(
  { classroomId, by, now }: InClass & { now: Date },
  toUserId: string,
): Promise<Result<null, "not-found" | "forbidden">> {
  return database.$transaction(async (tx) => {
    await lockClassIn(tx, classroomId);
    const next = await findOtherIn(tx, classroomId, toUserId);
    if (next?.role !== "teacher" || next.disabledAt) return refuse("not-found");
    const { count } = await tx.classroom.updateMany({
      where: { id: classroomId, ownerId: by.id },
      data: { ownerId: toUserId, ...nextVersion({ by, now }) },
    });
    if (count === 0) return refuse("forbidden");
    await recordChangeIn(tx, {
      ...{ classroomId, userId: toUserId, by, kind: "handed-over" },
      detail: { name: next.name },
    });
    return done(null);
  });
}
