import fc from "fast-check";
import { expect, test } from "vitest";
import { QuizSettings } from "@/features/quizzes/attempts/quiz-settings";
import type { Assignment } from "../assignment";
import type { CellState } from "../cell";
import type { Cell, KeptResult } from "../compose-cells";
import { type GradebookQuery, queryText, readQuery } from "./gradebook-query";
import { arrange, arrangeAll, type Learner } from "./matrix";

const at = new Date("2026-11-01T12:00:00Z");

const assignment = (id: string, given: Partial<Assignment> = {}): Assignment => ({
  ...{ id, classroomId: "c", title: id, content: { kind: "final-quiz" }, audience: "everyone" },
  ...{ settings: QuizSettings.parse({}), groups: [], opensAt: at, dueAt: null, cutOffAt: null },
  ...{ releaseAt: null, alsoLanguage: null, resultsHidden: false, copyOfId: null },
  ...{ archivedAt: null, version: 1, changedById: null, changedAt: at, createdAt: at },
  ...{ erasedCount: 0, erasedOutcomes: 0, ...given },
});

const learner = (name: string): Learner => ({
  ...{ userId: `id-${name}`, name, username: null, schoolId: "" },
});

const rules = {
  ...{ opensAt: at, dueAt: null, cutOffAt: null, attemptsAllowed: null },
  ...{ extraMinutes: 0, isExtended: false },
};

type Given = Record<string, { outcome?: number; state?: CellState } | undefined>;

/** A gradebook whose cells are as told, by "assignment learner". */
function example(names: readonly string[], assignments: readonly Assignment[], given: Given = {}) {
  const cellOf = ({ id }: Assignment, userId: string): Cell<KeptResult> => {
    const told = given[`${id} ${userId.slice(3)}`];
    return {
      ...{ assignmentId: id, userId, rules, isClosed: false, result: null },
      state: told?.state ?? { kind: "not-started" },
      outcome: told?.outcome ?? null,
    };
  };
  return { learners: names.map(learner), assignments, cellOf };
}

const query = (given: Partial<GradebookQuery> = {}): GradebookQuery => ({
  ...readQuery({}),
  ...given,
});
const namesOf = ({ rows }: { rows: readonly { learner: Learner }[] }) =>
  rows.map((row) => row.learner.name);

test("names stand in the order of a Spanish list, whatever their accents", () => {
  const book = example(["Zoe", "Ñusta", "Álvaro", "Nina", "alba", "Óscar"], []);
  expect(namesOf(arrange(book, query()))).toEqual([
    ...["alba", "Álvaro", "Nina", "Ñusta", "Óscar", "Zoe"],
  ]);
  expect(namesOf(arrange(book, query({ isDown: true })))[0]).toBe("Zoe");
});

test("who has no outcome comes last, whichever way it is sorted", () => {
  const given = { "a Ana": { outcome: 0.5 }, "a Beto": { outcome: 0.9 } };
  const book = example(["Ana", "Beto", "Carla"], [assignment("a")], given);
  for (const sort of ["mean", "a"]) {
    expect(namesOf(arrange(book, query({ sort })))).toEqual(["Ana", "Beto", "Carla"]);
    expect(namesOf(arrange(book, query({ sort, isDown: true })))).toEqual([
      ...["Beto", "Ana", "Carla"],
    ]);
  }
});

test("a mean leaves out what does not count, and says over how many it is", () => {
  const given = { "a Ana": { outcome: 0.5 }, "a Beto": { outcome: 1 }, "b Ana": { outcome: 0 } };
  const book = example(["Ana", "Beto", "Carla"], [assignment("a"), assignment("b")], given);
  const matrix = arrange(book, query());
  expect(matrix.means).toEqual([
    { mean: 0.75, counted: 2 },
    { mean: 0, counted: 1 },
  ]);
  expect(matrix.rows.map(({ mean }) => mean)).toEqual([0.25, 1, null]);
  expect(matrix.mean).toBe(0.625);
});

test("teaching 2.7: who was erased lives on in the mean of the class, and in no other", () => {
  const erased = assignment("a", { erasedCount: 2, erasedOutcomes: 0.5 });
  const book = example(["Ana"], [erased], { "a Ana": { outcome: 1 } });
  expect(arrange(book, query()).means).toEqual([{ mean: 0.5, counted: 3 }]);
  expect(arrange(book, query({ group: "g" })).means).toEqual([{ mean: 1, counted: 1 }]);
});

test("a filter keeps rows with such a cell", () => {
  const late: CellState = { kind: "submitted", lateMs: 60_000, needsGrading: false };
  const given = { "a Ana": { state: late }, "a Beto": { state: { kind: "overdue" as const } } };
  const book = example(["Ana", "Beto", "Carla"], [assignment("a")], given);
  expect(namesOf(arrange(book, query({ state: "late" })))).toEqual(["Ana"]);
  expect(namesOf(arrange(book, query({ state: "missing" })))).toEqual(["Beto"]);
  expect(arrange(book, query({ state: "excused" })).found).toBe(0);
});

test("pages cut learners and assignments, and a page too far is the last", () => {
  const names = Array.from({ length: 250 }, (_, index) => `L ${String(index).padStart(3, "0")}`);
  const assignments = Array.from({ length: 70 }, (_, index) => assignment(`a${index}`));
  const book = example(names, assignments);
  const second = arrange(book, query({ page: 2, columns: 3 }));
  expect(second).toMatchObject({ found: 250, pages: 3, columnPages: 3, page: 2, columns: 3 });
  expect(second.rows).toHaveLength(100);
  expect(second.rows[0]?.learner.name).toBe("L 100");
  expect(second.assignments.map(({ id }) => id)).toEqual([
    ...["a60", "a61", "a62", "a63", "a64", "a65", "a66", "a67", "a68", "a69"],
  ]);
  expect(second.rows[0]?.cells).toHaveLength(10);
  expect(arrange(book, query({ page: 99 })).page).toBe(3);
});

test("every learner stands on one page, whatever is asked for", () => {
  const outcome = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined });
  fc.assert(
    fc.property(
      fc.array(outcome, { maxLength: 230 }),
      fc.constantFrom("name", "mean", "a", "unknown"),
      fc.boolean(),
      (outcomes, sort, isDown) => {
        const names = outcomes.map((_, index) => `L${index}`);
        const given = Object.fromEntries(
          outcomes.map((one, index) => [`a L${index}`, one === undefined ? {} : { outcome: one }]),
        );
        const book = example(names, [assignment("a")], given);
        const { pages } = arrange(book, query());
        const seen = Array.from({ length: pages }, (_, index) =>
          namesOf(arrange(book, query({ sort, isDown, page: index + 1 }))),
        ).flat();
        expect(seen.sort()).toEqual(names.sort());
        expect(namesOf({ rows: arrangeAll(book) }).sort()).toEqual(names);
      },
    ),
    { numRuns: 30 },
  );
});

test.each([
  [{}, ""],
  [{ sort: "mean", down: "1", page: "2" }, "sort=mean&page=2&down=1"],
  [{ state: "nonsense", group: "x", page: "-1", who: "all", sort: ["a", "b"] }, ""],
  [{ who: "former", columns: "3" }, "who=former&columns=3"],
])("an address %j asks for %j", (given, text) => {
  expect(queryText(readQuery(given))).toBe(text);
});
