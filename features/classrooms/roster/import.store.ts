import "server-only";
import { foldText } from "@/i18n/fold-text";
import { database, type Transaction } from "@/prisma/client";
import { recordChangeIn, recordChangesIn } from "../class-change.store";
import { isUniqueViolation, lockClassIn } from "../classroom.store";
import { toHolder } from "./add-learners.store";
import { joinGroupIn } from "./group.store";
import type { ImportRow } from "./import-file";
import { type Planned, plannedOf } from "./import-plan";
import { readRosterIn, stampOf } from "./import-roster.store";
import {
  type CardHolder,
  enrolNewIn,
  freeUsernames,
  idInBatch,
  type PreparedLearner,
  preparePasswords,
} from "./new-learners.store";
import type { RosterAct } from "./roster-act";

/** What was previewed, and over which class list. */
export type Import = {
  act: RosterAct;
  plan: readonly Planned[];
  stamp: string;
  /** A UUID of the form's. */
  batch: string;
  now: Date;
};

/** What came of it. `changed` says that the class list became another while it went on: what is not done is not. */
export type Imported = { holders: CardHolder[]; changed: boolean };

/** So many accounts are made in one transaction: their hashes take half a second, and others hash in between. */
const AT_ONCE = 25;

/**
 * Does what was previewed, if the class list is still the one it was previewed over: part by part, each in one
 * transaction that holds the class's row and compares the list first. So two imports at once do nothing twice.
 */
export async function applyImport(given: Import): Promise<Imported> {
  const adds = plannedOf(given.plan, "add").map(({ row }) => row);
  let stamp = await withList(given, given.stamp, (tx) => changeListedIn(tx, given));
  const holders: CardHolder[] = [];
  for (let from = 0; stamp !== null && from < adds.length; from += AT_ONCE) {
    const part = { rows: adds.slice(from, from + AT_ONCE), from };
    const done = await addPart(given, stamp, part);
    stamp = done.stamp;
    holders.push(...done.holders);
  }
  return { holders, changed: stamp === null };
}

/** @returns the list's mark after the work; null where it was another than expected, and nothing was done */
async function withList(
  { act }: Import,
  expected: string,
  work: (tx: Transaction) => Promise<void>,
): Promise<string | null> {
  const classroomId = act.classroom.id;
  return database.$transaction(async (tx) => {
    await lockClassIn(tx, classroomId);
    if (stampOf(await readRosterIn(tx, classroomId)) !== expected) return null;
    await work(tx);
    return stampOf(await readRosterIn(tx, classroomId));
  });
}

type Part = { rows: readonly ImportRow[]; from: number };

async function addPart(given: Import, stamp: string, { rows, from }: Part) {
  const secrets = await preparePasswords(rows.length);
  for (let round = 0; ; round += 1) {
    const usernames = await freeUsernames(rows.map(({ name }) => name));
    const learners = rows.flatMap(({ name, schoolId }, index): PreparedLearner[] => {
      const [secret, username] = [secrets[index], usernames[index]];
      if (!secret || !username) return [];
      return [{ name, schoolId, ...secret, username, id: idInBatch(given.batch, from + index) }];
    });
    try {
      const next = await withList(given, stamp, async (tx) => {
        await enrolNewIn(tx, { ...given.act, now: given.now }, learners);
        await joinGroupsIn(
          tx,
          given.act,
          learners.map(({ id }, index) => ({ userId: id, group: rows[index]?.group ?? "" })),
        );
      });
      return { stamp: next, holders: next === null ? [] : learners.map(toHolder) };
    } catch (error) {
      if (!isUniqueViolation(error) || round > 10) throw error;
    }
  }
}

/** Everything but new accounts: groups, names, numbers, who comes back; and that there was an import. */
async function changeListedIn(tx: Transaction, { act, plan }: Import): Promise<void> {
  const { classroom, by } = act;
  const classroomId = classroom.id;
  const changes = plannedOf(plan, "change");
  await makeGroupsIn(tx, classroomId, plan);
  const back = changes.filter((one) => one.changes.includes("back"));
  await tx.enrolment.updateMany({
    where: { classroomId, userId: { in: back.map(({ learner }) => learner.userId) } },
    data: { state: "active", removedAt: null },
  });
  await writeNamesIn(tx, classroomId, changes);
  await joinGroupsIn(
    tx,
    act,
    changes.map(({ learner, row }) => ({ userId: learner.userId, group: row.group })),
  );
  await recordChangeIn(tx, {
    ...{ classroomId, by, kind: "imported" },
    detail: { added: plannedOf(plan, "add").length, changed: changes.length },
  });
  await recordChangesIn(
    tx,
    back.map(({ learner: { userId, name } }) => ({
      ...{ classroomId, by, kind: "learner-restored" as const, userId, detail: { name } },
    })),
  );
}

/** All names and numbers in one statement; what a line does not say stays. */
async function writeNamesIn(
  tx: Transaction,
  classroomId: string,
  changes: readonly Extract<Planned, { kind: "change" }>[],
): Promise<void> {
  const ids = changes.map(({ learner }) => learner.userId);
  const names = changes.map(({ row, learner }) => row.name || learner.name);
  const schoolIds = changes.map(({ row, learner }) => row.schoolId.trim() || learner.schoolId);
  await tx.$executeRaw`
    update "Enrolment" e set name = told.name, "schoolId" = told."schoolId"
    from unnest(${ids}::uuid[], ${names}::text[], ${schoolIds}::text[])
      as told("userId", name, "schoolId")
    where e."classroomId" = ${classroomId}::uuid and e."userId" = told."userId"`;
}

/** Groups that a plan puts somebody into and that are not known, each once whatever its case, in the first spelling. */
export function groupsNamed(plan: readonly Planned[], known: readonly string[]): string[] {
  const seen = new Set(known.map(foldText));
  const named: string[] = [];
  for (const { row } of [...plannedOf(plan, "add"), ...plannedOf(plan, "change")]) {
    const key = foldText(row.group);
    if (row.group === "" || seen.has(key)) continue;
    seen.add(key);
    named.push(row.group);
  }
  return named;
}

async function makeGroupsIn(tx: Transaction, classroomId: string, plan: readonly Planned[]) {
  const known = await tx.group.findMany({ where: { classroomId }, select: { name: true } });
  const missing = groupsNamed(
    plan,
    known.map(({ name }) => name),
  );
  await tx.group.createMany({ data: missing.map((name) => ({ classroomId, name })) });
}

async function joinGroupsIn(
  tx: Transaction,
  { classroom }: RosterAct,
  members: readonly { userId: string; group: string }[],
): Promise<void> {
  const classroomId = classroom.id;
  const groups = await tx.group.findMany({ where: { classroomId } });
  for (const { id: groupId, name } of groups) {
    const userIds = members
      .filter(({ group }) => group !== "" && foldText(group) === foldText(name))
      .map(({ userId }) => userId);
    if (userIds.length > 0) await joinGroupIn(tx, { classroomId, groupId, userIds });
  }
}
