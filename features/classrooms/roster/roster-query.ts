import { z } from "zod";

/** What the address of a class list asks for; whatever is no proper question is none. */
const Query = z.object({
  q: z.string().max(100).catch(""),
  group: z.uuid().nullable().catch(null),
  state: z.enum(["active", "former"]).catch("active"),
  after: z.uuid().nullable().catch(null),
  print: z.string().optional().catch(undefined),
});

export type RosterQuery = {
  search: string;
  groupId: string | null;
  state: "active" | "removed";
  after: string | null;
  /** The list to be printed, with empty columns. */
  isPrint: boolean;
};

/** Reads it from a page's search parameters. */
export function readRosterQuery(asked: Record<string, string | string[] | undefined>): RosterQuery {
  const { q, group, state, after, print } = Query.parse({ ...asked });
  return {
    ...{ search: q, groupId: group, after },
    state: state === "former" ? "removed" : "active",
    isPrint: print !== undefined,
  };
}

/** The same question as a query without "?", perhaps with another page or view; "" for the plain list. */
export function rosterQueryText(query: RosterQuery, other: Partial<RosterQuery> = {}): string {
  const { search, groupId, state, after, isPrint } = { ...query, ...other };
  const parameters = new URLSearchParams();
  if (search) parameters.set("q", search);
  if (groupId) parameters.set("group", groupId);
  if (state === "removed") parameters.set("state", "former");
  if (after) parameters.set("after", after);
  if (isPrint) parameters.set("print", "1");
  return parameters.toString();
}

/** A path with a query, if there is one. */
export const withQuery = (path: string, query: string): string =>
  query ? `${path}?${query}` : path;
