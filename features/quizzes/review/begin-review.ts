import "server-only";
import { actorOrNewGuest, currentActor } from "@/features/accounts/current-actor";
import { readForm, sendOn } from "@/features/accounts/form-reply";
import { toLocale } from "@/i18n/routing";
import { bankOfLesson, worthOne } from "../attempts/bank";
import { REVIEW_QUIZ } from "../attempts/course-quizzes";
import { attemptPath } from "../attempts/paths";
import { QuizSettings } from "../attempts/quiz-settings";
import { type QuizToStart, startAttempt } from "../attempts/start-attempt.store";
import { findDueConcepts } from "./due-concepts";
import { reviewPath } from "./paths";
import { CONCEPTS_A_REVIEW, pickItems } from "./pick-items";
import { type DueCard, findOpenReview } from "./review-card.store";

/**
 * Begins a review of what is due, or goes on with the one in progress: an attempt as any other (docs/decisions/0016).
 * Form field `locale`. Replies 303 to the attempt, or back to the review page, which says why there is nothing to ask.
 */
export async function beginReview(request: Request): Promise<Response> {
  const locale = toLocale((await readForm(request)).get("locale"));
  // Nobody has nothing to review, and is not made a guest for it.
  if (!(await currentActor())) return sendOn(locale, reviewPath);
  const { id } = await actorOrNewGuest();
  const attempt = (await findOpenReview(id)) ?? (await startReview(id, new Date()));
  return sendOn(locale, attempt ? attemptPath(attempt, 1) : reviewPath);
}

/** The attempt's id, or null where nothing is due. */
async function startReview(userId: string, now: Date): Promise<string | null> {
  const due = await findDueConcepts(userId, now);
  if (due.length === 0) return null;
  const started = await startAttempt(userId, await reviewOf(due), now);
  return started.ok ? started.attempt : null;
}

async function reviewOf(due: readonly DueCard[]): Promise<QuizToStart> {
  const lessons = [...new Set(due.map(({ lesson }) => lesson))];
  const candidates = (await Promise.all(lessons.map(bankOfLesson))).flat();
  return {
    id: REVIEW_QUIZ,
    settings: QuizSettings.parse({ itemCount: Math.min(due.length, CONCEPTS_A_REVIEW) }),
    draw: (seed) => pickItems(due, candidates, seed).map(worthOne),
  };
}
