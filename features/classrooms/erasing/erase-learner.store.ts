import "server-only";
import { erasePersonsIn } from "@/features/accounts/erasing/erase-persons.store";
import { clearChangesIn, keepOutcomesIn } from "@/features/accounts/erasing/kept-outcomes.store";
import { database, type Transaction } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/client";
import { recordChangeIn } from "../class-change.store";
import { isStaff } from "../is-staff.store";

/** Where a learner of a class is erased: by whom, and who. All ids are UUIDs. */
export type LearnerOfClass = { classroomId: string; userId: string };

/**
 * How far an erasure by a teacher goes. "whole": the account was made in this class, or is a guest's, and it has nothing
 * anywhere else. "class": the person comes out of the class with every result in it, and keeps the account.
 */
export type Reach = "whole" | "class";

export type LearnerToErase = { name: string; reach: Reach };

type Row = {
  name: string;
  isAnonymous: boolean;
  isAdministrator: boolean;
  madeInId: string | null;
  isElsewhere: boolean;
};

/** A learner of a class, removed ones too; null where there is none. */
async function findRow(
  reader: Pick<Transaction, "$queryRaw">,
  { classroomId, userId }: LearnerOfClass,
): Promise<Row | null> {
  const rows = await reader.$queryRaw<Row[]>`
    select enrolment.name, person."isAnonymous", person."isAdministrator", person."madeInId"::text,
      exists (select 1 from "Enrolment" other where other."userId" = person.id
          and other."classroomId" <> enrolment."classroomId")
        or ${isStaff(Prisma.sql`person.id`)}
        as "isElsewhere"
    from "Enrolment" enrolment join "User" person on person.id = enrolment."userId"
    where enrolment."classroomId" = ${classroomId}::uuid and enrolment."userId" = ${userId}::uuid`;
  return rows[0] ?? null;
}

function reachOf(row: Row, classroomId: string): Reach {
  const isOfThisClass = row.isAnonymous || row.madeInId === classroomId;
  return isOfThisClass && !row.isElsewhere && !row.isAdministrator ? "whole" : "class";
}

/** Whom an erasure would meet and how far it would go; null for who is not of the class. */
export async function findLearnerToErase(of: LearnerOfClass): Promise<LearnerToErase | null> {
  const row = await findRow(database, of);
  return row && { name: row.name, reach: reachOf(row, of.classroomId) };
}

/**
 * Erases a learner as far as the class may, in one transaction with the line in the list of changes, which names nobody.
 * @returns how far it went; null where the learner is not of the class (any more)
 */
export async function eraseLearner(
  of: LearnerOfClass,
  by: { id: string; name: string },
): Promise<Reach | null> {
  return database.$transaction(async (tx) => {
    // The strong lock: neither a class nor a place in one is taken by this person meanwhile.
    await tx.$queryRaw`select id from "User" where id = ${of.userId}::uuid for update`;
    const row = await findRow(tx, of);
    if (!row) return null;
    const reach = reachOf(row, of.classroomId);
    if (reach === "whole") await erasePersonsIn(tx, [of.userId]);
    else await takeOutIn(tx, of);
    const { classroomId } = of;
    await recordChangeIn(tx, { classroomId, by, kind: "learner-erased", detail: { reach } });
    return reach;
  });
}

/** Everything that a class keeps of a learner: place, groups, what was set to them alone, results, attempts, changes. */
async function takeOutIn(tx: Transaction, { classroomId, userId }: LearnerOfClass) {
  const leaving = { userIds: [userId], classroomId };
  await keepOutcomesIn(tx, leaving);
  await clearChangesIn(tx, leaving);
  const where = { classroomId, userId };
  await tx.attempt.deleteMany({ where });
  await tx.assignmentResult.deleteMany({ where });
  await tx.extension.deleteMany({ where });
  await tx.assignmentPerson.deleteMany({ where });
  await tx.groupMember.deleteMany({ where });
  await tx.enrolment.deleteMany({ where });
  await tx.user.updateMany({
    where: { id: userId, madeInId: classroomId },
    data: { madeInId: null },
  });
}
