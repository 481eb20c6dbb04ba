/** One learner at one assignment, as the staff of a class sees it. */
const CELL = "/classes/[class]/assignments/[assignment]/learners/[user]";
/** What a teacher decides of an assignment (features/assignments/plan-form.ts). */
const planFields = [
  ...["title", "audience", "groupIds", "userIds", "opensAt", "dueAt", "cutOffAt", "timeLimit"],
  ...["attemptsAllowed", "atEnd", "gradingMethod", "feedback", "navigation", "itemCount"],
  ...["releaseScore", "releaseExplanation", "releaseRightAnswer", "alsoLanguage"],
];

/**
 * The forms that defineAction serves: the page each stands on, and which of its fields may be shown again
 * after a refusal or kept while the language is switched. Passwords and codes are in no list. A part of a path in
 * brackets is a field of the form, as in the folders of app/.
 */
export const formPages = {
  "sign-in": { path: "/sign-in", kept: ["username"] },
  "sign-up": { path: "/sign-up", kept: ["name", "username", "whose"] },
  recover: { path: "/recover", kept: ["username"] },
  "account-name": { path: "/account", kept: ["name"] },
  "recovery-code": { path: "/account", kept: [] },
  "sign-out": { path: "/account", kept: [] },
  "sign-out-everywhere": { path: "/account", kept: [] },
  whose: { path: "/whose", kept: ["whose"] },
  assign: {
    path: "/classes/[class]/assign",
    kept: ["what", "id", ...planFields],
  },
  "assignment-edit": { path: "/classes/[class]/assignments/[assignment]/edit", kept: planFields },
  "assignment-act": { path: "/classes/[class]/assignments/[assignment]", kept: [] },
  "assignment-reopen": {
    path: "/classes/[class]/assignments/[assignment]",
    kept: ["dueAt", "cutOffAt", "reason"],
  },
  "assignment-delete": { path: "/classes/[class]/assignments/[assignment]", kept: ["title"] },
  extension: {
    path: "/classes/[class]/assignments/[assignment]/extensions",
    kept: [...["to", "opensAt", "dueAt", "cutOffAt", "attemptsAllowed", "extraMinutes", "reason"]],
  },
  "extension-remove": {
    path: "/classes/[class]/assignments/[assignment]/extensions",
    kept: [],
  },
  certificate: { path: "/attempts/[attempt]/certificate", kept: ["name"] },
  "cell-grade": { path: CELL, kept: ["grade", "reason"] },
  "cell-comment": { path: CELL, kept: ["comment"] },
  "cell-act": { path: CELL, kept: [] },
  "attempt-reopen": { path: CELL, kept: ["attempt", "cutOff", "reason"] },
  "attempt-act": { path: CELL, kept: [] },
  "class-regrade": {
    path: "/classes/[class]/assignments/[assignment]/regrade",
    kept: ["reason"],
  },
  paper: {
    path: "/classes/[class]/assignments/[assignment]/paper",
    kept: ["handedIn", "language"],
  },
  "judge-text": { path: "/classes/[class]/attempts/[attempt]", kept: ["criteria"] },
} as const satisfies Record<string, { path: string; kept: readonly string[] }>;

export type FormName = keyof typeof formPages;
