import "server-only";
import { type Result, refuse } from "@/features/accounts/result";
import { recordChangeIn } from "@/features/classrooms/class-change.store";
import {
  type Judged,
  type Judgement,
  judgeTextIn,
} from "@/features/quizzes/attempts/judge-text.store";
import { database } from "@/prisma/client";

type InClass = { classroomId: string; by: { id: string; name: string } };

/** A teacher judges a learner's text of an attempt in the class, and the class's list of changes tells it. */
export async function judgeClassText(
  judgement: Omit<Judgement, "judgeId">,
  { classroomId, by }: InClass,
  now: Date,
): Promise<Result<Judged, "not-found" | "bad-request" | "conflict">> {
  const { attemptId, position } = judgement;
  return database.$transaction(async (tx) => {
    const attempt = await tx.attempt.findUnique({
      where: { id: attemptId, classroomId },
      select: { userId: true, assignmentId: true },
    });
    if (!attempt?.assignmentId) return refuse("not-found");
    const judged = await judgeTextIn(tx, { ...judgement, judgeId: by.id }, now);
    if (!judged.ok) return judged;
    const { userId, assignmentId } = attempt;
    await recordChangeIn(tx, {
      ...{ classroomId, by, kind: "text-judged", assignmentId, userId, attemptId },
      detail: { position, ...judged.value },
    });
    return judged;
  });
}

/** How a text stands now: its revision, and when it was judged, null where nobody has. Null for an unknown one. */
export async function findTextState(
  attemptId: string,
  position: number,
): Promise<{ gradedAt: Date | null; revision: number } | null> {
  return database.attemptItem.findUnique({
    where: { attemptId_position: { attemptId, position } },
    select: { gradedAt: true, revision: true },
  });
}

/** A text that waits for a person. */
export type WaitingText = { attemptId: string; position: number };

export type WaitingTexts = {
  /** The first after the one asked about, else the first of all; null where none waits. */
  next: WaitingText | null;
  /** How many wait. */
  count: number;
};

/** The texts of an assignment that wait for somebody to judge them, in the order of the attempts, in one statement. */
export async function findWaitingTexts(
  assignmentId: string,
  after: WaitingText | null = null,
): Promise<WaitingTexts> {
  const last = after ?? { attemptId: FIRST, position: 0 };
  const rows = await database.$queryRaw<(WaitingText & { count: number })[]>`
    select item."attemptId"::text as "attemptId", item.position, (count(*) over ())::int as count
    from "Attempt" attempt join "AttemptItem" item on item."attemptId" = attempt.id
    join "Enrolment" enrolment on enrolment."classroomId" = attempt."classroomId"
      and enrolment."userId" = attempt."userId" and enrolment.state = 'active'
    where attempt."assignmentId" = ${assignmentId}::uuid and attempt.state = 'finished'
      and attempt."needsGrading" > 0 and item.credit is null and item.weight > 0
    order by (item."attemptId", item.position) > (${last.attemptId}::uuid, ${last.position}) desc,
      item."attemptId", item.position
    limit 1`;
  const { count = 0, ...next } = rows[0] ?? {};
  return { next: "attemptId" in next ? next : null, count };
}

const FIRST = "00000000-0000-0000-0000-000000000000";
