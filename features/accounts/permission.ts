import type { Actor, Person } from "./actor";

/**
 * What somebody is in a class: its owner answers for it and is one of its teachers, an assistant grades and extends,
 * who asks waits to be let in, a former learner was removed. null for everybody else.
 */
export type ClassRole = "owner" | "teacher" | "assistant" | "learner" | "asking" | "former" | null;

/** What stands in a class: whoever asks is this in it. */
type InClass = { role: ClassRole };

/** What each right is asked about. */
export type Subject = {
  /** An attempt, by its owner: read it, check items, submit it. */
  "use-attempt": { userId: string };
  /** A response to an attempt: its owner's, or one that waited under the attempt's token, whoever is signed in now. */
  respond: { userId: string; hasToken: boolean };
  /** An attempt's outcome with keys and feedback. */
  "read-outcome": { userId: string; isFinished: boolean };
  /** A text of one's own, against its model answer: where no teacher has set the quiz. */
  "judge-own-text": { userId: string; isFinished: boolean; assignmentId: string | null };
  /** A guest's work, to be taken over by an account on the same browser. */
  "claim-guest": { guestId: string; isAnonymous: boolean };
  "use-account": null;
  /** Takes out what is kept of oneself, and erases it: guests too. */
  "use-own-data": null;
  /** Makes a class; `isOpen` says whether anybody with an account may, or only who was chosen. */
  "open-class": { isOpen: boolean };
  /** Joins a class, also as a guest that is made for it; `isOpen` says whether the code that was given opens it now. */
  "join-class": { isOpen: boolean };
  /** Leaves it, or asks no more: whoever is enrolled, also beside teaching it. */
  "leave-class": { isEnrolled: boolean };
  /** The class's page, as it is for a learner or for the staff. */
  "see-class": InClass;
  /** Names, school, time zone, join code, teachers, archive, export, import. */
  "manage-class": InClass;
  /** Hands the class over, or deletes it. */
  "own-class": InClass;
  /** Who is in the class, and how each stands. */
  "see-roster": InClass;
  /** Adds, removes, restores, moves, groups; cards and passwords. */
  "manage-roster": InClass;
  /** Sets, changes, archives and deletes assignments. */
  assign: InClass;
  /** Everything about results: gradebook, attempts, who needs help, live view, the list of changes. */
  "see-results": InClass;
  /** Judges texts, sets grades, comments, excuses, reopens, allows one more, types in paper answers. */
  grade: InClass;
  /** Gives more time or tries. */
  extend: InClass;
  /** Grades finished attempts again with a corrected key. */
  regrade: InClass;
  /** Begins or goes on with an assignment that is theirs. */
  "take-assignment": { role: ClassRole; isTheirs: boolean };
  /** A quiz that somebody put together. */
  "use-picked-quiz": { ownerId: string };
  /** Makes such quizzes: whoever teaches a class. */
  "pick-quizzes": { teaches: boolean };
  /** Who may open classes, people's accounts, languages' speakers. */
  administer: null;
};

export type Right = keyof Subject;

const owns = (actor: Actor, subject: { userId: string }) => actor?.id === subject.userId;
const hasAccount = (actor: Actor): actor is Person => actor !== null && !actor.isGuest;

/** Staff have accounts: a guest is never among them, whatever a row says. */
const asOneOf =
  (...roles: readonly ClassRole[]) =>
  (actor: Actor, { role }: InClass) =>
    hasAccount(actor) && roles.includes(role);

const asTeacher = asOneOf("owner", "teacher");
const asStaff = asOneOf("owner", "teacher", "assistant");

/** All rules on one page; pages, handlers and actions ask the same one. */
const rules: { [R in Right]: (actor: Actor, subject: Subject[R]) => boolean } = {
  "use-attempt": owns,
  respond: (actor, attempt) => attempt.hasToken || owns(actor, attempt),
  "read-outcome": (actor, subject) => subject.isFinished && owns(actor, subject),
  "judge-own-text": (actor, subject) =>
    subject.isFinished && subject.assignmentId === null && owns(actor, subject),
  "claim-guest": (actor, guest) =>
    hasAccount(actor) && guest.isAnonymous && guest.guestId !== actor.id,
  "use-account": hasAccount,
  "use-own-data": (actor) => actor !== null,
  "open-class": (actor, { isOpen }) =>
    hasAccount(actor) && (isOpen || actor.mayOpenClasses || actor.isAdministrator),
  "join-class": (_actor, { isOpen }) => isOpen,
  "leave-class": (actor, { isEnrolled }) => actor !== null && isEnrolled,
  "see-class": (actor, { role }) =>
    actor !== null && ["owner", "teacher", "assistant", "learner"].includes(role ?? ""),
  "manage-class": asTeacher,
  "own-class": asOneOf("owner"),
  "see-roster": asStaff,
  "manage-roster": asTeacher,
  assign: asTeacher,
  "see-results": asStaff,
  grade: asStaff,
  extend: asStaff,
  regrade: asTeacher,
  "take-assignment": (actor, { role, isTheirs }) =>
    actor !== null && role === "learner" && isTheirs,
  "use-picked-quiz": (actor, quiz) => hasAccount(actor) && actor.id === quiz.ownerId,
  "pick-quizzes": (actor, { teaches }) => hasAccount(actor) && teaches,
  administer: (actor) => hasAccount(actor) && actor.isAdministrator,
};

/** Whether this person may do this to that. The proxy and the layout never decide it. */
export function may<R extends Right>(actor: Actor, right: R, subject: Subject[R]): boolean {
  return rules[right](actor, subject);
}
