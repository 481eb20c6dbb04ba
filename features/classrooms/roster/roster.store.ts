import "server-only";
import { database, type Transaction } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/client";
import { isStaff } from "../is-staff.store";
import { nameHas, nameKey } from "./name-key.store";

/** A learner of a class, as its staff sees the learner. */
export type Learner = {
  userId: string;
  /** As the class list has it. */
  name: string;
  /** As shown; "" for a guest, who has none. */
  username: string;
  /** "" where the school gave none. */
  schoolId: string;
  state: "asking" | "active" | "removed";
  isGuest: boolean;
  /** The account was made by this class's teachers. */
  isMadeHere: boolean;
  letsReset: boolean;
  /** The first password, which somebody else knows, still stands. */
  hasFirstPassword: boolean;
  isAdministrator: boolean;
  /** Teaches or assists in some class. */
  isStaff: boolean;
  extraMinutes: number;
  joinedAt: Date;
  removedAt: Date | null;
  /** Names of the learner's groups, in their order. */
  groups: string[];
};

/** Which learners are asked for. */
export type RosterView = {
  classroomId: string;
  state: "active" | "removed";
  /** Part of a name, a username or a school's number, as typed; "" for all. */
  search: string;
  groupId: string | null;
  /** The learner after whom the page begins; null for the first page. */
  after: string | null;
};

export const ROSTER_PAGE = 100;

/** A page of a class's learners by name; `next` is the learner to go on after, or null. */
export async function listLearners(
  view: RosterView,
): Promise<{ learners: Learner[]; next: string | null }> {
  const { classroomId, state, search, groupId, after } = view;
  const key = nameKey(Prisma.sql`e.name`);
  const from = after
    ? Prisma.sql`(${key}, e."userId") > (
        select ${nameKey(Prisma.sql`last.name`)}, last."userId" from "Enrolment" last
        where last."classroomId" = e."classroomId" and last."userId" = ${after}::uuid)`
    : Prisma.sql`true`;
  const ofGroup = groupId
    ? Prisma.sql`exists (select from "GroupMember" member
        where member."userId" = e."userId" and member."groupId" = ${groupId}::uuid)`
    : Prisma.sql`true`;
  const rows = await database.$queryRaw<Learner[]>`
    ${selectLearners}
    where e."classroomId" = ${classroomId}::uuid and e.state = ${state}::"EnrolmentState"
      and (${nameHas(Prisma.sql`e.name`, search)}
        or ${nameHas(Prisma.sql`coalesce(u."displayUsername", '')`, search)}
        or (${search.trim()} <> '' and e."schoolId" = ${search.trim()}))
      and ${ofGroup} and ${from}
    order by ${key}, e."userId" limit ${ROSTER_PAGE + 1}`;
  const learners = rows.slice(0, ROSTER_PAGE);
  return { learners, next: rows.length > ROSTER_PAGE ? (learners.at(-1)?.userId ?? null) : null };
}

const selectLearners = Prisma.sql`
  select e."userId"::text as "userId", e.name, coalesce(u."displayUsername", '') as username,
    e."schoolId", e.state::text as state, u."isAnonymous" as "isGuest",
    coalesce(u."madeInId" = e."classroomId", false) as "isMadeHere", e."letsReset",
    u."hasFirstPassword", u."isAdministrator",
    ${isStaff(Prisma.sql`u.id`)} as "isStaff",
    e."extraMinutes", e."joinedAt", e."removedAt",
    array(select g.name from "GroupMember" member join "Group" g on g.id = member."groupId"
      where member."userId" = e."userId" and g."classroomId" = e."classroomId"
      order by g.name) as groups
  from "Enrolment" e join "User" u on u.id = e."userId"`;

/** Those of these people who are learners of a class, of any state, by name. */
export async function findLearners(
  classroomId: string,
  userIds: readonly string[],
  tx: Pick<Transaction, "$queryRaw"> = database,
): Promise<Learner[]> {
  return tx.$queryRaw<Learner[]>`
    ${selectLearners}
    where e."classroomId" = ${classroomId}::uuid and e."userId" = any(${[...userIds]}::uuid[])
    order by ${nameKey(Prisma.sql`e.name`)}, e."userId"`;
}

/** One learner of a class, of any state; null for who never was one. */
export async function findLearner(classroomId: string, userId: string): Promise<Learner | null> {
  return (await findLearners(classroomId, [userId]))[0] ?? null;
}

/** How many learners of each state a class has. */
export async function countLearners(classroomId: string) {
  const counts = await database.enrolment.groupBy({
    by: ["state"],
    where: { classroomId },
    _count: true,
  });
  const of = (state: string) => counts.find((count) => count.state === state)?._count ?? 0;
  return { active: of("active"), asking: of("asking"), removed: of("removed") };
}

/** What is kept of a learner's work in a class: attempts, and assignments with a result. */
export async function countWork(classroomId: string, userId: string) {
  const [attempts, results] = await Promise.all([
    database.attempt.count({ where: { userId, classroomId } }),
    database.assignmentResult.count({ where: { userId, classroomId } }),
  ]);
  return { attempts, results };
}
