import "server-only";
import { type Result, refuse } from "@/features/accounts/result";
import { recordChangeIn } from "@/features/classrooms/class-change.store";
import { requireVersions } from "@/features/quizzes/attempts/version-content.store";
import type { ItemContent } from "@/features/quizzes/items/item-version";
import type { ItemOfAssignment } from "@/features/quizzes/regrading/assignment-held.store";
import {
  applyRulingIn,
  type RulingReport,
} from "@/features/quizzes/regrading/assignment-regrade.store";
import type { Ruling } from "@/features/quizzes/regrading/ruling";
import { database } from "@/prisma/client";
import { lockAssignment } from "../assignment.store";

type InClass = {
  classroomId: string;
  by: { id: string; name: string };
  reason: string;
  now: Date;
};

/** A teacher has an item of an assignment count otherwise; the list of changes tells it, and its learners are told why. */
export async function regradeInClass(
  item: ItemOfAssignment,
  ruling: Ruling,
  { classroomId, by, reason, now }: InClass,
): Promise<Result<RulingReport, "not-found" | "alone">> {
  const { assignmentId } = item;
  return database.$transaction(
    async (tx) => {
      if (!(await lockAssignment(tx, classroomId, assignmentId))) return refuse("not-found");
      const act = { by: by.name, reason, now };
      const applied = await applyRulingIn(tx, item, { ruling, act });
      if (!applied.ok || applied.value.changes.length === 0) return applied;
      const { changes, up, down } = applied.value;
      await recordChangeIn(tx, {
        ...{ classroomId, by, kind: "regraded", assignmentId },
        detail: { count: changes.length, up, down, item: item.itemId, ruling: ruling.kind, reason },
      });
      return applied;
    },
    { timeout: 30_000, maxWait: 10_000 },
  );
}

/** An item that attempts at an assignment hold. */
export type HeldItem = {
  lesson: string;
  itemId: string;
  content: ItemContent;
  /** How many finished attempts hold it. */
  attempts: number;
};

/** No assignment asks more different items. */
const MOST_ITEMS = 500;

/** The items that finished attempts at an assignment hold, by lesson and id, in one statement and their contents. */
export async function listHeldItems(assignmentId: string): Promise<HeldItem[]> {
  const rows = await database.$queryRaw<
    { lesson: string; itemId: string; hash: string; attempts: number }[]
  >`
    select version.lesson, item."itemId", max(item."versionHash") as hash, count(*)::int as attempts
    from "Attempt" attempt
    join "AttemptItem" item on item."attemptId" = attempt.id
    join "ItemVersion" version on version.hash = item."versionHash"
    where attempt."assignmentId" = ${assignmentId}::uuid and attempt.state = 'finished'
    group by version.lesson, item."itemId" order by version.lesson, item."itemId"
    limit ${MOST_ITEMS}`;
  const version = await requireVersions(rows.map(({ hash }) => hash));
  return rows.map(({ hash, ...row }) => ({ ...row, content: version(hash).content }));
}

/** A ruling that was made in an assignment before. */
export type PastRuling = {
  id: string;
  itemId: string;
  ruling: "key" | "accepted" | "dropped" | "fullCredit";
  by: string;
  reason: string;
  appliedAt: Date;
  /** How many grades it changed. */
  changed: number;
};

/** Rulings of an assignment, the latest first, 100 at most. */
export async function listRulings(assignmentId: string): Promise<PastRuling[]> {
  const rows = await database.regrade.findMany({
    where: { assignmentId },
    include: { _count: { select: { changes: true } } },
    orderBy: { id: "desc" },
    take: 100,
  });
  return rows.map(({ _count, ...row }) => ({ ...row, changed: _count.changes }));
}
