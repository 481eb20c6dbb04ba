import "server-only";
import { z } from "zod";
import type { Transaction } from "@/prisma/client";
import { QuizSettings } from "../attempts/quiz-settings";
import { requireVersions } from "../attempts/version-content.store";
import { Response } from "../items/response";
import type { AttemptToRule } from "./ruled-attempt";

/** An item of an assignment, wherever its attempts hold it, in whichever version. */
export type ItemOfAssignment = { assignmentId: string; lesson: string; itemId: string };

/** More finished attempts than a class makes at one assignment; beyond it, the oldest are taken first, and the rest next time. */
const MOST_ATTEMPTS = 5_000;

const CriteriaMet = z.array(z.string()).nullable();

/** The finished attempts of an assignment that hold the item, the oldest first, in two statements and the versions. */
export async function readHeld(
  db: Pick<Transaction, "attempt">,
  { assignmentId, lesson, itemId }: ItemOfAssignment,
): Promise<AttemptToRule[]> {
  const rows = await db.attempt.findMany({
    where: {
      ...{ assignmentId, state: "finished" },
      items: { some: { itemId, version: { lesson } } },
    },
    orderBy: { id: "asc" },
    take: MOST_ATTEMPTS,
    include: {
      user: { select: { name: true } },
      items: {
        orderBy: { position: "asc" },
        include: { checks: { orderBy: { number: "asc" } } },
      },
    },
  });
  const owns = rows.map(({ items }) => items.find((one) => one.itemId === itemId));
  const version = await requireVersions(
    owns.flatMap((own) => (own ? [own.versionHash, own.regradedHash ?? own.versionHash] : [])),
  );
  return rows.flatMap(({ id, userId, user, settings, outcome, items }, index) => {
    const own = owns[index];
    if (!own) return [];
    return {
      ...{ attemptId: id, userId, name: user.name, outcome, items },
      settings: QuizSettings.parse(settings),
      regraded: own.regradedHash === null ? null : version(own.regradedHash).content,
      item: {
        position: own.position,
        content: version(own.versionHash).content,
        response: Response.nullable().parse(own.response),
        checks: own.checks.map(({ response }) => ({ response: Response.parse(response) })),
        criteriaMet: CriteriaMet.parse(own.criteriaMet),
        fixedCredit: own.fixedCredit,
      },
    };
  });
}
