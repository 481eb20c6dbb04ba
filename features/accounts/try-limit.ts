/** How many tries within a window of time. */
export type Budget = { tries: number; minutes: number };

/** Guesses at one account from browsers that it does not know; the same for each browser that it knows. */
export const accountBudget: Budget = { tries: 5, minutes: 15 };

/** Guesses from one address, behind which a whole school may stand. */
export const addressBudget: Budget = { tries: 300, minutes: 15 };

/** Usernames that one person of a staff looks up: right or wrong, each tells whether there is such an account. */
export const lookUpBudget: Budget = { tries: 20, minutes: 15 };

/** What is guessed: each kind is counted apart. */
export const guesses = ["sign-in", "recover", "confirm"] as const;
export type Guess = (typeof guesses)[number];

/** The end of a window that begins now. */
export function windowEnd(budget: Budget, now: Date): Date {
  return new Date(now.getTime() + budget.minutes * 60_000);
}

/** Whole minutes until a window ends, at least 1: what "try again in" says. */
export function minutesUntil(end: Date, now: Date): number {
  return Math.max(1, Math.ceil((end.getTime() - now.getTime()) / 60_000));
}
