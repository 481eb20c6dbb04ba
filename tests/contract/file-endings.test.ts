import { describe, expect, test } from "vitest";
import { projectFiles, textOf } from "./project-files";

/** What a file's name promises its reader: docs/decisions/0010. */

const rooms = /^(app|curriculum|features|i18n|ui|server|prisma|scripts|tests)\//;
const source = /\.(ts|tsx|mts|mjs|cjs|js|jsx)$/;
const files = projectFiles().filter((name) => rooms.test(name) && source.test(name));

const kebab = "[a-z0-9]+(-[a-z0-9]+)*";
/** The endings that exist, and where. A name is words in kebab-case and one of these. */
const endings: [where: RegExp, ending: RegExp][] = [
  [/^app\//, /^(page|layout|template|not-found|error|global-error|default|loading)\.tsx$/],
  [/^app\//, /^(route|sitemap|robots|manifest)\.ts$/],
  [/^features\//, new RegExp(`^${kebab}(\\.store|\\.action|\\.test|\\.store\\.test)?\\.ts$`)],
  [/^features\//, new RegExp(`^${kebab}(\\.client|\\.test)?\\.tsx$`)],
  // The shape of a package's data that brings no types of its own.
  [/^features\//, new RegExp(`^${kebab}\\.d\\.ts$`)],
  [/^(ui|i18n)\//, new RegExp(`^${kebab}(\\.test|\\.d)?\\.ts$`)],
  [/^(ui|i18n)\//, new RegExp(`^${kebab}(\\.client|\\.test)?\\.tsx$`)],
  [/^curriculum\//, new RegExp(`^${kebab}(\\.items|\\.test)?\\.ts$`)],
  [/^(prisma|server)\//, new RegExp(`^${kebab}(\\.test)?\\.ts$`)],
  [/^scripts\//, new RegExp(`^${kebab}(\\.test|\\.store|\\.store\\.test)?\\.ts$`)],
  [/^scripts\//, new RegExp(`^${kebab}(\\.d)?\\.m[jt]s$`)],
  [/^tests\//, new RegExp(`^(${kebab}(\\.test|\\.spec)?\\.(ts|mjs)|vitest\\.config\\.ts)$`)],
];

/** Names that say nothing, as a file or a folder. */
const banned = [
  "utils",
  "util",
  "helpers",
  "helper",
  "common",
  "lib",
  "misc",
  "manager",
  "service",
  "services",
];

const lastName = (name: string) => name.slice(name.lastIndexOf("/") + 1);
const isEnding = (ending: string) => (name: string) => name.endsWith(ending);

/** The first statement: comments do not count. */
function firstStatement(name: string): string {
  return textOf(name).replace(/^(?:\s+|\/\/[^\n]*\n|\/\*[\s\S]*?\*\/)*/, "");
}

const opensWith = (name: string, directive: string) =>
  firstStatement(name).startsWith(`"${directive}"`);

test("there are files to look at", () => {
  expect(files.length).toBeGreaterThan(50);
});

test("every name is of the closed vocabulary", () => {
  const strange = files.filter(
    (name) => !endings.some(([where, ending]) => where.test(name) && ending.test(lastName(name))),
  );
  expect(strange).toEqual([]);
});

test("no file or folder has a name that says nothing", () => {
  const empty = projectFiles().filter((name) =>
    name.split("/").some((part) => banned.includes(part.replace(/\..*$/, ""))),
  );
  expect(empty).toEqual([]);
});

describe("an ending says what a file may touch", () => {
  test.each([...files.filter(isEnding(".store.ts")), "curriculum/index.ts"])(
    "%s cannot reach a browser",
    (name) => {
      expect(firstStatement(name)).toMatch(/^import "server-only";/);
    },
  );

  test("server actions are the .action.ts files, all of them and no others", () => {
    expect(files.filter((name) => opensWith(name, "use server"))).toEqual(
      files.filter(isEnding(".action.ts")),
    );
  });

  test("components that go to the browser are the .client.tsx files", () => {
    // Next wants its error pages to be client components, under names of its own.
    const ours = files.filter((name) => !/^app\/(.+\/)?(global-)?error\.tsx$/.test(name));
    expect(ours.filter((name) => opensWith(name, "use client"))).toEqual(
      files.filter(isEnding(".client.tsx")),
    );
  });

  test("only stores and scripts import the database", () => {
    const importers = files.filter(
      (name) =>
        /from "(@\/prisma\/client|(\.\.?\/)+prisma\/client)"/.test(textOf(name)) &&
        !/^(scripts|tests|prisma)\//.test(name),
    );
    expect(importers.filter((name) => !/\.store(\.test)?\.ts$/.test(name))).toEqual([]);
  });
});
