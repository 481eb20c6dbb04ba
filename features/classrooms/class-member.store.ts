import "server-only";
import { z } from "zod";
import type { Actor } from "@/features/accounts/actor";
import type { ClassRole } from "@/features/accounts/permission";
import type { Locale } from "@/i18n/routing";
import { database } from "@/prisma/client";

/** A class, as whoever has something to do in it sees it. */
export type Classroom = {
  id: string;
  name: string;
  school: string;
  level: string;
  /** An IANA name. */
  timeZone: string;
  language: Locale;
  ownerId: string;
  archivedAt: Date | null;
  isDemo: boolean;
  version: number;
};

/** A class and what whoever asks is in it; `role` is null for a stranger. */
export type Standing = { classroom: Classroom; role: ClassRole };

/**
 * A class and the asker's role there, in one query. Null for an unknown class; what a stranger may see is for `may`.
 * Who teaches and is also enrolled is taken for what weighs more here; `isLearnerOf` tells the other.
 */
export async function findStanding(actor: Actor, classroomId: string): Promise<Standing | null> {
  if (!z.uuid().safeParse(classroomId).success) return null;
  const userId = actor?.id;
  const found = await database.classroom.findUnique({
    where: { id: classroomId },
    select: {
      ...{ id: true, name: true, school: true, level: true, timeZone: true, language: true },
      ...{ ownerId: true, archivedAt: true, isDemo: true, version: true },
      // Without anybody asking nothing matches: no row has a null id.
      staff: { where: { userId: userId ?? NOBODY }, select: { role: true } },
      enrolments: { where: { userId: userId ?? NOBODY }, select: { state: true } },
    },
  });
  if (!found) return null;
  const { staff, enrolments, ...classroom } = found;
  return { classroom, role: roleOf(classroom.ownerId === userId, staff[0], enrolments[0]) };
}

const NOBODY = "00000000-0000-0000-0000-000000000000";

const learnerRoles = { asking: "asking", active: "learner", removed: "former" } as const;

function roleOf(
  isOwner: boolean,
  staff: { role: "teacher" | "assistant" } | undefined,
  enrolment: { state: "asking" | "active" | "removed" } | undefined,
): ClassRole {
  if (staff) return isOwner ? "owner" : staff.role;
  return enrolment ? learnerRoles[enrolment.state] : null;
}

/** Whether a person is an active learner of a class, whatever else they are there. Both must be UUIDs. */
export async function isLearnerOf(userId: string, classroomId: string): Promise<boolean> {
  const found = await database.enrolment.findUnique({
    where: { classroomId_userId: { classroomId, userId } },
    select: { state: true },
  });
  return found?.state === "active";
}

/** Whether a person teaches any class, as owner or teacher. */
export async function teachesAny(userId: string): Promise<boolean> {
  const found = await database.classroomStaff.findFirst({
    where: { userId, role: "teacher" },
    select: { userId: true },
  });
  return found !== null;
}
