import { expect, test } from "vitest";
import { examplePerson } from "./example-person";
import { may } from "./permission";

const account = examplePerson();
const guest = examplePerson({ id: "g", name: "", username: null, isGuest: true });

test.each([
  ["an account its browser’s guest", account, { guestId: "g", isAnonymous: true }, true],
  ["a guest another guest", guest, { guestId: "h", isAnonymous: true }, false],
  ["nobody a guest", null, { guestId: "g", isAnonymous: true }, false],
  ["an account another account", account, { guestId: "b", isAnonymous: false }, false],
  ["an account itself", account, { guestId: "a", isAnonymous: true }, false],
])("who may claim whom: %s", (_, actor, subject, allowed) => {
  expect(may(actor, "claim-guest", subject)).toBe(allowed);
});

test.each([
  ["its owner, finished", account, { userId: "a", isFinished: true }, true],
  ["its owner, not yet finished", account, { userId: "a", isFinished: false }, false],
  ["somebody else", guest, { userId: "a", isFinished: true }, false],
  ["nobody", null, { userId: "a", isFinished: true }, false],
])("who may read an outcome: %s", (_, actor, subject, allowed) => {
  expect(may(actor, "read-outcome", subject)).toBe(allowed);
});

test("only an account has an account page", () => {
  expect([account, guest, null].map((actor) => may(actor, "use-account", null))).toEqual([
    true,
    false,
    false,
  ]);
});

test("a code that opens a class lets anybody join it, nobody known too; another lets nobody", () => {
  for (const actor of [account, guest, null]) {
    expect(may(actor, "join-class", { isOpen: true })).toBe(true);
    expect(may(actor, "join-class", { isOpen: false })).toBe(false);
  }
});

test("a class is left by whoever is enrolled in it", () => {
  expect(may(guest, "leave-class", { isEnrolled: true })).toBe(true);
  expect(may(account, "leave-class", { isEnrolled: false })).toBe(false);
  expect(may(null, "leave-class", { isEnrolled: true })).toBe(false);
});
