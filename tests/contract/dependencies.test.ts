import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";

/** What the lockfile promises: known floors, one version where two would part, and no host. */

/** The oldest version that may be installed, and why not an older one. */
const floors: [name: string, version: string, reason: string][] = [
  ["next", "16.4.6", "security floor; the door and the sealing were tried with it"],
  ["react", "19.3.1", "security floor of server components"],
  ["react-dom", "19.3.1", "must be the version of react"],
  ["better-auth", "1.7.25", "security floor; older ones differ in which endpoints can be disabled"],
  ["next-intl", "4.14.8", "typed keys and rich tags as we use them; 4.15.0 cannot be installed"],
];

/** Packages that are one thing in several parts: unequal versions break at run time, not at install. */
const alike = [
  ["react", "react-dom"],
  ["next-intl", "use-intl", "icu-minify"],
  ["prisma", "@prisma/client", "@prisma/adapter-pg", "@prisma/driver-adapter-utils"],
  // The migration engine has no documented interface: it must be the one this Prisma was made for.
  ["@prisma/engines-version", "@prisma/schema-engine-wasm"],
];

const Lockfile = z.object({
  packages: z.record(z.string(), z.looseObject({ version: z.string().optional() })),
});
const Manifest = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
  optionalDependencies: z.record(z.string(), z.string()),
});

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
const lockText = read("package-lock.json");
const { packages } = Lockfile.parse(JSON.parse(lockText));
const installed = (name: string) => packages[`node_modules/${name}`]?.version ?? "none";

/** Whether a version is at least another: three numbers; a pre-release stays under its release. */
function reaches(version: string, floor: string): boolean {
  const [core = "", pre] = version.split("-", 2);
  const [have, need] = [core, floor].map((text) => text.split(".").map(Number));
  for (const [at, wanted] of (need ?? []).entries()) {
    const part = have?.[at] ?? Number.NaN;
    if (part !== wanted) return part > wanted;
  }
  return pre === undefined;
}

test.each(floors)("%s is at least %s: %s", (name, floor) => {
  expect(reaches(installed(name), floor), `${name} ${installed(name)}`).toBe(true);
});

test.each([
  ["16.4.5", false],
  ["16.4.6", true],
  ["16.10.0", true],
  ["17.0.0", true],
  ["16.4.6-canary.1", false],
  ["none", false],
])("%s over the floor 16.4.6: %s", (version, expected) => {
  expect(reaches(version, "16.4.6")).toBe(expected);
});

test.each(alike.map((names) => [names.join(", "), names] as const))(
  "%s are one version",
  (_, names) => {
    const versions = names.map(installed);
    expect(versions).not.toContain("none");
    expect(new Set(versions).size, versions.join(" ")).toBe(1);
  },
);

test("no package stands twice in two versions where the floor holds for one only", () => {
  const copies = Object.entries(packages).filter(([path]) =>
    floors.some(([name]) => path.endsWith(`node_modules/${name}`)),
  );
  expect(copies.map(([path]) => path).sort()).toEqual(
    floors.map(([name]) => `node_modules/${name}`).sort(),
  );
});

test("the lockfile names no host to install from", () => {
  expect(lockText).not.toContain('"resolved"');
  expect(read(".npmrc")).toContain("omit-lockfile-registry-resolved=true");
  expect(read(".npmrc")).not.toMatch(/registry\s*=\s*\S*\/\//);
});

test("versions are exact", () => {
  const manifest = Manifest.parse(JSON.parse(read("package.json")));
  const wanted = Object.entries({
    ...manifest.dependencies,
    ...manifest.devDependencies,
    ...manifest.optionalDependencies,
  });
  expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
});
