/** Ids of the quizzes over the whole course; every other one is the slug of its lesson. */
export const FINAL_QUIZ = "final";
export const REVIEW_QUIZ = "review";

const PREVIEW = "preview-";

/** The id under which somebody's own look at a quiz is kept, before anybody else has it: it counts nowhere. */
export const previewQuiz = (quiz: string): string => `${PREVIEW}${quiz}`;

/** The quiz that an attempt looks at beforehand; null where it is no preview. */
export const previewedQuiz = (quiz: string): string | null =>
  quiz.startsWith(PREVIEW) ? quiz.slice(PREVIEW.length) : null;
