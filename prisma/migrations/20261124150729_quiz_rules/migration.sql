-- DropIndex
DROP INDEX "ItemVersion_itemId_idx";

-- AlterTable
ALTER TABLE "Attempt" ADD COLUMN     "endsAt" TIMESTAMPTZ(3),
ADD COLUMN     "needsGrading" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "number" INTEGER,
ADD COLUMN     "outcome" DOUBLE PRECISION,
ADD COLUMN     "reached" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "settings" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "sweepAt" TIMESTAMPTZ(3);

-- Attempts made before they were numbered, in the order they were begun.
UPDATE "Attempt" SET
  "number" = numbered."number",
  "outcome" = "Attempt"."points" / NULLIF("Attempt"."maxPoints", 0)
FROM (
  SELECT "id", row_number() OVER (PARTITION BY "userId", "quiz" ORDER BY "startedAt", "id") AS "number"
  FROM "Attempt"
) numbered
WHERE numbered."id" = "Attempt"."id";
ALTER TABLE "Attempt" ALTER COLUMN "number" SET NOT NULL;

-- AlterTable
ALTER TABLE "AttemptItem" ADD COLUMN     "criteriaMet" JSONB,
ADD COLUMN     "flagged" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "gradedAt" TIMESTAMPTZ(3),
ADD COLUMN     "gradedById" UUID,
ADD COLUMN     "regradedHash" TEXT,
ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "weight" DOUBLE PRECISION NOT NULL DEFAULT 1;

-- What was saved before responses were counted is the first.
UPDATE "AttemptItem" SET "revision" = 1 WHERE "sequence" > 0;

-- CreateTable
CREATE TABLE "ItemCheck" (
    "attemptId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "response" JSONB NOT NULL,
    "credit" DOUBLE PRECISION NOT NULL,
    "checkedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ItemCheck_pkey" PRIMARY KEY ("attemptId","position","number")
);

-- CreateTable
CREATE TABLE "ReviewCard" (
    "userId" UUID NOT NULL,
    "lesson" TEXT NOT NULL,
    "objective" TEXT NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "card" JSONB NOT NULL,
    "lastItemId" TEXT,

    CONSTRAINT "ReviewCard_pkey" PRIMARY KEY ("userId","lesson","objective")
);

-- CreateTable
CREATE TABLE "Certificate" (
    "attemptId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "lessons" JSONB NOT NULL,
    "outcome" DOUBLE PRECISION NOT NULL,
    "issuedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Certificate_pkey" PRIMARY KEY ("attemptId")
);

-- CreateTable
CREATE TABLE "Regrade" (
    "id" UUID NOT NULL,
    "lesson" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "toHash" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "appliedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Regrade_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GradeChange" (
    "regradeId" UUID NOT NULL,
    "attemptId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "creditBefore" DOUBLE PRECISION,
    "creditAfter" DOUBLE PRECISION,
    "outcomeBefore" DOUBLE PRECISION,
    "outcomeAfter" DOUBLE PRECISION,

    CONSTRAINT "GradeChange_pkey" PRIMARY KEY ("regradeId","attemptId","position")
);

-- CreateIndex
CREATE INDEX "ReviewCard_userId_dueAt_idx" ON "ReviewCard"("userId", "dueAt");

-- CreateIndex
CREATE UNIQUE INDEX "Certificate_code_key" ON "Certificate"("code");

-- CreateIndex
CREATE INDEX "Regrade_lesson_itemId_idx" ON "Regrade"("lesson", "itemId");

-- CreateIndex
CREATE INDEX "GradeChange_attemptId_idx" ON "GradeChange"("attemptId");

-- CreateIndex
CREATE INDEX "Attempt_sweepAt_idx" ON "Attempt"("sweepAt");

-- CreateIndex
CREATE UNIQUE INDEX "Attempt_userId_quiz_number_key" ON "Attempt"("userId", "quiz", "number");

-- CreateIndex
CREATE INDEX "AttemptItem_regradedHash_idx" ON "AttemptItem"("regradedHash");

-- CreateIndex
CREATE INDEX "ItemVersion_lesson_itemId_idx" ON "ItemVersion"("lesson", "itemId");

-- AddForeignKey
ALTER TABLE "AttemptItem" ADD CONSTRAINT "AttemptItem_regradedHash_fkey" FOREIGN KEY ("regradedHash") REFERENCES "ItemVersion"("hash") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ItemCheck" ADD CONSTRAINT "ItemCheck_attemptId_position_fkey" FOREIGN KEY ("attemptId", "position") REFERENCES "AttemptItem"("attemptId", "position") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewCard" ADD CONSTRAINT "ReviewCard_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Certificate" ADD CONSTRAINT "Certificate_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GradeChange" ADD CONSTRAINT "GradeChange_regradeId_fkey" FOREIGN KEY ("regradeId") REFERENCES "Regrade"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GradeChange" ADD CONSTRAINT "GradeChange_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;
