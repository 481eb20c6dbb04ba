import "server-only";
import { z } from "zod";
import { database } from "@/prisma/client";

/** A class in a list of one's own. */
export type ListedClass = {
  id: string;
  name: string;
  school: string;
  level: string;
  state: "teaching" | "assisting" | "learning" | "asking";
};

/** A part of a list, the newest first; the rest comes with `before`, null at its end. */
export type ClassPage = { classes: ListedClass[]; before: string | null };

const CLASSES_AT_ONCE = 100;

const facts = { select: { id: true, name: true, school: true, level: true } } as const;
const newestFirst = { orderBy: { classroomId: "desc" }, take: CLASSES_AT_ONCE + 1 } as const;

/** Where a list goes on; what is no id of a class means its beginning. */
const older = (before: string | null) =>
  z.uuid().safeParse(before).success && before !== null ? { classroomId: { lt: before } } : {};

/** The classes that a person teaches or assists in: those in use, or those put away. */
export async function listTaught(
  userId: string,
  isArchived: boolean,
  before: string | null = null,
): Promise<ClassPage> {
  const rows = await database.classroomStaff.findMany({
    where: {
      ...{ userId, ...older(before) },
      classroom: { archivedAt: isArchived ? { not: null } : null },
    },
    select: { role: true, classroom: facts },
    ...newestFirst,
  });
  return pageOf(rows, ({ role, classroom }) => ({
    ...classroom,
    state: role === "teacher" ? "teaching" : "assisting",
  }));
}

/** The classes that a person learns in or waits to be let into. */
export async function listLearnt(userId: string, before: string | null = null): Promise<ClassPage> {
  const rows = await database.enrolment.findMany({
    where: {
      ...{ userId, ...older(before), state: { in: ["active", "asking"] } },
      classroom: { archivedAt: null },
    },
    select: { state: true, classroom: facts },
    ...newestFirst,
  });
  return pageOf(rows, ({ state, classroom }) => ({
    ...classroom,
    state: state === "active" ? "learning" : "asking",
  }));
}

/** One row more than a page is read, to know whether there is a next. */
function pageOf<R>(rows: readonly R[], toClass: (row: R) => ListedClass): ClassPage {
  const classes = rows.slice(0, CLASSES_AT_ONCE).map(toClass);
  const hasMore = rows.length > CLASSES_AT_ONCE;
  return { classes, before: hasMore ? (classes.at(-1)?.id ?? null) : null };
}
