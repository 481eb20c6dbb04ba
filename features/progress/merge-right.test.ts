import { expect, test } from "vitest";
import { mergeRefusal } from "./merge-right";

const learner = {
  ...{ userId: "kept", state: "active" as const, isGuest: false, isMadeHere: false },
  ...{ isAdministrator: false, isStaff: false },
};
const made = { ...learner, userId: "ended", isMadeHere: true };

test.each([
  ["an account made here into somebody’s own", {}, {}, null],
  ["a guest into it", {}, { isMadeHere: false, isGuest: true }, null],
  ["an account made here into that of a teacher", { isStaff: true }, {}, null],
  ["an account into a guest", { isGuest: true }, {}, "into-guest"],
  ["a guest into a guest", { isGuest: true }, { isGuest: true }, null],
  ["somebody’s own account", {}, { isMadeHere: false }, "not-made-here"],
  ["the account of a teacher, though made here", {}, { isStaff: true }, "staff"],
  ["the account of an administrator", {}, { isAdministrator: true }, "staff"],
  ["who was removed", {}, { state: "removed" as const }, "not-here"],
  ["into who was removed", { state: "removed" as const }, {}, "not-here"],
  ["itself", { userId: "ended" }, {}, "same"],
])("%s", (_, kept, ended, refusal) => {
  expect(mergeRefusal({ ...learner, ...kept }, { ...made, ...ended })).toBe(refusal);
});
