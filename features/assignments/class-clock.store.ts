import "server-only";
import { database } from "@/prisma/client";

/** What classes are called, and by which clock they go. */
export async function listClocks(
  classroomIds: readonly string[],
): Promise<ReadonlyMap<string, { name: string; timeZone: string }>> {
  const rows = await database.classroom.findMany({
    where: { id: { in: [...new Set(classroomIds)] } },
    select: { id: true, name: true, timeZone: true },
  });
  return new Map(rows.map(({ id, ...clock }) => [id, clock]));
}
