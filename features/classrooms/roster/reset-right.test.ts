import { expect, test } from "vitest";
import { resetRefusal } from "./reset-right";

const learner = {
  ...{ state: "active" as const, isGuest: false, isMadeHere: true, letsReset: false },
  ...{ isAdministrator: false, isStaff: false },
};

test.each([
  ["an account made in the class", {}, null],
  ["an account whose owner agreed", { isMadeHere: false, letsReset: true }, null],
  ["another account", { isMadeHere: false }, "not-agreed"],
  ["who was removed", { state: "removed" as const, letsReset: true }, "not-here"],
  ["who only asks", { state: "asking" as const, letsReset: true }, "not-here"],
  ["a guest", { isGuest: true, letsReset: true }, "guest"],
  ["who teaches somewhere", { isStaff: true, letsReset: true }, "staff"],
  ["who administers the place", { isAdministrator: true }, "staff"],
])("%s", (_, given, refusal) => {
  expect(resetRefusal({ ...learner, ...given })).toBe(refusal);
});
