import "server-only";
import { database } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/client";
import { isLastAdministratorIn } from "../admin/administrators.store";
import { done, type Result, refuse } from "../result";
import { erasePersonsIn } from "./erase-persons.store";

export type ErasureRefusal = "owns-classes" | "last-administrator";

/** Erases a person who asked for it. Who owns a class hands it over or deletes it first; a place keeps an administrator. */
export async function eraseOwn(userId: string): Promise<Result<null, ErasureRefusal>> {
  try {
    return await database.$transaction(async (tx) => {
      if (await isLastAdministratorIn(tx, userId)) return refuse("last-administrator");
      await erasePersonsIn(tx, [userId]);
      return done(null);
    });
  } catch (error) {
    // The reference from a class to its owner decides, not a read before: a class may be opened this very moment.
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2003") {
      return refuse("owns-classes");
    }
    throw error;
  }
}

/** What is kept of a person, in numbers, as the question before an erasure tells it. */
export type OwnCounts = {
  reads: number;
  attempts: number;
  cards: number;
  certificates: number;
  /** Classes one learns in or has learnt in. */
  enrolments: number;
  /** Classes one teaches or helps in, without those one owns. */
  staffOf: number;
  pickedQuizzes: number;
};

export async function countOwn(userId: string): Promise<OwnCounts> {
  const [counts] = await database.$queryRaw<OwnCounts[]>`
    select (select count(*)::int from "LessonRead" where "userId" = person.id) as reads,
      (select count(*)::int from "Attempt" where "userId" = person.id) as attempts,
      (select count(*)::int from "ReviewCard" where "userId" = person.id) as cards,
      (select count(*)::int from "Certificate" certificate join "Attempt" attempt
        on attempt.id = certificate."attemptId" where attempt."userId" = person.id) as certificates,
      (select count(*)::int from "Enrolment" where "userId" = person.id) as enrolments,
      (select count(*)::int from "ClassroomStaff" staff join "Classroom" classroom
        on classroom.id = staff."classroomId" and classroom."ownerId" <> person.id
        where staff."userId" = person.id) as "staffOf",
      (select count(*)::int from "PickedQuiz" where "ownerId" = person.id) as "pickedQuizzes"
    from "User" person where person.id = ${userId}::uuid`;
  if (!counts) throw new Error("nobody is signed in under this id");
  return counts;
}

/** Whether a person owns a class, archived ones among them. */
export async function ownsClasses(userId: string): Promise<boolean> {
  return (await database.classroom.count({ where: { ownerId: userId }, take: 1 })) > 0;
}
