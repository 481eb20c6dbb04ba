import "server-only";
import { createHash } from "node:crypto";
import { database, type Transaction } from "@/prisma/client";
import type { RosterEntry } from "./import-plan";

/** A class list as an import compares with it, all of it, in the order of ids. */
export async function readRoster(classroomId: string): Promise<RosterEntry[]> {
  return readRosterIn(database, classroomId);
}

/** The same inside a transaction. */
export async function readRosterIn(
  tx: Pick<Transaction, "$queryRaw">,
  classroomId: string,
): Promise<RosterEntry[]> {
  return tx.$queryRaw<RosterEntry[]>`
    select e."userId"::text as "userId", e.name, coalesce(u.username, '') as username,
      e."schoolId", e.state::text as state,
      array(select g.name from "GroupMember" member join "Group" g on g.id = member."groupId"
        where member."userId" = e."userId" and g."classroomId" = e."classroomId"
        order by g.name) as groups
    from "Enrolment" e join "User" u on u.id = e."userId"
    where e."classroomId" = ${classroomId}::uuid order by e."userId"`;
}

/** A mark of a class list as it stands: it differs where anything differs that an import looks at. */
export function stampOf(roster: readonly RosterEntry[]): string {
  const lines = roster.map(({ userId, name, username, schoolId, state, groups }) =>
    JSON.stringify([userId, name, username, schoolId, state, groups]),
  );
  return createHash("sha256").update(lines.join("\n")).digest("hex").slice(0, 32);
}
