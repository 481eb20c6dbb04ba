import fc from "fast-check";
import { expect, test } from "vitest";
import { normalizeUsername, usernameFault } from "@/features/accounts/username";
import { makeUsernames, suggestedUsername } from "./made-username";

test.each([
  ["María Quispe", "maria.quispe"],
  ["Ñusta Ñäkasi", "nusta.nakasi"],
  ["  Juan   Carlos  Mamani  Choque ", "juan.mamani"],
  ["Juan Mamani Choque", "juan.mamani"],
  ["Quispe Mamani, José Luis", "jose.quispe"],
  ["Q’illqa O'Brien", "qillqa.obrien"],
  ["JHONNY", "jhonny"],
  ["Ana-Lucía d´Ávila", "analucia.davila"],
  ["李小龙", "yatiqiri"],
  ["🦙 Wara", "wara"],
  ["Maximiliano Huanacuni-Condorcanqui", "maximiliano.huanacun"],
  ["=cmd() Rojas", "cmd.rojas"],
])("%s suggests %s", (name, username) => {
  expect(suggestedUsername(name)).toBe(username);
});

test("of the same name the second and third are numbered", () => {
  const names = ["Juan Quispe", "juan quíspe", "Juan Quispe"];
  expect(makeUsernames(names, () => false)).toEqual([
    "juan.quispe",
    "juan.quispe2",
    "juan.quispe3",
  ]);
  expect(makeUsernames(names, (one) => one === "juan.quispe2")).toEqual([
    "juan.quispe",
    "juan.quispe3",
    "juan.quispe4",
  ]);
});

test("a name of one or two letters takes a number at once, so that it is long enough", () => {
  expect(makeUsernames(["Li", "Li", "X", "Xu"], () => false)).toEqual(["li1", "li2", "x01", "xu1"]);
});

// Any text, and texts of few letters, so that many come to the same.
const anyName = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: fc.constantFrom("ñ", "n", "N", "á", "’", " ", ",", "."), maxLength: 6 }),
);

test("whatever the names, each username may be taken, is in its compared form, and is the only one", () => {
  fc.assert(
    fc.property(fc.array(anyName, { maxLength: 50 }), fc.nat(3), (names, takenOf) => {
      const taken = new Set(makeUsernames(names, () => false).filter((_, at) => at % 4 < takenOf));
      const made = makeUsernames(names, (one) => taken.has(one));
      expect(made).toHaveLength(names.length);
      expect(new Set(made).size).toBe(made.length);
      for (const username of made) {
        expect(usernameFault(username)).toBeNull();
        expect(normalizeUsername(username)).toBe(username);
        expect(username).toMatch(/^[a-z0-9.]{3,26}$/);
        expect(taken.has(username)).toBe(false);
      }
    }),
  );
});

test("the same names in the same class come to the same usernames", () => {
  fc.assert(
    fc.property(fc.array(anyName, { maxLength: 20 }), (names) => {
      expect(makeUsernames(names, () => false)).toEqual(makeUsernames(names, () => false));
    }),
  );
});
