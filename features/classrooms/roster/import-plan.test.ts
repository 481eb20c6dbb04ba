import fc from "fast-check";
import { expect, test } from "vitest";
import type { ImportRow } from "./import-file";
import { planImport, type RosterEntry } from "./import-plan";

const row = (line: number, given: Partial<ImportRow> = {}): ImportRow => ({
  ...{ line, name: "", schoolId: "", username: "", group: "" },
  ...given,
});

const juan: RosterEntry = {
  ...{ userId: "juan", name: "Juan Quispe", username: "juan.quispe", schoolId: "7" },
  ...{ state: "active", groups: ["Cóndores"] },
};
const ana: RosterEntry = { ...juan, userId: "ana", name: "Ana Mamani", username: "", schoolId: "" };
const former: RosterEntry = { ...ana, userId: "luz", name: "Luz Choque", state: "removed" };
const asks: RosterEntry = { ...ana, userId: "eva", name: "Eva Poma", state: "asking" };
const roster = [juan, ana, former, asks];

const plan = (rows: ImportRow[], choices: [number, string][] = []) =>
  planImport(rows, roster, new Map(choices));
const kinds = (rows: ImportRow[], choices: [number, string][] = []) =>
  plan(rows, choices).map((one) => (one.kind === "problem" ? one.fault : one.kind));

test("a number or a username says who is meant, whatever the name", () => {
  expect(kinds([row(2, { name: "Juan Quispe", schoolId: "7" })])).toEqual(["same"]);
  expect(kinds([row(2, { username: "JUAN.quispe" })])).toEqual(["same"]);
  expect(plan([row(2, { name: "Juan P. Quispe", schoolId: "7", group: "Pumas" })])).toMatchObject([
    { kind: "change", learner: juan, changes: ["name", "group"] },
  ]);
  expect(kinds([row(2, { name: "Juan Quispe", schoolId: "7", group: "condores" })])).toEqual([
    "same",
  ]);
});

test("somebody with another number is somebody else, though the name is the same", () => {
  expect(kinds([row(2, { name: "Juan Quispe", schoolId: "8" })])).toEqual(["add"]);
});

test("the name alone is a question, and each answer is one of those offered", () => {
  const line = row(2, { name: "ana mamaní", schoolId: "9" });
  expect(plan([line])).toMatchObject([
    { kind: "choose", question: { candidates: [ana], mayAdd: true } },
  ]);
  expect(plan([line], [[2, "ana"]])).toMatchObject([
    // Still a question, so that the answer can be changed before it counts.
    { kind: "change", changes: ["name", "schoolId"], question: { candidates: [ana] } },
  ]);
  expect(kinds([line], [[2, "add"]])).toEqual(["add"]);
  expect(kinds([line], [[2, "skip"]])).toEqual(["skip"]);
  expect(kinds([line], [[2, "juan"]])).toEqual(["choose"]);
});

test("two of a name in one file are a question at the second, unless their numbers differ", () => {
  const twice = [row(2, { name: "Rosa Apaza" }), row(3, { name: "rosa apaza" })];
  expect(kinds(twice)).toEqual(["add", "choose"]);
  expect(kinds(twice, [[3, "add"]])).toEqual(["add", "add"]);
  const numbered = twice.map((one) => ({ ...one, schoolId: String(one.line) }));
  expect(kinds(numbered)).toEqual(["add", "add"]);
});

test("a former learner comes back only if that is chosen, and is not added a second time", () => {
  const line = row(2, { name: "Luz Choque" });
  expect(plan([line], [[2, "luz"]])).toMatchObject([{ kind: "change", changes: ["back"] }]);
  const removed = { ...former, schoolId: "5" };
  const rows = [row(2, { name: "Luz Choque", schoolId: "5" })];
  expect(planImport(rows, [removed], new Map([[2, "add"]]))).toMatchObject([{ kind: "choose" }]);
});

test.each<[string, ImportRow[], string[]]>([
  ["no name", [row(2, { group: "A" })], ["name-missing"]],
  ["a number that nobody has, and no name", [row(2, { schoolId: "99" })], ["name-missing"]],
  ["a turned name", [row(2, { name: "\u202eJuan" })], ["name-hidden-marks"]],
  ["a long number", [row(2, { name: "A", schoolId: "9".repeat(31) })], ["school-id"]],
  ["a turned group", [row(2, { name: "A", group: "\u202e" })], ["group"]],
  ["a username of nobody here", [row(2, { name: "A", username: "b" })], ["unknown-username"]],
  [
    "a username and a number of two",
    [row(2, { username: "juan.quispe", schoolId: "7" }), row(3, { username: "nadie" })],
    ["same", "unknown-username"],
  ],
  [
    "a number twice",
    [row(2, { name: "A", schoolId: "1" }), row(3, { name: "B", schoolId: "1" })],
    ["add", "twice"],
  ],
  [
    "a learner twice",
    [row(2, { schoolId: "7" }), row(3, { username: "juan.quispe" })],
    ["same", "twice"],
  ],
  ["somebody who asks to join", [row(2, { name: "Eva Poma" })], ["asking"]],
  ["a formula, which is a name like others", [row(2, { name: "=1+1" })], ["add"]],
])("%s", (_, rows, expected) => {
  expect(kinds(rows)).toEqual(expected);
});

test("a username of one and a number of another are no one’s", () => {
  const two = [juan, { ...ana, schoolId: "8" }];
  const rows = [row(2, { username: "juan.quispe", schoolId: "8" })];
  expect(planImport(rows, two, new Map())).toMatchObject([{ fault: "two-learners" }]);
});

const some = (...values: string[]) => fc.constantFrom("", ...values);
const anyRows = fc
  .array(
    fc.record({
      name: some("Juan Quispe", "juan quíspe", "Ana Mamani", "Luz Choque", "Rosa", "\u202e"),
      schoolId: some("7", "8", "9"),
      username: some("juan.quispe", "nadie"),
      group: some("Pumas", "cóndores"),
    }),
    { maxLength: 12 },
  )
  .map((rows) => rows.map((given, index) => row(index + 2, given)));
const anyChoices = fc.array(
  fc.tuple(fc.integer({ min: 2, max: 14 }), fc.constantFrom("add", "skip", "juan", "ana", "luz")),
);

test("whatever the file and the choices: a line each, nobody is meant twice, no number is given twice", () => {
  fc.assert(
    fc.property(anyRows, anyChoices, (rows, choices) => {
      const planned = plan(rows, choices);
      expect(planned.map((one) => one.row.line)).toEqual(rows.map(({ line }) => line));
      const meant = planned.flatMap((one) =>
        one.kind === "change" || one.kind === "same" ? [one.learner.userId] : [],
      );
      expect(new Set(meant).size).toBe(meant.length);
      const given = planned.flatMap((one) =>
        one.kind === "problem" || one.kind === "skip" || !one.row.schoolId
          ? []
          : [one.row.schoolId],
      );
      expect(new Set(given).size).toBe(given.length);
    }),
  );
});
