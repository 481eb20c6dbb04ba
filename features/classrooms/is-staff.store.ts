import "server-only";
import { Prisma } from "@/prisma/generated/client";

/**
 * Whether somebody, given as SQL by id, really is of a staff: owns a class, or did something in one of whose staff they
 * are. Anybody can put anybody's username on a staff, so being put there alone must not take the account out of the hands
 * of the learner's own teacher.
 */
export const isStaff = (userId: Prisma.Sql): Prisma.Sql => Prisma.sql`
  (exists (select from "Classroom" owned where owned."ownerId" = ${userId})
    or exists (select from "ClassroomStaff" staff join "ClassroomChange" act
      on act."classroomId" = staff."classroomId" and act."byId" = staff."userId"
      where staff."userId" = ${userId}))`;
