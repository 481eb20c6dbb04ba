import type { AlsoAsked } from "./also-language";

/** Addresses of attempts, without the language in front. */

/** What an attempt's page is asked to show besides the item: another language beside, something to tell. */
export type AttemptQuery = { also?: AlsoAsked; notice?: string | undefined };

export function attemptQuery(at: number | "review", { also, notice }: AttemptQuery = {}): string {
  const query = new URLSearchParams({ item: String(at) });
  if (also) query.set("also", also);
  if (notice) query.set("notice", notice);
  return query.toString();
}

export const attemptPath = (id: string, at: number | "review", query?: AttemptQuery): string =>
  `/attempts/${id}?${attemptQuery(at, query)}`;

export const outcomePath = (id: string): string => `/attempts/${id}/outcome`;

/** The page of an assignment to its learner. */
export const assignedPath = (assignmentId: string): string => `/assignments/${assignmentId}`;

/** Where a plain form or a script sends responses of an attempt. */
export const responsesPath = (id: string): string => `/api/attempts/${id}/responses`;

/** Where a script sends a flag. */
export const flagsPath = (id: string): string => `/api/attempts/${id}/flags`;
