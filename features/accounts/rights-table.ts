import type { Person } from "./actor";
import { type ClassRole, may, type Right, type Subject } from "./permission";

/**
 * `may`, asked of every kind of person: what `npm run rights` prints and the tests pin. A right that is asked about things
 * of different kinds has a situation for each, such as an attempt of one's own and one of somebody else.
 */

/** Who can ask. Those of a class are that in the class that is asked about, and nothing elsewhere but where it says so. */
export const kinds = [
  "no one",
  "guest",
  "account",
  "learner",
  "learner of another class",
  "former learner",
  "asking to join",
  "assistant",
  "teacher",
  "owner",
  "teacher of another class",
  "speaker",
  "administrator",
] as const;
export type Kind = (typeof kinds)[number];

const roles: Partial<Record<Kind, ClassRole>> = {
  learner: "learner",
  "former learner": "former",
  "asking to join": "asking",
  assistant: "assistant",
  teacher: "teacher",
  owner: "owner",
};

const SELF = "self";
const OTHER = "other";

function personOf(kind: Kind): Person | null {
  if (kind === "no one") return null;
  const isGuest = kind === "guest";
  return {
    id: SELF,
    name: isGuest ? "" : kind,
    username: isGuest ? null : kind,
    isGuest,
    isAdministrator: kind === "administrator",
    mayOpenClasses: false,
    language: null,
    secondLanguage: null,
    theme: null,
  };
}

const roleOf = (kind: Kind): ClassRole => roles[kind] ?? null;
const inClass = { "": (kind: Kind) => ({ role: roleOf(kind) }) };
const always = { "": () => null };
const teaches = (kind: Kind) => ["teacher", "owner", "teacher of another class"].includes(kind);

type Situations = {
  [R in Right]: Readonly<Record<string, (kind: Kind) => Subject[R]>>;
};

/** For each right what it is asked about; "" where there is one kind of thing alone. */
const situations: Situations = {
  "use-attempt": {
    "their own": () => ({ userId: SELF }),
    "another’s": () => ({ userId: OTHER }),
  },
  respond: {
    "their own": () => ({ userId: SELF, hasToken: false }),
    "another’s": () => ({ userId: OTHER, hasToken: false }),
    "another’s, with its token": () => ({ userId: OTHER, hasToken: true }),
  },
  "read-outcome": {
    "their own, finished": () => ({ userId: SELF, isFinished: true }),
    "their own, in progress": () => ({ userId: SELF, isFinished: false }),
    "another’s, finished": () => ({ userId: OTHER, isFinished: true }),
  },
  "judge-own-text": {
    "in self-study": () => ({ userId: SELF, isFinished: true, assignmentId: null }),
    "in an assignment": () => ({ userId: SELF, isFinished: true, assignmentId: "a" }),
    "another’s": () => ({ userId: OTHER, isFinished: true, assignmentId: null }),
  },
  "claim-guest": {
    "a guest": () => ({ guestId: OTHER, isAnonymous: true }),
    "an account": () => ({ guestId: OTHER, isAnonymous: false }),
  },
  "use-account": always,
  "use-own-data": always,
  "open-class": {
    "where anyone may": () => ({ isOpen: true }),
    "where chosen people may": () => ({ isOpen: false }),
  },
  "join-class": {
    "with a code that opens it": () => ({ isOpen: true }),
    "with any other": () => ({ isOpen: false }),
  },
  "leave-class": {
    "": (kind) => ({
      isEnrolled: ["learner", "asking to join"].includes(kind),
    }),
  },
  "see-class": inClass,
  "manage-class": inClass,
  "own-class": inClass,
  "see-roster": inClass,
  "manage-roster": inClass,
  assign: inClass,
  "see-results": inClass,
  grade: inClass,
  extend: inClass,
  regrade: inClass,
  "take-assignment": {
    "set to them": (kind) => ({ role: roleOf(kind), isTheirs: true }),
    "set to others": (kind) => ({ role: roleOf(kind), isTheirs: false }),
  },
  "use-picked-quiz": {
    "their own": () => ({ ownerId: SELF }),
    "another’s": () => ({ ownerId: OTHER }),
  },
  "pick-quizzes": { "": (kind) => ({ teaches: teaches(kind) }) },
  administer: always,
};

/** One line of the table: a right in a situation, and who has it. */
export type RightRow = { right: Right; situation: string; allowed: readonly Kind[] };

function rowsOf<R extends Right>(right: R): RightRow[] {
  return Object.entries<(kind: Kind) => Subject[R]>(situations[right]).map(
    ([situation, subjectOf]) => ({
      right,
      situation,
      allowed: kinds.filter((kind) => may(personOf(kind), right, subjectOf(kind))),
    }),
  );
}

/** Every right in every situation, in the order of permission.ts. */
export function rightsTable(): RightRow[] {
  // Object.keys forgets the type of its object; `situations` has the rights as keys, all and no others.
  return (Object.keys(situations) as Right[]).flatMap(rowsOf);
}
