/** Addresses of assignments and results, without the language in front. The staff's are under their class. */

const ofClass = (classId: string, rest: string): string => `/classes/${classId}/${rest}`;

/** The screen that sets something to a class; `choice` is "lesson-<slug>", "reading-<slug>", "final" or "picked-<id>". */
export const assignPath = (classId: string, choice?: string): string =>
  ofClass(classId, choice ? `assign?what=${choice}` : "assign");
export const assignmentPath = (classId: string, id: string): string =>
  ofClass(classId, `assignments/${id}`);
export const editAssignmentPath = (classId: string, id: string): string =>
  `${assignmentPath(classId, id)}/edit`;
export const extensionsPath = (classId: string, id: string): string =>
  `${assignmentPath(classId, id)}/extensions`;
/** What was missed, by item and objective. */
export const itemsPath = (classId: string, id: string): string =>
  `${assignmentPath(classId, id)}/items`;
export const livePath = (classId: string, id: string): string =>
  `${assignmentPath(classId, id)}/live`;
/** Who of a class needs help, by name. */
export const helpPath = (classId: string): string => ofClass(classId, "help");
/** What the live view asks for; its words are in that language. */
export const liveAddress = (classId: string, id: string, locale: string): string =>
  `/api/classes/${classId}/assignments/${id}/live?locale=${locale}`;
export const itemsCsvAddress = (classId: string, id: string, locale: string): string =>
  `/api/classes/${classId}/assignments/${id}/items.csv?locale=${locale}`;
export const gradebookPath = (classId: string): string => ofClass(classId, "gradebook");
/** One learner's cell of one assignment: its attempts, and what a teacher may do. */
export const cellPath = (classId: string, id: string, userId: string): string =>
  `${assignmentPath(classId, id)}/learners/${userId}`;
/** An attempt as the staff sees it. */
export const staffAttemptPath = (classId: string, attemptId: string): string =>
  ofClass(classId, `attempts/${attemptId}`);
/** Texts of an assignment that wait for somebody to judge them, one after the other. */
export const textsPath = (classId: string, id: string): string =>
  `${assignmentPath(classId, id)}/texts`;
/** Answers of a printed worksheet, typed in for a learner. */
export const paperPath = (classId: string, id: string): string =>
  `${assignmentPath(classId, id)}/paper`;
/** Counts an item of an assignment otherwise, for everybody. */
export const regradePath = (classId: string, id: string): string =>
  `${assignmentPath(classId, id)}/regrade`;
/** The results of a class on paper. */
export const resultsPath = (classId: string): string => `${gradebookPath(classId)}/results`;
/** The gradebook as a file; its heads are in the asker's language. */
export const gradebookCsvPath = (classId: string, locale: string, group: string | null): string =>
  `/api/classes/${classId}/gradebook.csv?${new URLSearchParams({ locale, ...(group ? { group } : {}) })}`;
export const changesPath = (classId: string): string => ofClass(classId, "changes");

/** The learner's own page of an assignment. */
export const ownAssignmentPath = (id: string): string => `/assignments/${id}`;

export const PICKED_QUIZZES = "/quizzes";
export const pickedQuizPath = (id: string): string => `${PICKED_QUIZZES}/${id}`;
/** A look at a quiz as a learner: `what` is a picked quiz's id, "lesson-<slug>", "final" or "assignment-<id>". */
export const previewPath = (what: string): string => `${PICKED_QUIZZES}/${what}/preview`;
/** Where a form begins one. */
export const PREVIEWS = "/api/previews";
