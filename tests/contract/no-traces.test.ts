import { describe, expect, test } from "vitest";
import { projectFiles, textOf } from "./project-files";

/** What the project promises whoever clones it: nothing in it points to the machine it was made on. */

const files = projectFiles().filter((name) => !/\.(png|jpe?g|ico|gz|br|wasm)$/.test(name));

/** Hosts that may be named, each for a reason. Every other one is a slip, or a mirror's address. */
const hosts: Record<string, string> = {
  "doi.org": "the study",
  "creativecommons.org": "the licence of the content",
  "biomejs.dev": "the schema of biome.json, for editors",
  "unpkg.com": "the schema of knip.json, for editors",
  "www.w3.org": "namespaces of SVG",
};
/** Names that belong to nobody (RFC 2606) and this computer itself. */
const nobodys = /(^|\.)(example|invalid|test|localhost|example\.(org|com|net))$|^127\.0\.0\.1$/;

/** An absolute path of somebody's folders, wherever a path can begin. */
const machinePath = /(?<![\w.@)\]}-])\/(?:work|root|Users|mnt|tmp)\/|(?<![\w.@)\]}-])\/home\/\w+\//;

const hostsIn = (text: string) =>
  [...text.matchAll(/\b(?:https?|git|ssh|wss?):\/\/(?:[^\s/@"'`]+@)?([a-z0-9.-]+)/gi)].map(
    (found) => (found[1] ?? "").toLowerCase(),
  );

describe("a trace is found where there is one", () => {
  const folder = (...parts: string[]) => ["", ...parts, ""].join("/");
  test.each([
    `const root = "${folder("work", "main")}"`,
    `see ${folder("home", "ana", "app")}`,
    `DATA_DIR=${folder("tmp", "data")}`,
  ])("%s", (line) => {
    expect(line).toMatch(machinePath);
  });

  test.each([
    'import "../home/lesson"',
    'href="/es/home"',
    ["{root}", "tmp", ""].join("/"),
    "app/[locale]/home/x/",
  ])("none: %s", (line) => {
    expect(line).not.toMatch(machinePath);
  });

  test("a host", () => {
    expect(hostsIn(`"resolved": "${"https:"}//user:pw@npm.mirror.example/next"`)).toEqual([
      "npm.mirror.example",
    ]);
  });
});

test("no file names a folder of somebody’s machine", () => {
  const found = files.flatMap((name) => {
    const line = textOf(name)
      .split("\n")
      .find((one) => machinePath.test(one));
    return line === undefined ? [] : [`${name}: ${line.trim().slice(0, 120)}`];
  });
  expect(found).toEqual([]);
});

test("no file names a host without a reason", () => {
  // The lockfile names its packages’ sponsors; what it installs from is looked at in dependencies.test.ts.
  const looked = files.filter((name) => name !== "package-lock.json");
  // Tests make hosts up; a name without a dot is nobody’s in the world.
  const isMadeUp = (name: string, host: string) =>
    /\.(test|spec)\.ts$/.test(name) && !host.includes(".");
  const found = looked.flatMap((name) =>
    hostsIn(textOf(name))
      .filter((host) => !(host in hosts) && !nobodys.test(host) && !isMadeUp(name, host))
      .map((host) => `${name}: ${host}`),
  );
  expect([...new Set(found)]).toEqual([]);
});
