import "server-only";
import { uuidv7 } from "uuidv7";
import { done, type Result, refuse } from "@/features/accounts/result";
import { foldText } from "@/i18n/fold-text";
import { database, type Transaction } from "@/prisma/client";
import { recordResultsOf } from "../attempts/assignment-result.store";
import { keepVersions } from "../attempts/version-content.store";
import { type ItemOfAssignment, readHeld } from "./assignment-held.store";
import { type AttemptChange, directionOf } from "./regraded-attempt";
import { type AttemptToRule, type RuledAttempt, ruleAttempt } from "./ruled-attempt";
import { acceptableOf, type Ruling } from "./ruling";
import { writeSums } from "./write-sums.store";

/** What a ruling would change in an assignment, or did. */
export type RulingReport = {
  /** Finished attempts that hold the item. */
  lookedAt: number;
  up: number;
  down: number;
  /** One for each attempt whose credit or outcome changes, the oldest first. */
  changes: AttemptChange[];
};

/**
 * Lists who would change and how, and writes nothing.
 *
 * @returns "alone" where somebody's attempt would be left with nothing to count
 */
export async function previewRuling(
  item: ItemOfAssignment,
  ruling: Ruling,
): Promise<Result<RulingReport, "alone">> {
  return report(await readHeld(database, item), ruling);
}

/** Who rules and why: kept for good, and the reason is shown to the learners. */
export type RulingAct = { by: string; reason: string; now: Date };

/**
 * Has an item count otherwise in the attempts at an assignment, in the caller's transaction and with the assignment's row
 * locked. Attempts that go on get it when they are handed in, but for what is accepted, which they have not given yet.
 * Again, it finds nothing left to do and writes nothing.
 */
export async function applyRulingIn(
  tx: Transaction,
  item: ItemOfAssignment,
  { ruling, act }: { ruling: Ruling; act: RulingAct },
): Promise<Result<RulingReport, "alone">> {
  // One order for all; whoever judges or hands in waits for us.
  await tx.$queryRaw`
    select id from "Attempt" where "assignmentId" = ${item.assignmentId}::uuid order by id
    for no key update`;
  const held = await readHeld(tx, item);
  const reported = report(held, ruling);
  if (!reported.ok) return reported;
  const ruled = held.flatMap((one) => ruleAttempt(one, ruling) ?? []);
  await ruleRunning(tx, item, ruling);
  if (ruled.length > 0) await writeRuled(tx, { ...item, ruled, ruling, act });
  return reported;
}

function report(held: readonly AttemptToRule[], ruling: Ruling): Result<RulingReport, "alone"> {
  const ruled = held.flatMap((one) => ruleAttempt(one, ruling) ?? []);
  if (ruled.some(({ sum }) => sum.maxPoints === 0)) return refuse("alone");
  const changes = changesOf(ruled);
  const up = changes.filter((change) => directionOf(change) === "up").length;
  return done({ lookedAt: held.length, up, down: changes.length - up, changes });
}

const changesOf = (ruled: readonly RuledAttempt[]): AttemptChange[] =>
  ruled.map(({ change }) => change).filter((change) => directionOf(change) !== "same");

/** What learners gave that could be accepted besides the key, and how many gave it; the most frequent first, 30 at most. */
export async function listAcceptable(
  item: ItemOfAssignment,
): Promise<{ given: string; count: number }[]> {
  const counts = new Map<string, { given: string; count: number }>();
  for (const { item: held, regraded } of await readHeld(database, item)) {
    for (const given of acceptableOf(regraded ?? held.content, held.response)) {
      const known = counts.get(foldText(given));
      if (known) known.count += 1;
      else counts.set(foldText(given), { given, count: 1 });
    }
  }
  return [...counts.values()].sort((one, other) => other.count - one.count).slice(0, 30);
}

/** Attempts that go on: their sums are made when they are handed in. */
async function ruleRunning(
  tx: Transaction,
  { assignmentId, lesson, itemId }: ItemOfAssignment,
  ruling: Ruling,
): Promise<void> {
  if (ruling.kind === "accepted") return;
  const data = ruling.kind === "dropped" ? { weight: 0 } : { fixedCredit: 1 };
  await tx.attemptItem.updateMany({
    where: {
      ...{ itemId, version: { lesson } },
      attempt: { assignmentId, state: { in: ["inProgress", "overdue"] } },
    },
    data,
  });
}

type Writing = ItemOfAssignment & {
  ruled: readonly RuledAttempt[];
  ruling: Ruling;
  act: RulingAct;
};

const rulingNames = {
  dropped: "dropped",
  "full-credit": "fullCredit",
  accepted: "accepted",
} as const;

async function writeRuled(tx: Transaction, writing: Writing): Promise<void> {
  const { assignmentId, lesson, itemId, ruled, ruling, act } = writing;
  const versions = ruled.flatMap(({ item }) => (item.version ? [item.version] : []));
  const known = new Map(versions.map((version) => [version.hash, version]));
  await keepVersions(
    [...known.values()].map((version) => ({ version, lesson })),
    tx,
  );
  await writeGrades(tx, ruled);
  const { by, reason, now } = act;
  const id = uuidv7();
  await tx.regrade.create({
    data: {
      ...{ id, lesson, itemId, assignmentId, by, reason, appliedAt: now },
      ruling: rulingNames[ruling.kind],
      toHash: versions[0]?.hash ?? null,
      accepted: ruling.kind === "accepted" ? ruling.given : null,
    },
  });
  const data = changesOf(ruled).map(({ userId, name, ...change }) => ({
    ...{ regradeId: id, ...change },
  }));
  await tx.gradeChange.createMany({ data });
  await recordResultsOf(
    tx,
    ruled.map(({ change }) => change.attemptId),
  );
}

async function writeGrades(tx: Transaction, ruled: readonly RuledAttempt[]): Promise<void> {
  // As JSON, because an array of Prisma's cannot hold null.
  const rows = JSON.stringify(
    ruled.map(({ change, item }) => ({
      ...{ attemptId: change.attemptId, position: item.position, weight: item.weight },
      ...{ fixedCredit: item.fixedCredit, credit: item.credit, hash: item.version?.hash ?? null },
    })),
  );
  await tx.$executeRaw`
    update "AttemptItem" item
    set weight = row.weight, "fixedCredit" = row."fixedCredit", credit = row.credit,
      "regradedHash" = coalesce(row.hash, item."regradedHash")
    from jsonb_to_recordset(${rows}::jsonb) as row("attemptId" uuid, position int, weight float8,
      "fixedCredit" float8, credit float8, hash text)
    where item."attemptId" = row."attemptId" and item.position = row.position`;
  await writeSums(
    tx,
    ruled.map(({ change, sum }) => ({ attemptId: change.attemptId, ...sum })),
  );
}
