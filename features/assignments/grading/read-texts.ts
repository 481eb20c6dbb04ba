import "server-only";
import { findAttempt } from "@/features/quizzes/attempts/attempt.store";
import { findCellLearner } from "./cell-place.store";
import { findWaitingTexts, type WaitingText } from "./judge-class-text.store";
import type { TextToJudge } from "./texts-page";

// Hexadecimal and hyphens alone: PostgreSQL would refuse another id with a fault.
const place = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.(\d{1,3})$/;

/** "<attempt>.<position>" of an address; null for anything else. */
function placeOf(given: unknown): WaitingText | null {
  const found = typeof given === "string" ? place.exec(given) : null;
  return found?.[1] && found[2] ? { attemptId: found[1], position: Number(found[2]) } : null;
}

/** The text to judge after the one that an address names, and how many wait. */
export async function readTexts(
  { classroomId, assignmentId }: { classroomId: string; assignmentId: string },
  after: unknown,
): Promise<{ text: TextToJudge | null; count: number }> {
  const { next, count } = await findWaitingTexts(assignmentId, placeOf(after));
  const attempt = next && (await findAttempt(next.attemptId));
  const item = attempt?.items.find(({ position }) => position === next?.position);
  if (!attempt || !item) return { text: null, count: 0 };
  const learner = await findCellLearner(classroomId, attempt.userId);
  return { text: { attempt, item, learner: learner?.name ?? "" }, count };
}
