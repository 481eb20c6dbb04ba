import "server-only";
import { database } from "@/prisma/client";

/** A class that something can be set to. */
export type TaughtClass = { id: string; name: string };

const SHOWN = 20;

/** The classes that somebody teaches and that go on, the youngest first, twenty at most. */
export async function listTaughtClasses(userId: string): Promise<TaughtClass[]> {
  return database.classroom.findMany({
    where: { archivedAt: null, staff: { some: { userId, role: "teacher" } } },
    select: { id: true, name: true },
    orderBy: { id: "desc" },
    take: SHOWN,
  });
}
