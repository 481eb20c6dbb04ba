/** Ids of the quizzes over the whole course; every other one is the slug of its lesson. */
export const FINAL_QUIZ = "final";
export const REVIEW_QUIZ = "review";
