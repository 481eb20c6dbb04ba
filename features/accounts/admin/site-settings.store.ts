import "server-only";
import { database } from "@/prisma/client";

/** Who may open classes: anyone with an account, or chosen people. */
export const classOpeners = ["anyone", "chosen"] as const;
export type ClassOpeners = (typeof classOpeners)[number];

/** Without a row nobody has set anything yet, and anyone may. */
export async function findClassOpeners(): Promise<ClassOpeners> {
  const row = await database.siteSettings.findUnique({
    where: { id: 1 },
    select: { whoOpensClasses: true },
  });
  return row?.whoOpensClasses === "chosen" ? "chosen" : "anyone";
}

export async function saveClassOpeners(whoOpensClasses: ClassOpeners): Promise<void> {
  await database.siteSettings.upsert({
    where: { id: 1 },
    create: { id: 1, whoOpensClasses },
    update: { whoOpensClasses },
  });
}
