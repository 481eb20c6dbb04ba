// npm run check: what must hold before each commit, under a minute. Every step runs, also after one that failed.
import path from "node:path";
import { pathToFileURL } from "node:url";
import { checkNode, loadTypeScript, prepare } from "./setup/prepare.mjs";
import { run, StopSentence, say } from "./setup/say.mjs";

const npmScript =
  (name, ...args) =>
  (root) =>
    run("npm", ["run", "--silent", name, "--", ...args], {
      cwd: root,
      shell: process.platform === "win32",
    });

const tool =
  (file, ...args) =>
  (root) =>
    run(process.execPath, [path.join(root, "node_modules", file), ...args], { cwd: root });

async function checkMigrations(root) {
  await loadTypeScript();
  const { check } = await import("./migrate.ts");
  const { withThrowAwayDatabase } = await import("./setup/throw-away-database.ts");
  const sql = await withThrowAwayDatabase((database) => check(database.url, root));
  if (sql === null) return;
  throw new StopSentence(
    `schema.prisma has no migration for this (npm run db:new-migration NAME writes it):\n${sql}`,
  );
}

/** By name, in order: the quick ones first. */
const steps = {
  "format and lint": tool(
    "@biomejs/biome/bin/biome",
    "ci",
    "--error-on-warnings",
    "--colors=off",
    ".",
  ),
  messages: npmScript("check:messages"),
  aymara: npmScript("check:aymara"),
  items: npmScript("items", "--quiet"),
  course: npmScript("course", "--quiet"),
  arrows: npmScript("check:arrows"),
  "dead code": npmScript("check:dead"),
  migrations: checkMigrations,
  async types(root) {
    // The types of the routes are written by Next; a fresh clone has none yet.
    await tool("next/dist/bin/next", "typegen")(root);
    await tool("typescript/bin/tsc", "--noEmit")(root);
  },
};

async function holds(name, check, root) {
  const from = performance.now();
  const seconds = () => ((performance.now() - from) / 1000).toFixed(1);
  try {
    await check(root);
    say(`✓ ${name} (${seconds()} s)`);
    return true;
  } catch (error) {
    console.error(error instanceof StopSentence ? error.message : error);
    say(`✗ ${name} (${seconds()} s)`);
    return false;
  }
}

/** Runs every check; each counts as one test. */
export async function runChecks(root) {
  const outcome = { passed: 0, failed: 0 };
  for (const [name, check] of Object.entries(steps)) {
    outcome[(await holds(name, check, root)) ? "passed" : "failed"] += 1;
  }
  return outcome;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const root = path.resolve(import.meta.dirname, "..");
  checkNode();
  await prepare(root, { build: false });
  const { failed } = await runChecks(root);
  process.exit(failed === 0 ? 0 : 1);
}
