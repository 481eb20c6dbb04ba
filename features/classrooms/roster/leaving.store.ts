import "server-only";
import { done, type Result, refuse } from "@/features/accounts/result";
import { database, type Transaction } from "@/prisma/client";
import { recordChangeIn, recordChangesIn } from "../class-change.store";
import type { Classroom } from "../class-member.store";
import type { RosterAct } from "./roster-act";

type Left = { userId: string; name: string; schoolId: string; extraMinutes: number };

/**
 * Takes a learner out of a class. Results, groups and what was set to the learner stay, out of sight, and are there again
 * when the learner is restored. Who is out already stays out.
 */
export async function removeLearner(
  { classroom, by }: RosterAct,
  userId: string,
  now: Date,
): Promise<void> {
  await database.$transaction(async (tx) => {
    const left = await leaveIn(tx, classroom.id, userId, now);
    if (!left) return;
    await recordChangeIn(tx, {
      ...{ classroomId: classroom.id, by, kind: "learner-removed", userId },
      detail: { name: left.name },
    });
  });
}

async function leaveIn(
  tx: Transaction,
  classroomId: string,
  userId: string,
  now: Date,
): Promise<Left | null> {
  const rows = await tx.$queryRaw<Left[]>`
    update "Enrolment" set state = 'removed', "removedAt" = ${now}, "letsReset" = false
    where "classroomId" = ${classroomId}::uuid and "userId" = ${userId}::uuid and state = 'active'
    returning "userId"::text as "userId", name, "schoolId", "extraMinutes"`;
  return rows[0] ?? null;
}

/**
 * Takes former learners back, with their results. They are of the class as if they had never left: what closed while they
 * were away counts as before, so that nobody is rid of a missed assignment by leaving. A teacher may excuse it.
 */
export async function restoreFormer(
  { classroom, by }: RosterAct,
  userIds: readonly string[],
): Promise<number> {
  const classroomId = classroom.id;
  return database.$transaction(async (tx) => {
    const back = await tx.$queryRaw<{ userId: string; name: string }[]>`
      update "Enrolment" set state = 'active', "removedAt" = null
      where "classroomId" = ${classroomId}::uuid and state = 'removed'
        and "userId" = any(${[...userIds]}::uuid[])
      returning "userId"::text as "userId", name`;
    await recordChangesIn(
      tx,
      back.map(({ userId, name }) => ({
        ...{ classroomId, by, kind: "learner-restored" as const, userId, detail: { name } },
      })),
    );
    return back.length;
  });
}

/**
 * Moves a learner to another class of the same teacher: enrolled there from now on, a former learner here, where the
 * results stay. An account that was made here is then one that was made there, so that its new teachers can reset it.
 */
export async function moveLearner(
  { classroom, by }: RosterAct,
  { userId, to, now }: { userId: string; to: Classroom; now: Date },
): Promise<Result<null, "conflict">> {
  return database.$transaction(async (tx) => {
    const left = await leaveIn(tx, classroom.id, userId, now);
    if (!left) return refuse("conflict");
    await arriveIn(tx, to.id, left, now);
    await tx.user.updateMany({
      where: { id: userId, madeInId: classroom.id },
      data: { madeInId: to.id },
    });
    const detail = { name: left.name, from: classroom.name, to: to.name };
    const moved = { by, kind: "learner-moved" as const, userId, detail };
    await recordChangesIn(tx, [
      { ...moved, classroomId: classroom.id },
      { ...moved, classroomId: to.id },
    ]);
    return done(null);
  });
}

/** Who is in that class already stays there as they are; who asked or was removed is in, the latter since they first came. */
async function arriveIn(tx: Transaction, classroomId: string, left: Left, now: Date) {
  await tx.$executeRaw`
    insert into "Enrolment" as kept
      ("classroomId", "userId", state, name, "schoolId", "extraMinutes", "joinedAt")
    values (${classroomId}::uuid, ${left.userId}::uuid, 'active', ${left.name}, ${left.schoolId},
      ${left.extraMinutes}, ${now})
    on conflict ("classroomId", "userId") do update
      set state = 'active', "removedAt" = null,
        "joinedAt" = case when kept."removedAt" is null then ${now}::timestamptz else kept."joinedAt" end
      where kept.state <> 'active'`;
}
