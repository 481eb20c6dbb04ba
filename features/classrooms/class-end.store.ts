import "server-only";
import { done, type Result, refuse } from "@/features/accounts/result";
import { database } from "@/prisma/client";
import { recordChangeIn } from "./class-change.store";
import { type By, nextVersion } from "./classroom.store";

/** Puts a class away, or takes it out again; a second press changes nothing. */
export async function archiveClass(
  classroomId: string,
  isArchived: boolean,
  { by, now }: { by: By; now: Date },
): Promise<void> {
  await database.$transaction(async (tx) => {
    const { count } = await tx.classroom.updateMany({
      where: { id: classroomId, archivedAt: isArchived ? null : { not: null } },
      data: { archivedAt: isArchived ? now : null, ...nextVersion({ by, now }) },
    });
    if (count === 0) return;
    const kind = isArchived ? "archived" : "unarchived";
    await recordChangeIn(tx, { classroomId, by, kind });
  });
}

/** Attempts that are deleted in one statement, so that each stays short. */
const AT_ONCE = 200;

/**
 * Deletes an archived class of its owner's, with all that was done in it. Attempts go first, some at a time: they are the
 * many, and one statement for all would be cut off. If it stops in the middle, the class is still there to be deleted;
 * taken out again or handed over meanwhile, it loses no more.
 *
 * @returns "closed" where it is not there to be deleted, or no longer
 */
export async function deleteClass(
  classroomId: string,
  ownerId: string,
): Promise<Result<null, "closed">> {
  const where = { id: classroomId, ownerId, archivedAt: { not: null } };
  if (!(await database.classroom.findFirst({ where, select: { id: true } }))) {
    return refuse("closed");
  }
  for (let deleted = AT_ONCE; deleted === AT_ONCE; ) {
    deleted = await database.$executeRaw`
      delete from "Attempt" where id in (
        select attempt.id from "Classroom" classroom
          join "Assignment" assignment on assignment."classroomId" = classroom.id
          join "Attempt" attempt on attempt."assignmentId" = assignment.id
        where classroom.id = ${classroomId}::uuid and classroom."ownerId" = ${ownerId}::uuid
          and classroom."archivedAt" is not null limit ${AT_ONCE}
      )`;
  }
  const { count } = await database.classroom.deleteMany({ where });
  return count === 0 ? refuse("closed") : done(null);
}
