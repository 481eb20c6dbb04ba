import "server-only";
import type { Prisma } from "@/prisma/generated/client";

/**
 * The fields that a person takes out, table by table. docs/PRIVACY.md names them and, with a reason, those that stay; a
 * test holds both against the schema. What a learner may not see yet is blanked afterwards (released.ts).
 */

export const ofUser = {
  ...{ id: true, name: true, username: true, displayUsername: true, isAnonymous: true },
  ...{ createdAt: true, updatedAt: true, isAdministrator: true, disabledAt: true },
  ...{ mayOpenClasses: true, speaks: true, madeInId: true, hasFirstPassword: true },
  ...{ language: true, secondLanguage: true, theme: true, isDemo: true, lastSeenOn: true },
} satisfies Prisma.UserSelect;

export const ofAccount = {
  ...{ providerId: true, createdAt: true, updatedAt: true },
} satisfies Prisma.AccountSelect;

export const ofRecoveryCode = { createdAt: true } satisfies Prisma.RecoveryCodeSelect;

export const ofSession = {
  ...{ createdAt: true, updatedAt: true, expiresAt: true },
} satisfies Prisma.SessionSelect;

export const ofKnownBrowser = { lastSeenAt: true } satisfies Prisma.KnownBrowserSelect;

export const ofLessonRead = { lesson: true, readAt: true } satisfies Prisma.LessonReadSelect;

export const ofReviewCard = {
  ...{ lesson: true, objective: true, dueAt: true, card: true, lastItemId: true },
} satisfies Prisma.ReviewCardSelect;

export const ofItemCheck = {
  ...{ number: true, response: true, credit: true, checkedAt: true },
} satisfies Prisma.ItemCheckSelect;

export const ofAttemptItem = {
  ...{ position: true, itemId: true, weight: true, response: true, sequence: true },
  ...{ revision: true, language: true, savedAt: true, flagged: true, credit: true },
  ...{ criteriaMet: true, gradedAt: true },
} satisfies Prisma.AttemptItemSelect;

export const ofResponseEvent = {
  ...{ id: true, itemId: true, sequence: true, response: true, language: true },
  ...{ late: true, acceptedAt: true, answeredAt: true, receivedAt: true },
} satisfies Prisma.ResponseEventSelect;

export const ofGradeChange = {
  ...{ position: true, creditBefore: true, creditAfter: true },
  ...{ outcomeBefore: true, outcomeAfter: true },
} satisfies Prisma.GradeChangeSelect;

export const ofCertificate = {
  ...{ code: true, name: true, lessons: true, outcome: true, issuedAt: true },
} satisfies Prisma.CertificateSelect;

export const ofAttempt = {
  ...{ id: true, quiz: true, assignmentId: true, classroomId: true, acceptedAt: true },
  ...{ number: true, state: true, startedAt: true, endsAt: true, reached: true },
  ...{ submittedAt: true, respondedAt: true, points: true, maxPoints: true },
  ...{ outcome: true, needsGrading: true },
} satisfies Prisma.AttemptSelect;

export const ofClassroom = {
  ...{ id: true, name: true, school: true, level: true, timeZone: true, language: true },
  ...{ isDemo: true, archivedAt: true, createdAt: true },
} satisfies Prisma.ClassroomSelect;

export const ofClassroomStaff = {
  ...{ classroomId: true, role: true, addedAt: true },
} satisfies Prisma.ClassroomStaffSelect;

export const ofEnrolment = {
  ...{ classroomId: true, state: true, name: true, schoolId: true, letsReset: true },
  ...{ extraMinutes: true, joinedAt: true, removedAt: true },
} satisfies Prisma.EnrolmentSelect;

export const ofGroupMember = {
  ...{ groupId: true, classroomId: true },
} satisfies Prisma.GroupMemberSelect;

export const ofAssignmentPerson = {
  ...{ assignmentId: true, classroomId: true },
} satisfies Prisma.AssignmentPersonSelect;

export const ofExtension = {
  ...{ assignmentId: true, classroomId: true, opensAt: true, dueAt: true, cutOffAt: true },
  ...{ attemptsAllowed: true, extraMinutes: true, reason: true, createdAt: true },
} satisfies Prisma.ExtensionSelect;

export const ofAssignmentResult = {
  ...{ assignmentId: true, classroomId: true, attempts: true, finished: true },
  ...{ inProgressId: true, neverSubmitted: true, highest: true, average: true, first: true },
  ...{ last: true, maxPoints: true, needsGrading: true, firstSubmittedAt: true },
  ...{ lastSubmittedAt: true, lastAttemptId: true, languages: true, readAt: true },
  ...{ excusedAt: true, override: true, comment: true, commentedAt: true },
  extraAttempts: true,
} satisfies Prisma.AssignmentResultSelect;

export const ofPickedQuiz = {
  ...{ id: true, title: true, content: true, createdAt: true, changedAt: true },
  archivedAt: true,
} satisfies Prisma.PickedQuizSelect;

export const ofClassroomChange = {
  ...{ classroomId: true, kind: true, assignmentId: true, attemptId: true, at: true },
} satisfies Prisma.ClassroomChangeSelect;
