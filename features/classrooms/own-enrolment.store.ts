import "server-only";
import { database } from "@/prisma/client";
import { recordChangeIn } from "./class-change.store";

/** A person's own place in a class, whatever else they are there. */
export type OwnEnrolment = {
  state: "asking" | "active" | "removed";
  name: string;
  letsReset: boolean;
  joinedAt: Date;
};

/** null for who was never in the class. Both must be UUIDs. */
export async function findOwnEnrolment(
  userId: string,
  classroomId: string,
): Promise<OwnEnrolment | null> {
  return database.enrolment.findUnique({
    where: { classroomId_userId: { classroomId, userId } },
    select: { state: true, name: true, letsReset: true, joinedAt: true },
  });
}

/** Leaves a class: what was done there stays with its teachers, out of sight. Who only waited is forgotten. */
export async function leaveClass(userId: string, classroomId: string, now: Date): Promise<void> {
  await database.$transaction(async (tx) => {
    await tx.enrolment.deleteMany({
      where: { userId, classroomId, state: "asking", removedAt: null },
    });
    const left = await tx.$queryRaw<{ name: string }[]>`
      update "Enrolment" set state = 'removed', "removedAt" = ${now}, "letsReset" = false
      where "userId" = ${userId}::uuid and "classroomId" = ${classroomId}::uuid
        and state <> 'removed'
      returning name`;
    for (const { name } of left) {
      await recordChangeIn(tx, {
        ...{ classroomId, userId, kind: "learner-left", by: { id: userId, name } },
        detail: { name },
      });
    }
  });
}

/** Says whether teachers of the class may set a new password for the account. */
export async function setLetsReset(
  userId: string,
  classroomId: string,
  letsReset: boolean,
): Promise<void> {
  await database.enrolment.updateMany({
    where: { userId, classroomId, state: "active" },
    data: { letsReset },
  });
}

/** The names that those who teach a class show, its owner's first; assistants are not among them. */
export async function listTeacherNames(classroomId: string): Promise<string[]> {
  const { ownerId, staff } = await database.classroom.findUniqueOrThrow({
    where: { id: classroomId },
    select: {
      ownerId: true,
      staff: {
        where: { role: "teacher" },
        select: { userId: true, user: { select: { name: true } } },
        orderBy: { addedAt: "asc" },
      },
    },
  });
  return staff
    .toSorted((one, other) => Number(other.userId === ownerId) - Number(one.userId === ownerId))
    .map(({ user }) => user.name);
}
