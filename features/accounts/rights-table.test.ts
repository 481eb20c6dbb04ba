import { expect, test } from "vitest";
import { type Kind, kinds, rightsTable } from "./rights-table";

/** Who may do what, written down a second time: a rule that changes must change here too, on purpose. */

const nobody: Kind[] = [];
const everybody: Kind[] = [...kinds];
const known = kinds.filter((kind) => kind !== "no one");
const accounts = known.filter((kind) => kind !== "guest");
const teachers: Kind[] = ["teacher", "owner"];
const staff: Kind[] = ["assistant", ...teachers];

const expected: Record<string, readonly Kind[]> = {
  "use-attempt · their own": known,
  "use-attempt · another’s": nobody,
  "respond · their own": known,
  "respond · another’s": nobody,
  "respond · another’s, with its token": everybody,
  "read-outcome · their own, finished": known,
  "read-outcome · their own, in progress": nobody,
  "read-outcome · another’s, finished": nobody,
  "judge-own-text · in self-study": known,
  "judge-own-text · in an assignment": nobody,
  "judge-own-text · another’s": nobody,
  "claim-guest · a guest": accounts,
  "claim-guest · an account": nobody,
  "use-account": accounts,
  "use-own-data": known,
  "open-class · where anyone may": accounts,
  "open-class · where chosen people may": ["administrator"],
  "join-class · with a code that opens it": everybody,
  "join-class · with any other": nobody,
  "leave-class": ["learner", "asking to join"],
  "see-class": ["learner", ...staff],
  "manage-class": teachers,
  "own-class": ["owner"],
  "see-roster": staff,
  "manage-roster": teachers,
  assign: teachers,
  "see-results": staff,
  grade: staff,
  extend: staff,
  regrade: teachers,
  "take-assignment · set to them": ["learner"],
  "take-assignment · set to others": nobody,
  "use-picked-quiz · their own": accounts,
  "use-picked-quiz · another’s": nobody,
  "pick-quizzes": [...teachers, "teacher of another class"],
  administer: ["administrator"],
};

test("every kind of person has the rights that were meant, and no others", () => {
  const table = rightsTable().map(({ right, situation, allowed }) => [
    situation === "" ? right : `${right} · ${situation}`,
    allowed,
  ]);
  expect(Object.fromEntries(table)).toEqual(expected);
});

test("an administrator has no right over anybody’s class or work", () => {
  const theirs = ["see-class", "manage-class", "own-class", "see-roster", "see-results", "grade"];
  const held = rightsTable().filter(
    ({ right, allowed }) => theirs.includes(right) && allowed.includes("administrator"),
  );
  expect(held).toEqual([]);
});
