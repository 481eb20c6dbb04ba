import { type NameFault, nameFault, tidyName } from "@/features/accounts/display-name";
import { normalizeUsername } from "@/features/accounts/username";
import { foldText } from "@/i18n/fold-text";
import type { ImportRow } from "./import-file";
import { SchoolId } from "./typed-learners";

/**
 * What an import would do to a class list: worked out of the file, the list and what the teacher chose, and nothing else,
 * so that what was previewed is what is done. Nothing is ever deleted, and nobody is taken for another by the name alone.
 */

/** Somebody in the class list, as far as an import looks. */
export type RosterEntry = {
  userId: string;
  name: string;
  /** In its compared form; "" for a guest. */
  username: string;
  schoolId: string;
  state: "asking" | "active" | "removed";
  /** Names of groups. */
  groups: readonly string[];
};

type RowFault =
  | NameFault
  | "school-id"
  | "group"
  | "unknown-username"
  | "two-learners"
  | "twice"
  | "asking";

/** What a line changes about somebody who is in the list. */
type RowChange = "name" | "schoolId" | "group" | "back";

/** The line may mean one of these, or somebody else, and the teacher has to say; `mayAdd` where somebody else is possible. */
type Question = { candidates: RosterEntry[]; mayAdd: boolean };

type Line<K> = { kind: K; row: ImportRow };

export type Planned = (
  | Line<"add">
  | (Line<"change"> & { learner: RosterEntry; changes: RowChange[] })
  | (Line<"same"> & { learner: RosterEntry })
  | Line<"choose">
  | Line<"skip">
  | (Line<"problem"> & { fault: RowFault })
) & {
  /** What is asked, or was before the teacher chose; null for a line that was never a question. */
  question: Question | null;
};

/** What the teacher chose, by line: "add", "skip", or a learner's id. */
export type Choices = ReadonlyMap<number, string>;

/** What each line of a file comes to. */
export function planImport(
  rows: readonly ImportRow[],
  roster: readonly RosterEntry[],
  choices: Choices,
): Planned[] {
  const seen: Seen = { learners: new Set(), schoolIds: new Set(), added: [] };
  return rows.map((typed) => {
    const row = { ...typed, name: tidyName(typed.name), group: tidyName(typed.group) };
    const planned = settle(planRow(row, roster, seen), choices);
    remember(planned, seen);
    return planned;
  });
}

/** What earlier lines came to. */
type Seen = { learners: Set<string>; schoolIds: Set<string>; added: ImportRow[] };

function planRow(row: ImportRow, roster: readonly RosterEntry[], seen: Seen): Planned {
  const problem = (fault: RowFault) => problemAt(row, fault);
  const fault = faultOf(row);
  if (fault) return problem(fault);
  if (row.schoolId && seen.schoolIds.has(foldText(row.schoolId))) return problem("twice");
  const named = row.username ? findByUsername(roster, row.username) : undefined;
  if (row.username && !named) return problem("unknown-username");
  const numbered = row.schoolId ? withSchoolId(roster, row.schoolId) : [];
  if (named && numbered.some(({ userId }) => userId !== named.userId)) {
    return problem("two-learners");
  }
  if (named) return meet(row, named, seen);
  if (numbered.length > 1) return askAt(row, { candidates: numbered, mayAdd: false });
  if (numbered[0]) return meet(row, numbered[0], seen);
  return planByName(row, roster, seen);
}

const problemAt = (row: ImportRow, fault: RowFault): Planned => ({
  ...{ kind: "problem", row, fault, question: null },
});

const askAt = (row: ImportRow, question: Question): Planned => ({
  ...{ kind: "choose", row, question },
});

function faultOf({ name, schoolId, username, group }: ImportRow): RowFault | null {
  // Who is named by a username or a number may go without a name.
  const isKnown = username !== "" || schoolId !== "";
  const fault = name === "" && isKnown ? null : nameFault(name);
  if (fault) return fault;
  if (!SchoolId.safeParse(schoolId).success) return "school-id";
  return group !== "" && nameFault(group) ? "group" : null;
}

const findByUsername = (roster: readonly RosterEntry[], typed: string) =>
  roster.find(({ username }) => username !== "" && username === normalizeUsername(typed));

const withSchoolId = (roster: readonly RosterEntry[], typed: string) =>
  roster.filter(({ schoolId }) => schoolId !== "" && foldText(schoolId) === foldText(typed));

/** A line that certainly means this learner. */
function meet(row: ImportRow, learner: RosterEntry, seen: Seen): Planned {
  if (seen.learners.has(learner.userId)) return problemAt(row, "twice");
  if (learner.state === "asking") return problemAt(row, "asking");
  // Bringing somebody back is more than a list that is a year old may decide.
  if (learner.state === "removed") {
    return askAt(row, { candidates: [learner], mayAdd: false });
  }
  return changeOf(row, learner);
}

function changeOf(row: ImportRow, learner: RosterEntry): Planned {
  const changes: RowChange[] = [];
  if (learner.state === "removed") changes.push("back");
  if (row.name && row.name !== learner.name) changes.push("name");
  if (row.schoolId && tidyName(row.schoolId) !== learner.schoolId) changes.push("schoolId");
  const isIn = learner.groups.some((group) => foldText(group) === foldText(row.group));
  if (row.group && !isIn) changes.push("group");
  return changes.length > 0
    ? { kind: "change", row, learner, changes, question: null }
    : { kind: "same", row, learner, question: null };
}

/** Nobody has this number and no username is given: the name alone is left, and a name alone decides nothing. */
function planByName(row: ImportRow, roster: readonly RosterEntry[], seen: Seen): Planned {
  if (row.name === "") return problemAt(row, "name-missing");
  const isPerhaps = (other: { name: string; schoolId: string }) =>
    foldText(other.name) === foldText(row.name) && !(other.schoolId && row.schoolId);
  const candidates = roster.filter(
    (learner) => isPerhaps(learner) && !seen.learners.has(learner.userId),
  );
  if (candidates.some(({ state }) => state === "asking")) {
    return problemAt(row, "asking");
  }
  return candidates.length > 0 || seen.added.some(isPerhaps)
    ? askAt(row, { candidates, mayAdd: true })
    : { kind: "add", row, question: null };
}

/** What a question comes to with what the teacher chose; it stays one where that was none of its answers. */
function settle(planned: Planned, choices: Choices): Planned {
  const { row, question } = planned;
  if (!question) return planned;
  const choice = choices.get(row.line);
  if (choice === "skip") return { kind: "skip", row, question };
  if (choice === "add" && question.mayAdd) return { kind: "add", row, question };
  const learner = question.candidates.find(({ userId }) => userId === choice);
  return learner ? { ...changeOf(row, learner), question } : planned;
}

function remember(planned: Planned, seen: Seen): void {
  if (planned.kind === "add") seen.added.push(planned.row);
  if (planned.kind === "change" || planned.kind === "same") {
    seen.learners.add(planned.learner.userId);
  }
  if (planned.kind !== "problem" && planned.row.schoolId) {
    seen.schoolIds.add(foldText(planned.row.schoolId));
  }
}

/** Those lines of a plan that are of one kind. */
export function plannedOf<K extends Planned["kind"]>(
  plan: readonly Planned[],
  kind: K,
): Extract<Planned, { kind: K }>[] {
  return plan.filter((one): one is Extract<Planned, { kind: K }> => one.kind === kind);
}
