import "server-only";
import { done, type Result, refuse } from "@/features/accounts/result";
import { database } from "@/prisma/client";
import { recordChangeIn } from "./class-change.store";
import { type Edit, isUniqueViolation, nextVersion } from "./classroom.store";
import { isJoinOpen } from "./join-code";

/** How a class can be joined: its code, until when it works, whether a teacher lets in who used it. */
export type JoinState = {
  joinCode: string | null;
  joinExpiresAt: Date | null;
  joinAsks: boolean;
  version: number;
};

export async function findJoinState(classroomId: string): Promise<JoinState> {
  return database.classroom.findUniqueOrThrow({
    where: { id: classroomId },
    select: { joinCode: true, joinExpiresAt: true, joinAsks: true, version: true },
  });
}

/** What somebody with a code may see of its class: nothing of its learners. */
export type JoinableClass = {
  id: string;
  name: string;
  school: string;
  joinAsks: boolean;
  /** The name that its owner shows. */
  teacher: string;
};

/** The class that a code lets people join now; null for an unknown, expired or closed one, without a difference. */
export async function findClassByCode(code: string, now: Date): Promise<JoinableClass | null> {
  const found = await database.classroom.findUnique({
    where: { joinCode: code },
    select: {
      ...{ id: true, name: true, school: true, joinAsks: true },
      ...{ joinCode: true, joinExpiresAt: true, archivedAt: true },
      owner: { select: { name: true } },
    },
  });
  if (!found || !isJoinOpen(found, now)) return null;
  const { id, name, school, joinAsks, owner } = found;
  return { id, name, school, joinAsks, teacher: owner.name };
}

/** What a form says of a code. */
export type JoinChange = {
  asks: boolean;
  /** undefined leaves it as it is, null means never. */
  expiresAt: Date | null | undefined;
  /** Whether a new code takes the old one's place. */
  renews: boolean;
  /** The code that the form showed, or null. */
  shown: string | null;
  makeCode: () => string;
};

const TRIES = 5;

/**
 * Gives a class a code, or changes how it is used. Where it has none it gets one. Pressed twice, it is done once: over a
 * version that is no more it is refused, unless just that was done already.
 */
export async function setJoinCode(
  edit: Edit,
  change: JoinChange,
): Promise<Result<null, "conflict">> {
  for (let left = TRIES; ; left -= 1) {
    try {
      return await setJoinCodeOnce(edit, change);
    } catch (error) {
      // Another class has just this code; there are 656 thousand million others.
      if (!isUniqueViolation(error) || left === 1) throw error;
    }
  }
}

async function setJoinCodeOnce(
  { classroomId, version, by, now }: Edit,
  { asks, expiresAt, renews, shown, makeCode }: JoinChange,
): Promise<Result<null, "conflict">> {
  return database.$transaction(async (tx) => {
    const makesOne = renews || shown === null;
    const { count } = await tx.classroom.updateMany({
      where: { id: classroomId, version },
      data: {
        joinAsks: asks,
        ...(expiresAt === undefined ? {} : { joinExpiresAt: expiresAt }),
        ...(makesOne ? { joinCode: makeCode() } : {}),
        ...nextVersion({ by, now }),
      },
    });
    if (count === 0) {
      const stands = await tx.classroom.findUniqueOrThrow({ where: { id: classroomId } });
      const isDone = makesOne && stands.joinCode !== shown && stands.joinCode !== null;
      return isDone && stands.joinAsks === asks ? done(null) : refuse("conflict");
    }
    await recordChangeIn(tx, { classroomId, by, kind: "code-changed" });
    return done(null);
  });
}

/** Takes the code away: nobody joins by it any more. */
export async function closeJoinCode({ classroomId, by, now }: Omit<Edit, "version">) {
  await database.$transaction(async (tx) => {
    const { count } = await tx.classroom.updateMany({
      where: { id: classroomId, joinCode: { not: null } },
      data: { joinCode: null, joinExpiresAt: null, ...nextVersion({ by, now }) },
    });
    if (count > 0) await recordChangeIn(tx, { classroomId, by, kind: "code-closed" });
  });
}
