import "server-only";
import { nameKey } from "@/features/classrooms/roster/name-key.store";
import { Prisma } from "@/prisma/generated/client";

/** What pages of learners are ordered by: the name of `enrolment`, as the class list has it. */
export const nameOf = nameKey(Prisma.sql`enrolment.name`);

/** Whether `enrolment` comes after the learner that the page before ended with; all do after null. */
export const isAfter = (classroomId: string, after: string | null): Prisma.Sql =>
  after === null
    ? Prisma.sql`true`
    : Prisma.sql`(${nameOf}, enrolment."userId") > (
        select ${nameKey(Prisma.sql`last.name`)}, last."userId" from "Enrolment" last
        where last."classroomId" = ${classroomId}::uuid and last."userId" = ${after}::uuid)`;
