import { expect, test } from "vitest";
import { nextStatus, type Status, textHash } from "./status";

const files = (text: string) => ({ "ui/room": { b: text, a: { c: "x" } } });
const one = (entry: Status[string][string]): Status => ({ "ui/room": { b: entry } });
const reviewed = {
  state: "reviewed" as const,
  spanish: textHash("Hola"),
  aymara: textHash("Kamisaki"),
  by: "A speaker",
  on: "2027-01-01",
  dialect: "La Paz",
};

const now = (status: Status, spanish: string, aymara: string, redrafted?: string) =>
  nextStatus(status, { es: files(spanish), ay: files(aymara) }, redrafted)["ui/room"]?.b;

test("a new text is a draft, keys are sorted", () => {
  const status = nextStatus({}, { es: files("Hola"), ay: files("Kamisaki") });
  expect(Object.keys(status["ui/room"] ?? {})).toEqual(["a.c", "b"]);
  expect(status["ui/room"]?.b).toEqual({ state: "draft", spanish: textHash("Hola") });
});

test("nothing changes twice", () => {
  const texts = { es: files("Hola"), ay: files("Kamisaki") };
  const status = nextStatus({}, texts);
  expect(nextStatus(status, texts)).toEqual(status);
});

test("a changed Spanish makes a draft and a reviewed text stale, and back again", () => {
  const draft = { state: "draft" as const, spanish: textHash("Hola") };
  expect(now(one(draft), "Buenas", "Kamisaki")).toEqual({ ...draft, state: "stale" });
  const stale = { ...reviewed, state: "stale" as const };
  expect(now(one(reviewed), "Buenas", "Kamisaki")).toEqual(stale);
  expect(now(one(stale), "Hola", "Kamisaki")).toEqual(reviewed);
});

test("a reviewed text that was rewritten is a draft again", () => {
  expect(now(one(reviewed), "Hola", "Kamisaraki")).toEqual({
    state: "draft",
    spanish: textHash("Hola"),
  });
});

test("redrafting a file makes its stale texts drafts of the new Spanish, and no other's", () => {
  const stale = { state: "stale" as const, spanish: textHash("Hola") };
  const draft = { state: "draft", spanish: textHash("Buenas") };
  expect(now(one(stale), "Buenas", "Kamisaki", "ui/room")).toEqual(draft);
  expect(now(one(stale), "Buenas", "Kamisaki", "ui/other")).toEqual(stale);
});

test("texts that are gone leave the file", () => {
  const status = nextStatus(one(reviewed), { es: {}, ay: {} });
  expect(status).toEqual({});
});
