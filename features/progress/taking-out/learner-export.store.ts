import "server-only";
import { recordChange } from "@/features/classrooms/class-change.store";
import { database } from "@/prisma/client";
import { listAttempts, type Whose } from "./attempts-export.store";
import {
  ofAssignmentPerson,
  ofAssignmentResult,
  ofClassroomChange,
  ofEnrolment,
  ofExtension,
  ofGroupMember,
} from "./export-fields.store";
import { inPages } from "./in-pages";
import type { Part } from "./json-stream";

/** A learner of a class, both ids UUIDs. */
export type LearnerOfClass = Required<Whose>;

/** The name that a class has for a learner, removed ones too; null where there is none. */
export async function findLearnerName(of: LearnerOfClass): Promise<string | null> {
  const found = await database.enrolment.findUnique({
    where: { classroomId_userId: of },
    select: { name: true },
  });
  return found?.name ?? null;
}

/** Writes down that a teacher took a learner's data out. */
export async function recordLearnerExport(
  { classroomId, userId }: LearnerOfClass,
  by: { id: string; name: string },
): Promise<void> {
  await recordChange({ classroomId, userId, by, kind: "learner-exported" });
}

/**
 * What one class keeps of a learner, with the marks as its teachers see them. Nothing of other classes, of self-study or
 * of the account is in it.
 */
export async function* learnerParts(of: LearnerOfClass, now: Date): AsyncGenerator<Part> {
  const where = { classroomId: of.classroomId, userId: of.userId };
  yield { name: "takenOutAt", value: now };
  yield {
    name: "Enrolment",
    value: await database.enrolment.findUnique({
      where: { classroomId_userId: of },
      select: { ...ofEnrolment, classroom: { select: { name: true, school: true } } },
    }),
  };
  yield {
    name: "GroupMember",
    rows: inPages((page) =>
      database.groupMember.findMany({
        ...{ where, orderBy: { groupId: "asc" }, ...page },
        select: { ...ofGroupMember, group: { select: { name: true } } },
      }),
    ),
  };
  yield {
    name: "AssignmentPerson",
    rows: inPages((page) =>
      database.assignmentPerson.findMany({
        ...{ where, select: ofAssignmentPerson, orderBy: { assignmentId: "asc" }, ...page },
      }),
    ),
  };
  yield {
    name: "Extension",
    rows: inPages((page) =>
      database.extension.findMany({
        ...{ where, select: ofExtension, orderBy: { id: "asc" }, ...page },
      }),
    ),
  };
  yield* workParts(of);
}

async function* workParts(of: LearnerOfClass): AsyncGenerator<Part> {
  const where = { classroomId: of.classroomId, userId: of.userId };
  yield {
    name: "AssignmentResult",
    rows: inPages((page) =>
      database.assignmentResult.findMany({
        ...{ where, orderBy: { assignmentId: "asc" }, ...page },
        select: { ...ofAssignmentResult, assignment: { select: { title: true } } },
      }),
    ),
  };
  yield { name: "Attempt", rows: classAttempts(of) };
  yield {
    name: "ClassroomChange",
    rows: inPages((page) =>
      database.classroomChange.findMany({
        ...{ where, orderBy: { id: "asc" }, ...page },
        select: { ...ofClassroomChange, byName: true, detail: true },
      }),
    ),
  };
}

async function* classAttempts(of: LearnerOfClass) {
  for await (const { rules, ...attempt } of listAttempts(of)) yield attempt;
}
