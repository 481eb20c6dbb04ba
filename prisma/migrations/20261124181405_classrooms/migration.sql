-- CreateEnum
CREATE TYPE "StaffRole" AS ENUM ('teacher', 'assistant');

-- CreateEnum
CREATE TYPE "EnrolmentState" AS ENUM ('asking', 'active', 'removed');

-- CreateEnum
CREATE TYPE "Audience" AS ENUM ('everyone', 'groups', 'persons');

-- AlterTable
ALTER TABLE "Attempt" ADD COLUMN     "acceptedAt" TIMESTAMPTZ(3),
ADD COLUMN     "assignmentId" UUID,
ADD COLUMN     "classroomId" UUID,
ADD COLUMN     "enteredById" UUID;

-- AlterTable
ALTER TABLE "ResponseEvent" ADD COLUMN     "acceptedAt" TIMESTAMPTZ(3),
ADD COLUMN     "answeredAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "User" ADD COLUMN     "disabledAt" TIMESTAMPTZ(3),
ADD COLUMN     "hasFirstPassword" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "isAdministrator" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "isDemo" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "language" "Language",
ADD COLUMN     "lastSeenOn" DATE NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "madeInId" UUID,
ADD COLUMN     "mayOpenClasses" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "secondLanguage" "Language",
ADD COLUMN     "speaks" "Language"[],
ADD COLUMN     "theme" TEXT;

-- CreateTable
CREATE TABLE "Classroom" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "school" TEXT NOT NULL DEFAULT '',
    "timeZone" TEXT NOT NULL,
    "language" "Language" NOT NULL,
    "level" TEXT NOT NULL DEFAULT '',
    "ownerId" UUID NOT NULL,
    "joinCode" TEXT,
    "joinExpiresAt" TIMESTAMPTZ(3),
    "joinAsks" BOOLEAN NOT NULL DEFAULT false,
    "archivedAt" TIMESTAMPTZ(3),
    "isDemo" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "changedById" UUID,
    "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Classroom_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClassroomStaff" (
    "classroomId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "role" "StaffRole" NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ClassroomStaff_pkey" PRIMARY KEY ("classroomId","userId")
);

-- CreateTable
CREATE TABLE "Enrolment" (
    "classroomId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "state" "EnrolmentState" NOT NULL,
    "name" TEXT NOT NULL,
    "schoolId" TEXT NOT NULL DEFAULT '',
    "letsReset" BOOLEAN NOT NULL DEFAULT false,
    "extraMinutes" INTEGER NOT NULL DEFAULT 0,
    "joinedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Enrolment_pkey" PRIMARY KEY ("classroomId","userId")
);

