import "server-only";
import type { Locale } from "@/i18n/routing";
import { assignmentTitle } from "../assigned-title";
import type { Assignment } from "../assignment";
import { listAssignments } from "../assignment.store";
import { cellsOf, type StoredCell } from "../cells.store";

/** One learner's cell of one assignment, with what the assignment is called. */
export type TitledCell = { title: string; assignment: Assignment; cell: StoredCell };

/** One learner's assignments, sorted by what they ask of whoever helps. */
export type ResultsOfLearner = {
  open: TitledCell[];
  late: TitledCell[];
  missed: TitledCell[];
  /** What counts, in the order of handing in. */
  trend: (TitledCell & { outcome: number; at: Date })[];
  /** There are older assignments that were not looked at. */
  isLatestOnly: boolean;
};

/** Whom a page of the staff tells of. */
export type LearnerProps = {
  classroom: { id: string; timeZone: string };
  userId: string;
  locale: Locale;
  now: Date;
};

/** How a learner stands with a class's assignments, the latest hundred in use; a fixed number of queries. */
export async function readLearnerResults(asked: LearnerProps): Promise<ResultsOfLearner> {
  const { classroom, userId, locale, now } = asked;
  const { assignments, olderThan } = await listAssignments(classroom.id);
  const cellOf = await cellsOf(assignments, [userId], now);
  const cells = await Promise.all(
    assignments.map(async (assignment) => ({
      assignment,
      cell: cellOf(assignment, userId),
      title: await assignmentTitle(assignment, locale),
    })),
  );
  return {
    open: cells.filter(isOpen).sort(soonestFirst),
    late: cells.filter(({ cell: { state } }) => "lateMs" in state && state.lateMs !== null),
    missed: cells.filter(isMissed),
    trend: cells.flatMap(outcomeOf).sort((one, other) => one.at.getTime() - other.at.getTime()),
    isLatestOnly: olderThan !== null,
  };
}

/** Ran out without being handed in, with a try left and time for it. */
const canStillTry = ({ rules, isClosed, result }: StoredCell): boolean =>
  !isClosed && (rules.attemptsAllowed === null || (result?.attempts ?? 0) < rules.attemptsAllowed);

function isOpen({ cell }: TitledCell): boolean {
  const { kind } = cell.state;
  if (kind === "never-submitted") return canStillTry(cell);
  return (
    kind === "not-open" || kind === "not-started" || kind === "overdue" || kind === "in-progress"
  );
}

const isMissed = ({ cell }: TitledCell): boolean =>
  cell.state.kind === "missed" || (cell.state.kind === "never-submitted" && !canStillTry(cell));

const dueTime = ({ cell }: TitledCell): number =>
  cell.rules.dueAt?.getTime() ?? Number.POSITIVE_INFINITY;

function soonestFirst(one: TitledCell, other: TitledCell): number {
  const [first, second] = [dueTime(one), dueTime(other)];
  return first === second ? 0 : first - second;
}

function outcomeOf(titled: TitledCell) {
  const { outcome, result } = titled.cell;
  const at = result?.lastSubmittedAt ?? null;
  return outcome === null || at === null ? [] : [{ ...titled, outcome, at }];
}
