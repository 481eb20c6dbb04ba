import type { Actor } from "./actor";

/** What each right is asked about. */
type Subject = {
  /** An attempt, by its owner: read it, check items, submit it. */
  "use-attempt": { userId: string };
  /** A response to an attempt: its owner's, or one that waited under the attempt's token, whoever is signed in now. */
  respond: { userId: string; hasToken: boolean };
  /** An attempt's outcome with keys and feedback. */
  "read-outcome": { userId: string; isFinished: boolean };
  /** A text of one's own, against its model answer: where no teacher has set the quiz. */
  "judge-own-text": { userId: string; isFinished: boolean };
  /** A guest's work, to be taken over by an account on the same browser. */
  "claim-guest": { guestId: string; isAnonymous: boolean };
  "use-account": null;
};

export type Right = keyof Subject;

const owns = (actor: Actor, subject: { userId: string }) => actor?.id === subject.userId;

/** All rules on one page; pages, handlers and actions ask the same one. */
const rules: { [R in Right]: (actor: Actor, subject: Subject[R]) => boolean } = {
  "use-attempt": owns,
  respond: (actor, attempt) => attempt.hasToken || owns(actor, attempt),
  "read-outcome": (actor, subject) => subject.isFinished && owns(actor, subject),
  "judge-own-text": (actor, subject) => subject.isFinished && owns(actor, subject),
  "claim-guest": (actor, guest) =>
    actor !== null && !actor.isGuest && guest.isAnonymous && guest.guestId !== actor.id,
  "use-account": (actor) => actor !== null && !actor.isGuest,
};

/** Whether this person may do this to that. The proxy and the layout never decide it. */
export function may<R extends Right>(actor: Actor, right: R, subject: Subject[R]): boolean {
  return rules[right](actor, subject);
}
