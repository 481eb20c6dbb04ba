import { expect, test } from "vitest";
import { textOf } from "./project-files";

/** What prisma/schema.prisma promises its reader: what each table is, who writes it, how long it lives. */

const lines = textOf("prisma/schema.prisma").split("\n");
const declared = lines.flatMap((line, at) => {
  const found = /^(model|enum) (\w+) \{/.exec(line);
  return found ? [{ name: `${found[1]} ${found[2]}`, above: lines[at - 1] ?? "" }] : [];
});

test("there are models to look at", () => {
  expect(declared.length).toBeGreaterThan(5);
});

test.each(declared.map(({ name, above }) => [name, above] as const))(
  "%s says what it is",
  (_, above) => {
    expect(above).toMatch(/^\/\/\/ \S.{20,}/);
  },
);
