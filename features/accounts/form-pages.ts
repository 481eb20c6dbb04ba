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
  "account-settings": { path: "/account", kept: ["language", "secondLanguage", "theme"] },
  password: { path: "/account", kept: [] },
  "erase-own": { path: "/account/data", kept: [] },
  "erase-learner": { path: "/classes/[class]/learners/[user]/erase", kept: ["name"] },
  "first-administrator": { path: "/admin/first", kept: [] },
  "who-opens-classes": { path: "/admin", kept: ["who"] },
  "reset-password": { path: "/admin/people/[person]", kept: [] },
  "person-access": { path: "/admin/people/[person]", kept: [] },
  "person-classes": { path: "/admin/people/[person]", kept: ["mayOpen"] },
  "person-languages": { path: "/admin/people/[person]", kept: ["speaks"] },
  "person-administers": { path: "/admin/people/[person]", kept: [] },
  "change-user": { path: "/account", kept: [] },
  "first-password": { path: "/first-password", kept: [] },
  whose: { path: "/whose", kept: ["whose"] },
  "make-quiz": { path: "/quizzes", kept: ["title"] },
  quiz: {
    path: "/quizzes/[quiz]?bank=[bank]",
    kept: ["quiz", "version", "title", "draw", "order", "items", "points", "do", "again", "bank"],
  },
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
  "add-learners": { path: "/classes/[class]/roster/add", kept: ["learners"] },
  "import-learners": { path: "/classes/[class]/roster/import", kept: ["text"] },
  "learner-cards": { path: "/classes/[class]/roster/cards", kept: ["learners"] },
  "restore-learners": { path: "/classes/[class]/roster?state=former", kept: ["learners"] },
  "learner-rename": {
    path: "/classes/[class]/learners/[user]?act=rename",
    kept: ["name", "schoolId"],
  },
  "learner-groups": { path: "/classes/[class]/learners/[user]?act=groups", kept: ["groups"] },
  "learner-minutes": { path: "/classes/[class]/learners/[user]?act=minutes", kept: ["minutes"] },
  "learner-unlock": { path: "/classes/[class]/learners/[user]?act=unlock", kept: [] },
  "learner-move": { path: "/classes/[class]/learners/[user]?act=move", kept: ["to"] },
  "learner-remove": { path: "/classes/[class]/learners/[user]?act=remove", kept: [] },
  "learner-merge": {
    path: "/classes/[class]/learners/[user]?act=merge&other=[other]",
    kept: [],
  },
  "new-group": { path: "/classes/[class]/groups", kept: ["name"] },
  "rename-group": { path: "/classes/[class]/groups?group=[group]", kept: ["name"] },
  "group-members": { path: "/classes/[class]/groups?group=[group]", kept: ["members"] },
  "delete-group": { path: "/classes/[class]/groups?group=[group]&act=delete", kept: [] },
  "class-new": { path: "/classes/new", kept: ["name", "school", "level", "timeZone", "language"] },
  "class-settings": {
    path: "/classes/[class]/settings",
    kept: ["name", "school", "level", "timeZone", "language"],
  },
  "class-code": { path: "/classes/[class]/settings", kept: [] },
  "class-code-close": { path: "/classes/[class]/settings", kept: [] },
  "staff-add": { path: "/classes/[class]/settings", kept: ["username", "role"] },
  "staff-member": { path: "/classes/[class]/settings", kept: [] },
  "hand-over": { path: "/classes/[class]/settings", kept: ["person"] },
  "class-archive": { path: "/classes/[class]/settings", kept: [] },
  "class-delete": { path: "/classes/[class]/settings", kept: ["className"] },
  "join-code": { path: "/join", kept: ["code"] },
  "join-class": { path: "/join/[code]", kept: ["name"] },
  "class-leave": { path: "/classes/[class]/mine", kept: [] },
  "class-withdraw": { path: "/classes/[class]", kept: [] },
  "lets-reset": { path: "/classes/[class]/mine", kept: [] },
  "close-live": { path: "/classes/[class]/assignments/[assignment]/live", kept: [] },
} as const satisfies Record<string, { path: string; kept: readonly string[] }>;

export type FormName = keyof typeof formPages;
