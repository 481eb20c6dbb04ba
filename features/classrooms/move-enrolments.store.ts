import "server-only";
import type { Transaction } from "@/prisma/client";

/**
 * Moves a guest's places in classes to the account that the guest turned out to be, in the transaction of that claim,
 * which holds both persons' locks: enrolments, groups, what was set to them or allowed them alone, and what the classes'
 * lists of changes say of them. Where both have a place, the account's own stays. Results are moved with the attempts, by
 * features/progress.
 */
export async function moveEnrolmentsIn(
  tx: Transaction,
  guestId: string,
  accountId: string,
): Promise<void> {
  // Whoever was removed and came again as a guest asks to be let in, as by the code: not back unseen, and not lost.
  await tx.$executeRaw`
    update "Enrolment" own set state = 'asking' from "Enrolment" theirs
    where own."userId" = ${accountId}::uuid and own.state = 'removed'
      and theirs."userId" = ${guestId}::uuid and theirs."classroomId" = own."classroomId"
      and theirs.state <> 'removed'`;
  // A consent to new passwords was given for the account that ends, not for the one that stays.
  await tx.$executeRaw`
    update "Enrolment" theirs set "userId" = ${accountId}::uuid, "letsReset" = false
    where "userId" = ${guestId}::uuid
      and not exists (select from "Enrolment" own
        where own."userId" = ${accountId}::uuid and own."classroomId" = theirs."classroomId")`;
  await tx.$executeRaw`
    update "GroupMember" theirs set "userId" = ${accountId}::uuid where "userId" = ${guestId}::uuid
      and not exists (select from "GroupMember" own
        where own."userId" = ${accountId}::uuid and own."groupId" = theirs."groupId")`;
  await tx.$executeRaw`
    update "AssignmentPerson" theirs set "userId" = ${accountId}::uuid
    where "userId" = ${guestId}::uuid
      and not exists (select from "AssignmentPerson" own
        where own."userId" = ${accountId}::uuid and own."assignmentId" = theirs."assignmentId")`;
  await tx.$executeRaw`
    update "Extension" theirs set "userId" = ${accountId}::uuid where "userId" = ${guestId}::uuid
      and not exists (select from "Extension" own
        where own."userId" = ${accountId}::uuid and own."assignmentId" = theirs."assignmentId")`;
  // What the account has of its own already.
  const left = { where: { userId: guestId } };
  await tx.enrolment.deleteMany(left);
  await tx.groupMember.deleteMany(left);
  await tx.assignmentPerson.deleteMany(left);
  await tx.extension.deleteMany(left);
  await tx.classroomChange.updateMany({ ...left, data: { userId: accountId } });
}
