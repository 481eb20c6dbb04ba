import "server-only";
import { uuidv7 } from "uuidv7";
import { database, type Transaction } from "@/prisma/client";
import { recordResultsOf } from "../attempts/assignment-result.store";
import { keepVersions } from "../attempts/version-content.store";
import {
  countOtherInteraction,
  listHolders,
  type RegradeTarget,
  readHolders,
} from "./held-attempts.store";
import {
  type AttemptChange,
  directionOf,
  type RegradedAttempt,
  regradeAttempt,
} from "./regraded-attempt";
import { writeSums } from "./write-sums.store";

/** What a regrade would change, or did. Attempts in progress are never in it: they finish on the version they began. */
export type RegradeReport = {
  /** Finished attempts that hold the item under another version. */
  lookedAt: number;
  /** Of these, the outcomes that rise and those that fall. */
  up: number;
  down: number;
  /** Left as they are: the version they hold has another interaction, whose responses this one cannot judge. */
  otherInteraction: number;
  /** One entry for each attempt whose credit or outcome changes, oldest attempt first. All of them: not bounded. */
  changes: AttemptChange[];
};

/** Who grades again and why: kept for good, and the reason is shown to the learners. */
export type RegradeAct = { by: string; reason: string };

export type Applied =
  | { ok: true; value: RegradeReport }
  /** Somebody is applying a version of this item at this moment. */
  | { ok: false; refusal: "under-way" };

/** Lists who would change and how if this version's key were applied. Writes nothing. */
export async function previewRegrade(target: RegradeTarget): Promise<RegradeReport> {
  const changes: RegradedAttempt[] = [];
  for (let ids = await listHolders(database, target); ids.length > 0; ) {
    const held = await readHolders(database, target, ids);
    changes.push(...held.map((attempt) => regradeAttempt(attempt, target.to)));
    ids = await listHolders(database, target, ids.at(-1));
  }
  return toReport(changes, await countOtherInteraction(database, target));
}

/**
 * Applies this version's key to the finished attempts that hold the item, 500 in a transaction. Again, it finds nothing
 * left to do and writes nothing; after a kill it does the rest, as an act of its own.
 */
export async function applyRegrade(
  target: RegradeTarget,
  act: RegradeAct,
  now: Date,
): Promise<Applied> {
  return database.$transaction(
    // This transaction writes nothing: it is open so that nobody else applies a version of the same item, and the lock goes
    // with the connection if we are killed.
    async (guard): Promise<Applied> =>
      (await isAlone(guard, target))
        ? { ok: true, value: await applyInBatches(target, { ...act, id: uuidv7(), now }) }
        : { ok: false, refusal: "under-way" },
    { timeout: LONGEST_ACT_MS },
  );
}

const LONGEST_ACT_MS = 24 * 3_600_000;

async function isAlone(guard: Transaction, { lesson, to }: RegradeTarget): Promise<boolean> {
  const name = `regrade ${lesson}/${to.item.id}`;
  const rows = await guard.$queryRaw<{ alone: boolean }[]>`
    select pg_try_advisory_xact_lock(hashtextextended(${name}, 0)) as alone`;
  return rows[0]?.alone ?? false;
}

type NumberedAct = RegradeAct & { id: string; now: Date };

async function applyInBatches(target: RegradeTarget, act: NumberedAct): Promise<RegradeReport> {
  const changes: RegradedAttempt[] = [];
  for (let ids = await listHolders(database, target); ids.length > 0; ) {
    changes.push(...(await applyBatch(target, act, ids)));
    ids = await listHolders(database, target, ids.at(-1));
  }
  return toReport(changes, await countOtherInteraction(database, target));
}

async function applyBatch(
  target: RegradeTarget,
  act: NumberedAct,
  ids: readonly string[],
): Promise<RegradedAttempt[]> {
  await keepVersions([{ version: target.to, lesson: target.lesson }]);
  return database.$transaction(
    async (tx) => {
      // One order for all, so that two of these cannot wait for each other; whoever judges or saves waits for us.
      await tx.$queryRaw`
        select id from "Attempt" where id = any(${ids}::uuid[]) order by id for no key update`;
      const held = await readHolders(tx, target, ids);
      const regraded = held.map((attempt) => regradeAttempt(attempt, target.to));
      if (regraded.length > 0) await writeRegraded(tx, target, { act, regraded });
      return regraded;
    },
    { timeout: 30_000, maxWait: 10_000 },
  );
}

async function writeRegraded(
  tx: Transaction,
  { lesson, to }: RegradeTarget,
  { act, regraded }: { act: NumberedAct; regraded: readonly RegradedAttempt[] },
): Promise<void> {
  // As JSON, because an array of Prisma's cannot hold null.
  const rows = JSON.stringify(regraded.map(({ change }) => change));
  await tx.$executeRaw`
    update "AttemptItem" item
    set credit = row."creditAfter", "regradedHash" = nullif(${to.hash}, item."versionHash")
    from jsonb_to_recordset(${rows}::jsonb) as row("attemptId" uuid, position int, "creditAfter" float8)
    where item."attemptId" = row."attemptId" and item.position = row.position`;
  await writeSums(
    tx,
    regraded.map(({ change, sum }) => ({ attemptId: change.attemptId, ...sum })),
  );
  const { id, by, reason, now } = act;
  const made = { id, lesson, itemId: to.item.id, toHash: to.hash, by, reason, appliedAt: now };
  // Every batch of the act writes the same row; the first is kept.
  await tx.regrade.createMany({ data: made, skipDuplicates: true });
  const data = changesOf(regraded).map(({ userId, name, ...change }) => ({
    ...{ regradeId: id, ...change },
  }));
  await tx.gradeChange.createMany({ data });
  await recordResultsOf(
    tx,
    regraded.map(({ change }) => change.attemptId),
  );
}

const changesOf = (regraded: readonly RegradedAttempt[]) =>
  regraded.map(({ change }) => change).filter((change) => directionOf(change) !== "same");

function toReport(regraded: readonly RegradedAttempt[], otherInteraction: number): RegradeReport {
  const changes = changesOf(regraded);
  const up = changes.filter((change) => directionOf(change) === "up").length;
  const down = changes.length - up;
  return { lookedAt: regraded.length, up, down, otherInteraction, changes };
}
