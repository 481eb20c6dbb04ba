-- CreateEnum
CREATE TYPE "Ruling" AS ENUM ('key', 'accepted', 'dropped', 'fullCredit');

-- AlterTable
ALTER TABLE "AttemptItem" ADD COLUMN     "fixedCredit" DOUBLE PRECISION;

-- AlterTable
ALTER TABLE "Regrade" ADD COLUMN     "accepted" TEXT,
ADD COLUMN     "assignmentId" UUID,
ADD COLUMN     "ruling" "Ruling" NOT NULL DEFAULT 'key',
ALTER COLUMN "toHash" DROP NOT NULL;

-- CreateIndex
CREATE INDEX "Regrade_of_assignment" ON "Regrade"("assignmentId") WHERE ("assignmentId" IS NOT NULL);

-- AddForeignKey
ALTER TABLE "Regrade" ADD CONSTRAINT "Regrade_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;
