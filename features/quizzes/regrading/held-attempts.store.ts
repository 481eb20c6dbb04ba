import "server-only";
import { z } from "zod";
import type { Transaction } from "@/prisma/client";
import { QuizSettings } from "../attempts/quiz-settings";
import { ItemContent, type ItemVersion } from "../items/item-version";
import { Response } from "../items/response";
import type { HeldAttempt } from "./regraded-attempt";

/** The version to apply, and the lesson whose bank it is from: two lessons may call an item the same. */
export type RegradeTarget = { lesson: string; to: ItemVersion };

/** How many attempts are read at once, and how many one transaction locks: a few tenths of a second's work. */
const BATCH = 500;
const BEFORE_ALL = "00000000-0000-0000-0000-000000000000";

/**
 * Ids of the finished attempts that hold the item under another version than this one, 500 at most, after `after` in the
 * order of their ids. A version with another interaction cannot judge their responses: those are not among them.
 */
export async function listHolders(
  db: Transaction,
  { lesson, to }: RegradeTarget,
  after = BEFORE_ALL,
): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    select attempt.id
    from "ItemVersion" version
    join "AttemptItem" item on item."versionHash" = version.hash
    join "Attempt" attempt on attempt.id = item."attemptId"
    where version.lesson = ${lesson} and version."itemId" = ${to.item.id}
      and version.structure->>'interaction' = ${to.item.interaction}
      and coalesce(item."regradedHash", item."versionHash") <> ${to.hash}
      and attempt.state = 'finished' and attempt.id > ${after}::uuid
      and attempt.quiz not like 'preview-%'
    order by attempt.id limit ${BATCH}`;
  return rows.map(({ id }) => id);
}

/** How many finished attempts hold the item with another interaction than this version's. */
export async function countOtherInteraction(
  db: Transaction,
  { lesson, to }: RegradeTarget,
): Promise<number> {
  const rows = await db.$queryRaw<{ count: number }[]>`
    select count(*)::int as count
    from "ItemVersion" version
    join "AttemptItem" item on item."versionHash" = version.hash
    join "Attempt" attempt on attempt.id = item."attemptId"
    where version.lesson = ${lesson} and version."itemId" = ${to.item.id}
      and version.structure->>'interaction' <> ${to.item.interaction}
      and attempt.state = 'finished' and attempt.quiz not like 'preview-%'`;
  return rows[0]?.count ?? 0;
}

/** Those of these attempts that still are as `listHolders` found them, with what their grades are made of. */
export async function readHolders(
  db: Transaction,
  target: RegradeTarget,
  ids: readonly string[],
): Promise<HeldAttempt[]> {
  const items = await readItems(db, target, ids);
  const attempts = await db.attempt.findMany({
    where: { id: { in: [...items.keys()] }, state: "finished" },
    orderBy: { id: "asc" },
    select: {
      ...{ id: true, settings: true, outcome: true },
      user: { select: { id: true, name: true } },
      items: {
        orderBy: { position: "asc" },
        select: { position: true, weight: true, credit: true },
      },
    },
  });
  return attempts.flatMap(({ id, user, settings, outcome, items: all }) => {
    const item = items.get(id);
    if (!item) return [];
    const person = { userId: user.id, name: user.name };
    return {
      ...{ attemptId: id, ...person, settings: QuizSettings.parse(settings), outcome },
      ...{ items: all, item },
    };
  });
}

const CriteriaMet = z.array(z.string()).nullable();

/** The one item of each attempt, by the attempt's id. */
async function readItems(
  db: Transaction,
  { lesson, to }: RegradeTarget,
  ids: readonly string[],
): Promise<Map<string, HeldAttempt["item"]>> {
  const rows = await db.attemptItem.findMany({
    where: { attemptId: { in: [...ids] }, itemId: to.item.id, version: { lesson } },
    include: { version: true, checks: { orderBy: { number: "asc" } } },
  });
  const held = rows.filter((row) => (row.regradedHash ?? row.versionHash) !== to.hash);
  return new Map(
    held.map((row) => [
      row.attemptId,
      {
        position: row.position,
        content: ItemContent.parse({ item: row.version.structure, words: row.version.words }),
        response: Response.nullable().parse(row.response),
        checks: row.checks.map(({ response }) => ({ response: Response.parse(response) })),
        criteriaMet: CriteriaMet.parse(row.criteriaMet),
        fixedCredit: row.fixedCredit,
      },
    ]),
  );
}
