import "server-only";
import { database } from "@/prisma/client";

/** How many migrations began and neither ended nor were rolled back. Throws where there is no database or no table of them. */
export async function countUnfinishedMigrations(): Promise<number> {
  const rows = await database.$queryRaw<{ unfinished: number }[]>`
    select count(*)::int as unfinished from _prisma_migrations
    where finished_at is null and rolled_back_at is null`;
  return rows[0]?.unfinished ?? 0;
}