-- CreateTable
CREATE TABLE "Group" (
    "id" UUID NOT NULL,
    "classroomId" UUID NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "Group_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GroupMember" (
    "groupId" UUID NOT NULL,
    "classroomId" UUID NOT NULL,
    "userId" UUID NOT NULL,

    CONSTRAINT "GroupMember_pkey" PRIMARY KEY ("groupId","userId")
);

-- CreateTable
CREATE TABLE "PickedQuiz" (
    "id" UUID NOT NULL,
    "ownerId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archivedAt" TIMESTAMPTZ(3),

    CONSTRAINT "PickedQuiz_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Assignment" (
    "id" UUID NOT NULL,
    "classroomId" UUID NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "content" JSONB NOT NULL,
    "settings" JSONB NOT NULL,
    "audience" "Audience" NOT NULL,
    "opensAt" TIMESTAMPTZ(3) NOT NULL,
    "dueAt" TIMESTAMPTZ(3),
    "cutOffAt" TIMESTAMPTZ(3),
    "releaseAt" TIMESTAMPTZ(3),
    "alsoLanguage" "Language",
    "resultsHidden" BOOLEAN NOT NULL DEFAULT false,
    "copyOfId" UUID,
    "archivedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "changedById" UUID,
    "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "erasedCount" INTEGER NOT NULL DEFAULT 0,
    "erasedOutcomes" DOUBLE PRECISION NOT NULL DEFAULT 0,

    CONSTRAINT "Assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AssignmentGroup" (
    "assignmentId" UUID NOT NULL,
    "classroomId" UUID NOT NULL,
    "groupId" UUID NOT NULL,

    CONSTRAINT "AssignmentGroup_pkey" PRIMARY KEY ("assignmentId","groupId")
);

-- CreateTable
CREATE TABLE "AssignmentPerson" (
    "assignmentId" UUID NOT NULL,
    "classroomId" UUID NOT NULL,
    "userId" UUID NOT NULL,

    CONSTRAINT "AssignmentPerson_pkey" PRIMARY KEY ("assignmentId","userId")
);

-- CreateTable
CREATE TABLE "Extension" (
    "id" UUID NOT NULL,
    "assignmentId" UUID NOT NULL,
    "classroomId" UUID NOT NULL,
    "userId" UUID,
    "groupId" UUID,
    "opensAt" TIMESTAMPTZ(3),
    "dueAt" TIMESTAMPTZ(3),
    "cutOffAt" TIMESTAMPTZ(3),
    "attemptsAllowed" INTEGER,
    "extraMinutes" INTEGER,
    "reason" TEXT NOT NULL DEFAULT '',
    "byId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Extension_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AssignmentResult" (
    "assignmentId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "classroomId" UUID NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "finished" INTEGER NOT NULL DEFAULT 0,
    "inProgressId" UUID,
    "neverSubmitted" BOOLEAN NOT NULL DEFAULT false,
    "highest" DOUBLE PRECISION,
    "average" DOUBLE PRECISION,
    "first" DOUBLE PRECISION,
    "last" DOUBLE PRECISION,
    "maxPoints" DOUBLE PRECISION,
    "needsGrading" INTEGER NOT NULL DEFAULT 0,
    "firstSubmittedAt" TIMESTAMPTZ(3),
    "lastSubmittedAt" TIMESTAMPTZ(3),
    "lastAttemptId" UUID,
    "languages" "Language"[],
    "readAt" TIMESTAMPTZ(3),
    "excusedAt" TIMESTAMPTZ(3),
    "override" DOUBLE PRECISION,
    "comment" TEXT NOT NULL DEFAULT '',
    "commentedAt" TIMESTAMPTZ(3),
    "extraAttempts" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "AssignmentResult_pkey" PRIMARY KEY ("assignmentId","userId")
);

-- CreateTable
CREATE TABLE "ClassroomChange" (
    "id" UUID NOT NULL,
    "classroomId" UUID NOT NULL,
    "byId" UUID,
    "byName" TEXT NOT NULL DEFAULT '',
    "kind" TEXT NOT NULL,
    "assignmentId" UUID,
    "userId" UUID,
    "attemptId" UUID,
    "detail" JSONB NOT NULL DEFAULT '{}',
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ClassroomChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SiteSettings" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "whoOpensClasses" TEXT NOT NULL DEFAULT 'anyone',
    "firstAdminHash" TEXT,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SiteSettings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Erasure" (
    "userId" UUID NOT NULL,
    "erasedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Erasure_pkey" PRIMARY KEY ("userId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Classroom_joinCode_key" ON "Classroom"("joinCode");

-- CreateIndex
CREATE INDEX "Classroom_ownerId_idx" ON "Classroom"("ownerId");

-- CreateIndex
CREATE INDEX "ClassroomStaff_userId_idx" ON "ClassroomStaff"("userId");

-- CreateIndex
CREATE INDEX "Enrolment_userId_idx" ON "Enrolment"("userId");

-- CreateIndex
CREATE INDEX "Enrolment_classroomId_state_name_userId_idx" ON "Enrolment"("classroomId", "state", "name", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "Group_classroomId_name_key" ON "Group"("classroomId", "name");

-- CreateIndex
CREATE INDEX "GroupMember_userId_idx" ON "GroupMember"("userId");

-- CreateIndex
CREATE INDEX "PickedQuiz_ownerId_archivedAt_idx" ON "PickedQuiz"("ownerId", "archivedAt");

-- CreateIndex
CREATE INDEX "Assignment_classroomId_archivedAt_id_idx" ON "Assignment"("classroomId", "archivedAt", "id");

-- CreateIndex
CREATE INDEX "AssignmentGroup_groupId_idx" ON "AssignmentGroup"("groupId");

-- CreateIndex
CREATE INDEX "AssignmentPerson_userId_idx" ON "AssignmentPerson"("userId");

-- CreateIndex
CREATE INDEX "Extension_userId_idx" ON "Extension"("userId");

-- CreateIndex
CREATE INDEX "Extension_groupId_idx" ON "Extension"("groupId");

-- CreateIndex
CREATE UNIQUE INDEX "Extension_assignmentId_userId_key" ON "Extension"("assignmentId", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "Extension_assignmentId_groupId_key" ON "Extension"("assignmentId", "groupId");

-- CreateIndex
CREATE INDEX "AssignmentResult_userId_idx" ON "AssignmentResult"("userId");

-- CreateIndex
CREATE INDEX "AssignmentResult_classroomId_userId_idx" ON "AssignmentResult"("classroomId", "userId");

-- CreateIndex
CREATE INDEX "ClassroomChange_classroomId_id_idx" ON "ClassroomChange"("classroomId", "id");

-- CreateIndex
CREATE INDEX "ClassroomChange_assignmentId_id_idx" ON "ClassroomChange"("assignmentId", "id");

-- CreateIndex
CREATE INDEX "ClassroomChange_userId_idx" ON "ClassroomChange"("userId");

-- CreateIndex
CREATE INDEX "Attempt_of_assignment" ON "Attempt"("assignmentId", "userId") WHERE ("assignmentId" IS NOT NULL);

-- CreateIndex
CREATE INDEX "User_madeInId_idx" ON "User"("madeInId");

-- CreateIndex
CREATE INDEX "User_idle_guests" ON "User"("lastSeenOn") WHERE ("isAnonymous" = true);

-- AddForeignKey
ALTER TABLE "User" ADD CONSTRAINT "User_madeInId_fkey" FOREIGN KEY ("madeInId") REFERENCES "Classroom"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Classroom" ADD CONSTRAINT "Classroom_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClassroomStaff" ADD CONSTRAINT "ClassroomStaff_classroomId_fkey" FOREIGN KEY ("classroomId") REFERENCES "Classroom"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClassroomStaff" ADD CONSTRAINT "ClassroomStaff_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Enrolment" ADD CONSTRAINT "Enrolment_classroomId_fkey" FOREIGN KEY ("classroomId") REFERENCES "Classroom"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Enrolment" ADD CONSTRAINT "Enrolment_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Group" ADD CONSTRAINT "Group_classroomId_fkey" FOREIGN KEY ("classroomId") REFERENCES "Classroom"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GroupMember" ADD CONSTRAINT "GroupMember_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "Group"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GroupMember" ADD CONSTRAINT "GroupMember_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PickedQuiz" ADD CONSTRAINT "PickedQuiz_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_classroomId_fkey" FOREIGN KEY ("classroomId") REFERENCES "Classroom"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssignmentGroup" ADD CONSTRAINT "AssignmentGroup_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssignmentGroup" ADD CONSTRAINT "AssignmentGroup_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "Group"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssignmentPerson" ADD CONSTRAINT "AssignmentPerson_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssignmentPerson" ADD CONSTRAINT "AssignmentPerson_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Extension" ADD CONSTRAINT "Extension_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Extension" ADD CONSTRAINT "Extension_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Extension" ADD CONSTRAINT "Extension_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "Group"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssignmentResult" ADD CONSTRAINT "AssignmentResult_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssignmentResult" ADD CONSTRAINT "AssignmentResult_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClassroomChange" ADD CONSTRAINT "ClassroomChange_classroomId_fkey" FOREIGN KEY ("classroomId") REFERENCES "Classroom"("id") ON DELETE CASCADE ON UPDATE CASCADE;
