import { z } from "zod";

/** What a gradebook's address asks for. What cannot be read is as if it were not there: an address is never a fault. */

/** How many learners and how many assignments a page shows. */
export const LEARNERS_A_PAGE = 100;
export const ASSIGNMENTS_A_PAGE = 30;

/** What the cells of a row can be looked for. */
export const cellFilters = [
  "needs-grading",
  "late",
  "missing",
  "in-progress",
  "not-started",
  "excused",
] as const;
export type CellFilter = (typeof cellFilters)[number];

export type GradebookQuery = {
  /** Learners of now, or those who were removed. */
  who: "active" | "former";
  group: string | null;
  state: CellFilter | null;
  /** "name", "mean", or the assignment whose outcomes decide. */
  sort: string;
  /** From the highest to the lowest, or from Z to A. */
  isDown: boolean;
  /** Pages of learners and of assignments, from 1. */
  page: number;
  columns: number;
};

const page = z.coerce.number().int().min(1).max(1_000).catch(1);

const Query = z.object({
  who: z.enum(["active", "former"]).catch("active"),
  group: z.uuid().nullable().catch(null),
  state: z.enum(cellFilters).nullable().catch(null),
  sort: z.union([z.enum(["name", "mean"]), z.uuid()]).catch("name"),
  down: z.literal("1").optional().catch(undefined),
  page,
  columns: page,
});

/** Reads the query of a page's address. */
export function readQuery(given: Record<string, string | string[] | undefined>): GradebookQuery {
  const { down, ...query } = Query.parse(given);
  return { ...query, isDown: down === "1" };
}

const fresh = readQuery({});

/** The query of a gradebook's address, without "?"; what it would show anyway is left out. */
export function queryText(query: GradebookQuery, change: Partial<GradebookQuery> = {}): string {
  const { isDown, ...asked } = { ...query, ...change };
  const said = new URLSearchParams();
  for (const [name, value] of Object.entries(asked)) {
    if (value !== null && value !== Reflect.get(fresh, name)) said.set(name, String(value));
  }
  if (isDown) said.set("down", "1");
  return said.toString();
}
