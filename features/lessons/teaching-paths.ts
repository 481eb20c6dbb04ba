/** The path of a lesson's notes for teachers, without its language. */
export const notesPath = (slug: string): string => `/lessons/${slug}/notes`;

/** The path of a lesson's worksheet, a page of features/quizzes, without its language. */
export const worksheetPath = (slug: string): string => `/lessons/${slug}/worksheet`;
