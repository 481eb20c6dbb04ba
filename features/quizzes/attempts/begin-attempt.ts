import "server-only";
import { actorOrNewGuest } from "@/features/accounts/current-actor";
import { readForm, refusePage, sendOn } from "@/features/accounts/form-reply";
import { toLocale } from "@/i18n/routing";
import { attemptPath } from "./paths";
import { findQuiz } from "./quiz";
import { startAttempt } from "./start-attempt.store";

/**
 * Begins an attempt at a quiz, or goes on with the one in progress; a reader without an account becomes
 * a guest here, where there is first something to keep.
 * Form field `locale`. Replies 303 to the attempt, or to the progress page where its rules allow no other; 404 for an unknown quiz.
 */
export async function beginAttempt(request: Request, quizId: string): Promise<Response> {
  const form = await readForm(request);
  const locale = toLocale(form.get("locale"));
  const quiz = await findQuiz(quizId);
  if (!quiz) return refusePage(404);
  const person = await actorOrNewGuest();
  const started = await startAttempt(person.id, quiz, new Date());
  if (!started.ok) {
    return sendOn(locale, `/progress?refused=${started.refusal.reason}#${quiz.id}`);
  }
  return sendOn(locale, attemptPath(started.attempt, 1));
}
