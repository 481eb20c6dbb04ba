import type { Assignment } from "../assignment";
import { meanOutcome } from "../cell";
import type { Cell, CellFinder, KeptResult } from "../compose-cells";
import {
  ASSIGNMENTS_A_PAGE,
  type CellFilter,
  type GradebookQuery,
  LEARNERS_A_PAGE,
} from "./gradebook-query";

/** A learner as the gradebook lists one. */
export type Learner = {
  userId: string;
  /** The class's own name for the learner. */
  name: string;
  /** null for a guest. */
  username: string | null;
  /** The school's own number; "" where there is none. */
  schoolId: string;
};

export type Row<R extends KeptResult> = {
  learner: Learner;
  /** Of the assignments shown, in their order. */
  cells: Cell<R>[];
  /** Over all assignments of the class that are in use, 0 to 1; null where none counts. */
  mean: number | null;
};

export type Matrix<R extends KeptResult> = {
  rows: Row<R>[];
  assignments: Assignment[];
  /** By assignment shown: the mean over all learners asked for, not only those of this page, and how many count. */
  means: { mean: number | null; counted: number }[];
  /** The mean of the learners' means. */
  mean: number | null;
  /** How many learners answer to the query, and how many pages they and the assignments fill. */
  found: number;
  pages: number;
  columnPages: number;
  /** Where this page stands: a page too far is the last one. */
  page: number;
  columns: number;
};

type Given<R extends KeptResult> = {
  learners: readonly Learner[];
  assignments: readonly Assignment[];
  cellOf: CellFinder<R>;
};

/** A gradebook's page: sorted, filtered and cut as its address asks. Pure. */
export function arrange<R extends KeptResult>(given: Given<R>, query: GradebookQuery): Matrix<R> {
  const all = given.learners
    .map((learner) => rowOf(learner, given))
    .filter(({ cells }) => query.state === null || cells.some(isOfKind(query.state)));
  const columnPages = pagesOf(given.assignments.length, ASSIGNMENTS_A_PAGE);
  const pages = pagesOf(all.length, LEARNERS_A_PAGE);
  const columns = Math.min(query.columns, columnPages);
  const page = Math.min(query.page, pages);
  const from = (columns - 1) * ASSIGNMENTS_A_PAGE;
  const shown = <T>(list: readonly T[]) => list.slice(from, from + ASSIGNMENTS_A_PAGE);
  const sorted = sortRows(all, given.assignments, query);
  const first = (page - 1) * LEARNERS_A_PAGE;
  return {
    rows: sorted
      .slice(first, first + LEARNERS_A_PAGE)
      .map((row) => ({ ...row, cells: shown(row.cells) })),
    assignments: shown(given.assignments),
    means: shown(given.assignments.map((one, index) => columnMean(one, index, { all, query }))),
    mean: meanOutcome(all.map(({ mean }) => mean)),
    ...{ found: all.length, pages, columnPages, page, columns },
  };
}

/** Every learner with all cells, by name: what is taken out of a gradebook. */
export function arrangeAll<R extends KeptResult>(given: Given<R>): Row<R>[] {
  return [...given.learners].sort(byName).map((learner) => rowOf(learner, given));
}

const pagesOf = (count: number, size: number) => Math.max(1, Math.ceil(count / size));

function rowOf<R extends KeptResult>(learner: Learner, { assignments, cellOf }: Given<R>): Row<R> {
  const cells = assignments.map((assignment) => cellOf(assignment, learner.userId));
  return { learner, cells, mean: meanOutcome(cells.map(({ outcome }) => outcome)) };
}

/** Learners who were erased live on in the means as counts, where everybody is asked for. */
function columnMean<R extends KeptResult>(
  { erasedCount, erasedOutcomes }: Assignment,
  index: number,
  { all, query }: { all: readonly Row<R>[]; query: GradebookQuery },
): { mean: number | null; counted: number } {
  const outcomes = all
    .map(({ cells }) => cells[index]?.outcome ?? null)
    .filter((outcome) => outcome !== null);
  const isWhole = query.who === "active" && query.group === null && query.state === null;
  const counted = outcomes.length + (isWhole ? erasedCount : 0);
  const sum = outcomes.reduce((all, one) => all + one, isWhole ? erasedOutcomes : 0);
  return { mean: counted === 0 ? null : sum / counted, counted };
}

/** Whether a cell is one of those that are looked for. */
const isOfKind =
  (filter: CellFilter) =>
  ({ state }: Pick<Cell, "state">): boolean => {
    switch (filter) {
      case "needs-grading":
        return state.kind === "submitted" && state.needsGrading;
      case "late":
        return (state.kind === "submitted" || state.kind === "read") && state.lateMs !== null;
      case "missing":
        return ["overdue", "missed", "never-submitted"].includes(state.kind);
      case "in-progress":
      case "not-started":
      case "excused":
        return state.kind === filter;
    }
  };

// The names of three languages in one list: Spanish puts ñ where its readers look for it.
const alphabet = new Intl.Collator("es", { sensitivity: "base", numeric: true });

/** By name; who has the same name, by id, so that a page is the same each time. */
export function byName(one: Learner, other: Learner): number {
  return alphabet.compare(one.name, other.name) || (one.userId < other.userId ? -1 : 1);
}

/** In the order asked for. Who has no outcome there comes last, whichever way round. */
function sortRows<R extends KeptResult>(
  rows: readonly Row<R>[],
  assignments: readonly Assignment[],
  { sort, isDown }: GradebookQuery,
): Row<R>[] {
  const index = assignments.findIndex(({ id }) => id === sort);
  const outcomeOf = ({ cells, mean }: Row<R>) =>
    sort === "mean" ? mean : (cells[index]?.outcome ?? null);
  const turn = isDown ? -1 : 1;
  const named = [...rows].sort((one, other) => byName(one.learner, other.learner));
  if (sort === "name" || (sort !== "mean" && index < 0)) return isDown ? named.reverse() : named;
  return named.sort((one, other) => {
    const [a, b] = [outcomeOf(one), outcomeOf(other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return turn * (a - b);
  });
}
