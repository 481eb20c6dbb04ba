import { stringify } from "csv-stringify/sync";
import { isoWithOffset } from "@/features/classrooms/class-time";
import type { Assignment } from "../assignment";
import type { StoredCell } from "../cells.store";
import type { Learner } from "./matrix";

/** The gradebook as a file for other programs: RFC 4180, UTF-8 with its mark, nothing that a spreadsheet would run. */

/** The heads of the columns and the names of the states, in the asker's language. */
export type CsvWords = {
  name: string;
  username: string;
  schoolId: string;
  mean: string;
  state: string;
  points: string;
  maxPoints: string;
  percent: string;
  attempts: string;
  attemptCounted: string;
  languages: string;
  submittedAt: string;
  lateMinutes: string;
  stateOf: (cell: StoredCell) => string;
  /** The number of the attempt that counts, or how it is made of several. */
  countedOf: (cell: StoredCell) => string;
};

type CsvRow = { learner: Learner; mean: number | null; cells: readonly StoredCell[] };

type Given = {
  rows: readonly CsvRow[];
  assignments: readonly Assignment[];
  titles: readonly string[];
  words: CsvWords;
  timeZone: string;
};

/** One row a learner; for each assignment the same nine columns under its title. */
export function gradebookCsv({ rows, assignments, titles, words, timeZone }: Given): string {
  const heads = [words.name, words.username, words.schoolId, words.mean];
  const ofEach = [
    ...[words.state, words.points, words.maxPoints, words.percent, words.attempts],
    ...[words.attemptCounted, words.languages, words.submittedAt, words.lateMinutes],
  ];
  const records = [
    [
      ...heads,
      ...assignments.flatMap((_, index) => ofEach.map((one) => `${titles[index]}: ${one}`)),
    ],
    ...rows.map(({ learner, mean, cells }) => [
      ...[learner.name, learner.username ?? "", learner.schoolId, percent(mean)],
      ...cells.flatMap((cell) => cellFields(cell, words, timeZone)),
    ]),
  ];
  return csvText(records);
}

/** Records as a file: lines end in CR LF, and what a spreadsheet would take for a formula is made a text. */
export const csvText = (records: readonly (readonly (string | number)[])[]): string =>
  stringify(
    records.map((record) => [...record]),
    { bom: true, record_delimiter: "windows", escape_formulas: true },
  );

type Field = string | number;

/** With a point and at most two places, whatever the language: a file is read by programs. */
const rounded = (value: number): number => Math.round(value * 100) / 100;
const percent = (share: number | null): Field => (share === null ? "" : rounded(share * 100));

function cellFields(cell: StoredCell, words: CsvWords, timeZone: string): Field[] {
  const { state, outcome, result } = cell;
  const max = result?.maxPoints ?? null;
  const at = result?.lastSubmittedAt ?? (state.kind === "read" ? (result?.readAt ?? null) : null);
  const lateMs = "lateMs" in state ? state.lateMs : null;
  return [
    words.stateOf(cell),
    outcome === null || max === null ? "" : rounded(outcome * max),
    max === null ? "" : rounded(max),
    percent(outcome),
    result?.attempts ?? 0,
    words.countedOf(cell),
    (result?.languages ?? []).join(" "),
    at ? isoWithOffset(at, timeZone) : "",
    lateMs === null ? "" : Math.floor(lateMs / 60_000),
  ];
}
