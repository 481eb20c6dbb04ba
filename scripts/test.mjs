// npm test (--only=check|unit|browser|faults): prepares as `npm start` does, then runs every suite against what it built.
// Built-in modules only: this file runs in a fresh clone and installs what the rest needs.
import { rmSync } from "node:fs";
import path from "node:path";
import { runChecks } from "./check.mjs";
import { findBrowser } from "./setup/browser.mjs";
import { checkNode, loadTypeScript, prepare } from "./setup/prepare.mjs";
import { StopSentence, say, step } from "./setup/say.mjs";
import { serveForTests } from "./setup/served-app.mjs";
import { isStopping } from "./setup/stopping.mjs";
import { runPlaywright, runVitest } from "./setup/suites.mjs";

const root = path.resolve(import.meta.dirname, "..");
process.chdir(root);

async function runUnit() {
  await loadTypeScript();
  const { deploy } = await import("./migrate.ts");
  const { withThrowAwayDatabase } = await import("./setup/throw-away-database.ts");
  return withThrowAwayDatabase(async ({ url }) => {
    await deploy(url, root);
    return runVitest(root, { DATABASE_URL: url });
  });
}

async function runBrowser() {
  const CHROMIUM_PATH = await findBrowser();
  const app = await step("app served for the browser", () => serveForTests(root));
  try {
    return await runPlaywright(root, { CHROMIUM_PATH, TEST_URL: app.url, TEST_DATA: app.dataDir });
  } finally {
    await app.end();
  }
}

const runFaults = () => runVitest(root, {}, ["--config", "tests/faults/vitest.config.ts"]);

/** In order; the quick ones first. */
const suites = {
  check: { run: () => runChecks(root), needsBuild: false },
  unit: { run: runUnit, needsBuild: true },
  browser: { run: runBrowser, needsBuild: true },
  faults: { run: runFaults, needsBuild: true },
};

function chooseSuites(args) {
  const only = args.find((arg) => arg.startsWith("--only="))?.slice("--only=".length);
  if (only === undefined) return Object.keys(suites);
  if (Object.hasOwn(suites, only)) return [only];
  throw new StopSentence(`--only takes one of: ${Object.keys(suites).join(", ")}.`);
}

async function main(args) {
  checkNode();
  const chosen = chooseSuites(args);
  await prepare(root, { build: chosen.some((name) => suites[name].needsBuild) });
  // Before the long part: a missing browser is found at once.
  if (chosen.includes("browser")) await step("browser found", findBrowser);
  rmSync(path.join(root, "test-results"), { recursive: true, force: true });

  const total = { passed: 0, failed: 0 };
  for (const name of chosen) {
    const from = performance.now();
    const { passed, failed } = await suites[name].run();
    const seconds = ((performance.now() - from) / 1000).toFixed(1);
    say(`${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
    total.passed += passed;
    total.failed += failed;
  }
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
}

try {
  process.exit(await main(process.argv.slice(2)));
} catch (error) {
  if (!isStopping()) {
    console.error(error instanceof StopSentence ? error.message : error);
    console.log("0 passed, 1 failed");
    process.exit(1);
  }
}
