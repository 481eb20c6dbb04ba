import "server-only";
import { done, type Result, refuse } from "@/features/accounts/result";
import { database, type Transaction } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/client";
import { recordChangeIn } from "./class-change.store";
import { type ClassFields, changedFields } from "./class-fields";

/** Who does something in a class, and the name it is remembered under. */
export type By = { id: string; name: string };

/** Whether anybody with an account may open a class, as the administrator set it; where nobody set it, anybody may. */
export async function areClassesOpen(): Promise<boolean> {
  const row = await database.siteSettings.findUnique({
    where: { id: 1 },
    select: { whoOpensClasses: true },
  });
  return row?.whoOpensClasses !== "chosen";
}

/**
 * Makes a class under an id that its form brought, so that two presses make one; whoever makes it owns and teaches it.
 * Refused is an id that is another class's.
 */
export async function createClass(
  id: string,
  fields: ClassFields,
  by: By,
): Promise<Result<string, "conflict">> {
  try {
    await database.$transaction(async (tx) => {
      const staff = { create: { userId: by.id, role: "teacher" as const } };
      await tx.classroom.create({ data: { id, ...fields, ownerId: by.id, staff } });
      await recordChangeIn(tx, {
        ...{ classroomId: id, by, kind: "class-made" },
        detail: { name: fields.name },
      });
    });
    return done(id);
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    const own = await database.classroom.findFirst({ where: { id, ownerId: by.id } });
    return own ? done(id) : refuse("conflict");
  }
}

export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
}

/** What every change of a class's own row needs: the version its form was filled in over, who, and when. */
export type Edit = { classroomId: string; version: number; by: By; now: Date };

/** The next version of a class's row, by whom and when. */
export const nextVersion = ({ by, now }: Pick<Edit, "by" | "now">) =>
  ({ version: { increment: 1 }, changedById: by.id, changedAt: now }) as const;

/** Locks a class's row, so that what is decided over it holds until the transaction ends. */
export async function lockClassIn(tx: Transaction, classroomId: string): Promise<void> {
  await tx.$queryRaw`select id from "Classroom" where id = ${classroomId}::uuid for no key update`;
}

/**
 * Writes names, zone and language over the version that their form showed. Refused where somebody else wrote since;
 * where that says the same already, nothing is left to do.
 */
export async function changeClass(
  { classroomId, version, by, now }: Edit,
  fields: ClassFields,
): Promise<Result<null, "conflict">> {
  return database.$transaction(async (tx) => {
    await lockClassIn(tx, classroomId);
    const stands = await tx.classroom.findUniqueOrThrow({ where: { id: classroomId } });
    const changed = changedFields(stands, fields);
    if (changed.length === 0) return done(null);
    if (stands.version !== version) return refuse("conflict");
    await tx.classroom.update({
      where: { id: classroomId },
      data: { ...fields, ...nextVersion({ by, now }) },
    });
    const told = (from: ClassFields) => changed.map((field) => from[field] || "–").join(" · ");
    await recordChangeIn(tx, {
      ...{ classroomId, by, kind: "class-changed" },
      detail: { before: told(stands), after: told(fields) },
    });
    return done(null);
  });
}

/** What a form of a class's settings shows, and the version that it is. */
export async function findClassFields(
  classroomId: string,
): Promise<ClassFields & { version: number }> {
  return database.classroom.findUniqueOrThrow({
    where: { id: classroomId },
    select: {
      ...{ name: true, school: true, level: true, timeZone: true, language: true },
      version: true,
    },
  });
}

/** Who changed a class's row last, and when; the name is "" where that person is gone. */
export async function findLastEdit(classroomId: string): Promise<{ name: string; at: Date }> {
  const { changedById, changedAt } = await database.classroom.findUniqueOrThrow({
    where: { id: classroomId },
    select: { changedById: true, changedAt: true },
  });
  const who = changedById
    ? await database.user.findUnique({ where: { id: changedById }, select: { name: true } })
    : null;
  return { name: who?.name ?? "", at: changedAt };
}

/** How many there are of what stands in a class. */
export async function countClass(classroomId: string) {
  const [states, groups, assignments] = await Promise.all([
    database.enrolment.groupBy({ by: ["state"], where: { classroomId }, _count: true }),
    database.group.count({ where: { classroomId } }),
    database.assignment.count({ where: { classroomId } }),
  ]);
  const of = (state: string) => states.find((one) => one.state === state)?._count ?? 0;
  return {
    active: of("active"),
    asking: of("asking"),
    removed: of("removed"),
    groups,
    assignments,
  };
}
