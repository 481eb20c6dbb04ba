import "server-only";
import { database } from "@/prisma/client";

const SHOWN = 100;

/** The classes that a person owns, archived ones among them; a hundred at most, by name. */
export async function listOwnedClasses(ownerId: string): Promise<{ id: string; name: string }[]> {
  return database.classroom.findMany({
    where: { ownerId },
    select: { id: true, name: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: SHOWN,
  });
}
