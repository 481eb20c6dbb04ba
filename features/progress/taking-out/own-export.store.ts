import "server-only";
import { database } from "@/prisma/client";
import {
  type ExportedAttempt,
  findRulesBehind,
  listAttempts,
  ofRules,
  rulesOfAssignment,
  type Whose,
} from "./attempts-export.store";
import {
  ofAccount,
  ofAssignmentPerson,
  ofAssignmentResult,
  ofClassroom,
  ofClassroomChange,
  ofClassroomStaff,
  ofEnrolment,
  ofExtension,
  ofGroupMember,
  ofKnownBrowser,
  ofLessonRead,
  ofPickedQuiz,
  ofRecoveryCode,
  ofReviewCard,
  ofSession,
  ofUser,
} from "./export-fields.store";
import { inPages } from "./in-pages";
import type { Part } from "./json-stream";
import { resultWithoutUnreleased, withoutUnreleased } from "./released";

const inClass = { classroom: { select: { name: true, school: true } } } as const;

/**
 * Everything that is kept of a person, under the names of the tables, as the person may see it now: marks wait for their
 * release, and there is no key and no feedback (docs/PRIVACY.md has each field).
 */
export async function* ownParts(userId: string, now: Date): AsyncGenerator<Part> {
  const where = { userId };
  yield { name: "takenOutAt", value: now };
  yield {
    name: "User",
    value: await database.user.findUnique({ where: { id: userId }, select: ofUser }),
  };
  yield* signInParts(userId);
  yield {
    name: "LessonRead",
    rows: inPages((page) =>
      database.lessonRead.findMany({
        where,
        select: ofLessonRead,
        orderBy: { lesson: "asc" },
        ...page,
      }),
    ),
  };
  yield { name: "Attempt", rows: ownAttempts({ userId }, now) };
  yield {
    name: "ReviewCard",
    rows: inPages((page) =>
      database.reviewCard.findMany({
        ...{ where, select: ofReviewCard, ...page },
        orderBy: [{ lesson: "asc" }, { objective: "asc" }],
      }),
    ),
  };
  yield* classParts(userId, now);
  yield {
    name: "PickedQuiz",
    rows: inPages((page) =>
      database.pickedQuiz.findMany({
        ...{ where: { ownerId: userId }, select: ofPickedQuiz, orderBy: { id: "asc" }, ...page },
      }),
    ),
  };
}

async function* signInParts(userId: string): AsyncGenerator<Part> {
  const where = { userId };
  yield { name: "Account", value: await database.account.findMany({ where, select: ofAccount }) };
  yield {
    name: "RecoveryCode",
    value: await database.recoveryCode.findUnique({ where, select: ofRecoveryCode }),
  };
  yield {
    name: "Session",
    rows: inPages((page) =>
      database.session.findMany({ where, select: ofSession, orderBy: { id: "asc" }, ...page }),
    ),
  };
  yield {
    name: "KnownBrowser",
    rows: inPages((page) =>
      database.knownBrowser.findMany({
        ...{ where, select: ofKnownBrowser, orderBy: { tokenHash: "asc" }, ...page },
      }),
    ),
  };
}

async function* ownAttempts(whose: Whose, now: Date) {
  for await (const attempt of listAttempts(whose)) yield ownAttempt(attempt, now);
}

function ownAttempt({ rules, ...attempt }: ExportedAttempt, now: Date) {
  return withoutUnreleased(attempt, rules, now);
}

/** What classes keep: places, groups, what was set to the person alone, results, and that staff changed something. */
async function* classParts(userId: string, now: Date): AsyncGenerator<Part> {
  const where = { userId };
  const byClass = { classroomId: "asc" } as const;
  yield {
    name: "Classroom",
    rows: inPages((page) =>
      database.classroom.findMany({
        ...{ where: { ownerId: userId }, select: ofClassroom, orderBy: { id: "asc" }, ...page },
      }),
    ),
  };
  yield {
    name: "ClassroomStaff",
    rows: inPages((page) =>
      database.classroomStaff.findMany({
        ...{ where, orderBy: byClass, ...page },
        select: { ...ofClassroomStaff, ...inClass },
      }),
    ),
  };
  yield {
    name: "Enrolment",
    rows: inPages((page) =>
      database.enrolment.findMany({
        ...{ where, orderBy: byClass, ...page },
        select: { ...ofEnrolment, ...inClass },
      }),
    ),
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
  yield* assignmentParts(userId, now);
  yield {
    name: "ClassroomChange",
    rows: inPages((page) =>
      database.classroomChange.findMany({
        ...{ where, select: ofClassroomChange, orderBy: { id: "asc" }, ...page },
      }),
    ),
  };
}

async function* assignmentParts(userId: string, now: Date): AsyncGenerator<Part> {
  const where = { userId };
  const byAssignment = { assignmentId: "asc" } as const;
  yield {
    name: "AssignmentPerson",
    rows: inPages((page) =>
      database.assignmentPerson.findMany({
        ...{ where, select: ofAssignmentPerson, orderBy: byAssignment, ...page },
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
  yield { name: "AssignmentResult", rows: inPages((page) => ownResults(userId, page, now)) };
}

async function ownResults(userId: string, page: { skip: number; take: number }, now: Date) {
  const rows = await database.assignmentResult.findMany({
    ...{ where: { userId }, orderBy: { assignmentId: "asc" }, ...page },
    select: {
      ...ofAssignmentResult,
      assignment: { select: { title: true, ...ofRules } },
    },
  });
  const behind = await findRulesBehind(
    userId,
    rows.map(({ assignmentId }) => assignmentId),
  );
  return rows.map(({ assignment, ...row }) => {
    const attempts = behind.get(row.assignmentId) ?? [];
    const { title } = assignment;
    const own = rulesOfAssignment(assignment);
    return { ...resultWithoutUnreleased(row, { own, attempts }, now), title };
  });
}
