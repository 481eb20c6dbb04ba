import "server-only";
import { QuizSettings } from "@/features/quizzes/attempts/quiz-settings";
import { isMarkShown } from "@/features/quizzes/attempts/review-options";
import { rulesFor } from "./assigned-rules";
import type { OwnAssignment } from "./own-assignment";
import { listOwnAttempts } from "./own-assignment.store";

/**
 * The grade that a teacher set by hand, 0 to 1, as its learner may see it now; null without one, where it does not count,
 * and before the moment of the scores.
 */
export async function seenGrade(
  { assignment, cell }: Pick<OwnAssignment, "assignment" | "cell">,
  userId: string,
  now: Date,
): Promise<number | null> {
  const grade = cell.result?.override ?? null;
  if (grade === null || cell.outcome === null) return null;
  const attempts = await listOwnAttempts(assignment.id, userId);
  const ended = attempts.filter(({ state }) => state === "finished" || state === "neverSubmitted");
  const { releaseAt, resultsHidden } = assignment;
  const assigned = { releaseAt, resultsHidden, over: ended.length };
  const over = ended.map(({ settings, submittedAt }) => ({
    settings: QuizSettings.parse(settings),
    ...{ isFinished: true, submittedAt, assigned },
  }));
  const settings = { ...assignment.settings, ...rulesFor(assignment, cell) };
  return isMarkShown({ own: { settings, assigned }, over }, now) ? grade : null;
}
