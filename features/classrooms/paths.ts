/** Addresses of classes, without the language in front. */

export const CLASSES = "/classes";
export const NEW_CLASS = "/classes/new";
export const JOIN = "/join";

export const classPath = (id: string): string => `${CLASSES}/${id}`;
/** The class as its learners see it. */
export const ownClassPath = (id: string): string => `${CLASSES}/${id}/mine`;
export const rosterPath = (id: string): string => `${CLASSES}/${id}/roster`;
export const addLearnersPath = (id: string): string => `${rosterPath(id)}/add`;
export const importPath = (id: string): string => `${rosterPath(id)}/import`;
export const cardsPath = (id: string): string => `${rosterPath(id)}/cards`;
export const groupsPath = (id: string): string => `${CLASSES}/${id}/groups`;
export const classSettingsPath = (id: string): string => `${CLASSES}/${id}/settings`;
/** One learner of a class, as the staff sees the learner. */
export const learnerPath = (id: string, userId: string): string =>
  `${CLASSES}/${id}/learners/${userId}`;
/** Where a learner is erased, whole or out of this class. */
export const eraseLearnerPath = (id: string, userId: string): string =>
  `${learnerPath(id, userId)}/erase`;
/** The file of what a class keeps of one learner; features/progress makes it. No page: it has no language. */
export const learnerExportAddress = (id: string, userId: string): string =>
  `/api/classes/${id}/learners/${userId}/export`;
export const joinPath = (code: string): string => `${JOIN}/${code}`;
