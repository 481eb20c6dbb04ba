import "server-only";
import { Response } from "@/features/quizzes/items/response";
import { database, type Transaction } from "@/prisma/client";
import type { ArrivedResponse } from "./late-responses";

/** More than anybody gives in one attempt; a machine could. */
const MOST_EVENTS = 2_000;

/** Every response that arrived for an attempt, the earliest first; of more than 2 000, the latest. */
export async function listArrived(
  attemptId: string,
  db: Pick<Transaction, "responseEvent"> = database,
): Promise<ArrivedResponse[]> {
  const rows = await db.responseEvent.findMany({
    where: { attemptId },
    orderBy: [{ receivedAt: "desc" }, { id: "desc" }],
    take: MOST_EVENTS,
  });
  return rows
    .reverse()
    .map(({ attemptId: _, response, ...row }) => ({ ...row, response: Response.parse(response) }));
}
