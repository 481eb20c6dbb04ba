import "server-only";
import { done, type Result, refuse } from "@/features/accounts/result";
import { database, type Transaction } from "@/prisma/client";
import { recordChangeIn, recordChangesIn } from "./class-change.store";

type State = "asking" | "active" | "removed";

/** Somebody who joins by a code. */
export type Joining = {
  classroomId: string;
  /** The code that was used: it must still let people join when the row is written. */
  code: string;
  userId: string;
  /** What the class list is to call them. */
  name: string;
  letsReset: boolean;
  now: Date;
};

/**
 * Joins a class. Once, however often it is pressed: who is in it or waits stays as they are. Who was removed, or left,
 * waits for a teacher whatever the class's rule is.
 *
 * @returns how the person stands now; refused where the code has stopped meanwhile
 */
export async function joinClass(joining: Joining): Promise<Result<"asking" | "active", "closed">> {
  return database.$transaction(async (tx) => {
    // The person's row, as a claim of a guest locks it: two presses come one after the other, and a guest that has just
    // become part of an account joins nothing.
    const people = await tx.$queryRaw<unknown[]>`
      select id from "User" where id = ${joining.userId}::uuid and "claimedById" is null
      for no key update`;
    const rules = await findOpenRules(tx, joining);
    if (people.length === 0 || !rules) return refuse("closed");
    const { classroomId, userId } = joining;
    const before = await tx.enrolment.findUnique({
      where: { classroomId_userId: { classroomId, userId } },
    });
    const state = stateAfterJoining(before, rules.joinAsks);
    if (before?.state === state) return done(state);
    await writeJoining(tx, {
      ...joining,
      state,
      since: before?.removedAt ? before.joinedAt : joining.now,
    });
    await recordChangeIn(tx, {
      ...{ classroomId, userId, kind: "learner-joined", by: { id: userId, name: joining.name } },
      detail: { name: joining.name, state },
    });
    return done(state);
  });
}

/** Whether who joins is in at once: not where the class asks, nor after a removal. */
function stateAfterJoining(
  before: { state: State; removedAt: Date | null } | null,
  asks: boolean,
): "asking" | "active" {
  if (before?.state === "active") return "active";
  return asks || before?.removedAt ? "asking" : "active";
}

const findOpenRules = (tx: Transaction, { classroomId, code, now }: Joining) =>
  tx.classroom.findFirst({
    where: {
      ...{ id: classroomId, joinCode: code, archivedAt: null },
      OR: [{ joinExpiresAt: null }, { joinExpiresAt: { gte: now } }],
    },
    select: { joinAsks: true },
  });

/** `since` is when a former learner first came: coming back excuses nothing that closed meanwhile. */
type Written = Joining & { state: State; since: Date };

async function writeJoining(tx: Transaction, written: Written): Promise<void> {
  const { classroomId, userId, name, letsReset, state, since } = written;
  await tx.enrolment.upsert({
    where: { classroomId_userId: { classroomId, userId } },
    create: { classroomId, userId, name, letsReset, state, joinedAt: since },
    // The teacher's spelling of a former learner's name stays.
    update: { letsReset, state, joinedAt: since },
  });
}

/** Somebody who waits to be let in. */
export type Asking = { userId: string; name: string; askedAt: Date; wasHere: boolean };

/** How many of those who wait are shown at once; letting some in brings the next. */
export const ASKING_AT_ONCE = 100;

export async function listAsking(classroomId: string): Promise<Asking[]> {
  const rows = await database.enrolment.findMany({
    where: { classroomId, state: "asking" },
    select: { userId: true, name: true, joinedAt: true, removedAt: true },
    orderBy: [{ name: "asc" }, { userId: "asc" }],
    take: ASKING_AT_ONCE,
  });
  const former = rows.filter(({ removedAt }) => removedAt !== null).map(({ userId }) => userId);
  const askedAgain = await findLastAsked(classroomId, former);
  return rows.map(({ userId, name, joinedAt, removedAt }) => ({
    ...{ userId, name },
    askedAt: askedAgain.get(userId) ?? joinedAt,
    wasHere: removedAt !== null,
  }));
}

/** When former learners asked, from the list of changes: their own row says when they first came. */
async function findLastAsked(classroomId: string, userIds: readonly string[]) {
  if (userIds.length === 0) return new Map<string, Date>();
  const asked = await database.classroomChange.groupBy({
    by: ["userId"],
    where: { classroomId, kind: "learner-joined", userId: { in: [...userIds] } },
    _max: { at: true },
  });
  return new Map(asked.flatMap(({ userId, _max: { at } }) => (userId && at ? [[userId, at]] : [])));
}

type Answer = {
  classroomId: string;
  by: { id: string; name: string };
  now: Date;
  isLetIn: boolean;
};

/** Lets in those of these people who wait, or refuses them; who does not wait any more is left as they are. */
export async function answerAsking(userIds: readonly string[], answer: Answer): Promise<void> {
  const { classroomId, by, isLetIn } = answer;
  await database.$transaction(async (tx) => {
    const answered = isLetIn
      ? await letInThese(tx, userIds, answer)
      : await refuseThese(tx, userIds, answer);
    const kind = isLetIn ? ("learner-let-in" as const) : ("learner-refused" as const);
    await recordChangesIn(
      tx,
      answered.map(({ userId, name }) => ({ classroomId, by, kind, userId, detail: { name } })),
    );
  });
}

type Answered = { userId: string; name: string };

const letInThese = (tx: Transaction, userIds: readonly string[], { classroomId, now }: Answer) =>
  tx.$queryRaw<Answered[]>`
    update "Enrolment" set state = 'active', "removedAt" = null,
      "joinedAt" = case when "removedAt" is null then ${now}::timestamptz else "joinedAt" end
    where "classroomId" = ${classroomId}::uuid and state = 'asking'
      and "userId" = any(${[...userIds]}::uuid[])
    returning "userId"::text as "userId", name`;

/** Who was here before is a former learner again; of who was not, nothing is kept. */
async function refuseThese(tx: Transaction, userIds: readonly string[], { classroomId }: Answer) {
  const former = await tx.$queryRaw<Answered[]>`
    update "Enrolment" set state = 'removed'
    where "classroomId" = ${classroomId}::uuid and state = 'asking' and "removedAt" is not null
      and "userId" = any(${[...userIds]}::uuid[])
    returning "userId"::text as "userId", name`;
  const strangers = await tx.$queryRaw<Answered[]>`
    delete from "Enrolment"
    where "classroomId" = ${classroomId}::uuid and state = 'asking' and "removedAt" is null
      and "userId" = any(${[...userIds]}::uuid[])
    returning "userId"::text as "userId", name`;
  return [...former, ...strangers];
}
