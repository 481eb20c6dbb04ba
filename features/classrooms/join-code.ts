import { makeSymbols, typedSymbols } from "@/features/accounts/readable-code";

/** What learners type to join a class: eight symbols of an alphabet without look-alikes, 39 bits. */

const LENGTH = 8;
const wellFormed = /^[2-9A-HJKMNP-TV-Z]{8}$/;

/** A new code. `pick` as for `makeSymbols`. */
export const makeJoinCode = (pick: (below: number) => number): string => makeSymbols(LENGTH, pick);

/** The code that somebody typed or that stands in an address, in whichever shape; null for what can be none. */
export function readJoinCode(typed: string): string | null {
  const symbols = typedSymbols(typed.slice(0, 100));
  return wellFormed.test(symbols) ? symbols : null;
}

/** For how long a code lets people join. */
export const joinTerms = ["never", "day", "week", "month"] as const;
export type JoinTerm = (typeof joinTerms)[number];

const days = { day: 1, week: 7, month: 30 } as const;
const DAY_MS = 86_400_000;

/** When a code that is given this term now stops working; null for never. */
export function joinEnd(term: JoinTerm, now: Date): Date | null {
  return term === "never" ? null : new Date(now.getTime() + days[term] * DAY_MS);
}

/** What decides whether one can join a class by its code. */
export type JoinRules = {
  joinCode: string | null;
  joinExpiresAt: Date | null;
  archivedAt: Date | null;
};

/** Whether the class's code lets people join. At the instant at which it expires it still does. */
export function isJoinOpen({ joinCode, joinExpiresAt, archivedAt }: JoinRules, now: Date): boolean {
  return joinCode !== null && archivedAt === null && (!joinExpiresAt || now <= joinExpiresAt);
}
