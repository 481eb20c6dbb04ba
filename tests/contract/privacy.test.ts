import { expect, test } from "vitest";
import * as fields from "@/features/progress/taking-out/export-fields.store";
import { textOf } from "./project-files";

/** docs/PRIVACY.md says what is kept of people: every table and field of the schema, and every field that is taken out. */

const schema = textOf("prisma/schema.prisma");
const modelNames = new Set([...schema.matchAll(/^model (\w+) \{/gm)].map(([, name]) => name));

/** The columns of each table: a model's fields but for its relations. */
const columns = new Map(
  [...schema.matchAll(/^model (\w+) \{\n(.*?)^\}/gms)].map(([, model = "", body = ""]) => [
    model,
    [...body.matchAll(/^ {2}(\w+)\s+(\w+)/gm)]
      .filter(([, , type]) => !modelNames.has(type ?? ""))
      .map(([, field = ""]) => field),
  ]),
);

const document = textOf("docs/PRIVACY.md");
const codes = (text = "") => [...text.matchAll(/`(\w+)`/g)].map(([, code = ""]) => code);

/** The lines of the table under a heading, each as its cells, the table's name first. */
function rowsUnder(heading: string): string[][] {
  const part = document.split(`## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
  return part
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) => line.split("|").slice(1, -1));
}

const personal = rowsUnder("Tables about a person").map(([name, , taken, stays]) => ({
  name: codes(name)[0] ?? "",
  taken: codes(taken),
  stays: codes(stays),
}));
const others = rowsUnder("Other tables").map(([name, about]) => ({
  name: codes(name)[0] ?? "",
  named: codes(about),
}));

test("every table is named once", () => {
  const named = [...personal, ...others].map(({ name }) => name);
  expect([...named].sort()).toEqual([...columns.keys()].sort());
});

test.each(personal.map((row) => [row.name, row] as const))("each field of %s is told", (_, row) => {
  expect([...row.taken, ...row.stays].sort()).toEqual([...(columns.get(row.name) ?? [])].sort());
});

test.each(personal.map((row) => [row.name, row] as const))(
  "what is taken out of %s is what the file has",
  (_, { name, taken }) => {
    const selected: Record<string, object | undefined> = { ...fields };
    expect(Object.keys(selected[`of${name}`] ?? {}).sort()).toEqual([...taken].sort());
  },
);

test.each(others.map((row) => [row.name, row] as const))(
  "whoever %s points to is named, and it has the fields that are named",
  (_, { name, named }) => {
    const all = columns.get(name) ?? [];
    const ofPeople = all.filter((field) => /^(user|owner|by|\w+By)Id$|^by(Name)?$/.test(field));
    expect(named).toEqual(expect.arrayContaining(ofPeople));
    expect(all).toEqual(expect.arrayContaining(named));
  },
);
