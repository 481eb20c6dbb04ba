import { type Assignment, baseRulesOf, isReading } from "./assignment";
import { type CellState, cellOutcome, cellState, type ResultRow } from "./cell";
import { closedAt, type EffectiveRules, effectiveRules, type Grants } from "./effective-rules";

/** What the cells of learners in assignments are made of, as it is at rest. */
export type CellFacts<R extends KeptResult> = {
  enrolments: readonly Enrolled[];
  memberships: readonly { groupId: string; userId: string }[];
  /** Whom assignments to persons are set to. */
  persons: readonly { assignmentId: string; userId: string }[];
  extensions: readonly GivenExtension[];
  results: readonly R[];
  reads: readonly { userId: string; lesson: string; readAt: Date }[];
};

type Enrolled = {
  classroomId: string;
  userId: string;
  state: "asking" | "active" | "removed";
  joinedAt: Date;
  extraMinutes: number;
};

type GivenExtension = Grants & {
  assignmentId: string;
  userId: string | null;
  groupId: string | null;
};

export type KeptResult = ResultRow & {
  assignmentId: string;
  userId: string;
  extraAttempts: number;
};

/** How one learner stands with one assignment. */
export type Cell<R extends KeptResult = KeptResult> = {
  assignmentId: string;
  userId: string;
  state: CellState;
  /** What it counts, 0 to 1; null where it is in no average. */
  outcome: number | null;
  rules: EffectiveRules;
  /** Whether nothing of this learner's is accepted any more or, without a cut-off, it was due. */
  isClosed: boolean;
  /** null before the learner did anything, or a teacher said anything. */
  result: R | null;
};

/** Finds the cell of an assignment and a learner; who is not in its class has one that says so. */
export type CellFinder<R extends KeptResult> = (assignment: Assignment, userId: string) => Cell<R>;

const keyOf = (...parts: readonly string[]): string => parts.join(" ");

function groupBy<T>(rows: readonly T[], key: (row: T) => string): ReadonlyMap<string, T[]> {
  const grouped = new Map<string, T[]>();
  for (const row of rows) {
    const known = grouped.get(key(row));
    if (known) known.push(row);
    else grouped.set(key(row), [row]);
  }
  return grouped;
}

/** Puts the facts together; asking for a cell looks them up and never goes through them all. */
export function composeCells<R extends KeptResult>(facts: CellFacts<R>, now: Date): CellFinder<R> {
  const enrolments = new Map(facts.enrolments.map((e) => [keyOf(e.classroomId, e.userId), e]));
  const groupsOf = groupBy(facts.memberships, ({ userId }) => userId);
  const persons = new Set(facts.persons.map((p) => keyOf(p.assignmentId, p.userId)));
  const own = new Map(facts.extensions.map((e) => [keyOf(e.assignmentId, e.userId ?? ""), e]));
  const ofGroup = new Map(facts.extensions.map((e) => [keyOf(e.assignmentId, e.groupId ?? ""), e]));
  const results = new Map(facts.results.map((r) => [keyOf(r.assignmentId, r.userId), r]));
  const reads = new Map(facts.reads.map((r) => [keyOf(r.userId, r.lesson), r.readAt]));
  return (assignment, userId) => {
    const key = keyOf(assignment.id, userId);
    const groupIds = (groupsOf.get(userId) ?? []).map(({ groupId }) => groupId);
    return composeCell(
      {
        assignment,
        userId,
        enrolment: enrolments.get(keyOf(assignment.classroomId, userId)) ?? null,
        groupIds,
        isNamed: persons.has(key),
        own: own.get(key) ?? null,
        groups: groupIds.flatMap((id) => ofGroup.get(keyOf(assignment.id, id)) ?? []),
        result: results.get(key) ?? null,
        readAt: readOf(assignment, (lesson) => reads.get(keyOf(userId, lesson)) ?? null),
      },
      now,
    );
  };
}

const readOf = ({ content }: Assignment, find: (lesson: string) => Date | null): Date | null =>
  content.kind === "reading" ? find(content.lesson) : null;

type CellParts<R extends KeptResult> = {
  assignment: Assignment;
  userId: string;
  enrolment: Enrolled | null;
  groupIds: readonly string[];
  isNamed: boolean;
  own: Grants | null;
  groups: readonly Grants[];
  result: R | null;
  readAt: Date | null;
};

function composeCell<R extends KeptResult>(parts: CellParts<R>, now: Date): Cell<R> {
  const { assignment, userId, enrolment, own, groups, result } = parts;
  const rules = effectiveRules(baseRulesOf(assignment), {
    ...{ own, groups },
    extraAttempts: result?.extraAttempts ?? 0,
    extraMinutes: enrolment?.extraMinutes ?? 0,
  });
  const row = withRead(result, parts.readAt);
  const state = cellState(
    {
      ...{ isAssigned: isAssigned(parts), isReading: isReading(assignment), rules, result: row },
      joinedAt: enrolment?.joinedAt ?? now,
    },
    now,
  );
  const closed = closedAt(rules);
  const isClosed = closed !== null && now > closed;
  const { gradingMethod } = assignment.settings;
  return {
    ...{ assignmentId: assignment.id, userId, state, rules, isClosed, result },
    outcome: cellOutcome(state, row, { gradingMethod, isClosed }),
  };
}

/** When a lesson was read is known of the lesson, whoever set it: the cell takes it from there. */
function withRead(result: ResultRow | null, readAt: Date | null): ResultRow | null {
  return readAt === null ? result : { ...(result ?? untouched), readAt };
}

const untouched: ResultRow = {
  ...{ attempts: 0, finished: 0, inProgressId: null, neverSubmitted: false, needsGrading: 0 },
  ...{ highest: null, average: null, first: null, last: null, override: null },
  ...{ lastSubmittedAt: null, readAt: null, excusedAt: null },
};

/**
 * Whether it is set to the learner: to everyone of the class at this moment, to a group the learner is in, or by name.
 * Whoever has begun it keeps it, should the group be no more.
 */
function isAssigned({ assignment, enrolment, groupIds, isNamed, result }: CellParts<KeptResult>) {
  if (!enrolment || enrolment.state === "asking") return false;
  if (result && result.attempts > 0) return true;
  switch (assignment.audience) {
    case "everyone":
      return true;
    case "groups":
      return assignment.groups.some(({ id }) => groupIds.includes(id));
    case "persons":
      return isNamed;
  }
}
