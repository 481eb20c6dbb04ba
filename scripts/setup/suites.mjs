// Plain JavaScript, as scripts/test.mjs that uses it. Each suite tells how many of its tests passed and failed.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { quietTools } from "./say.mjs";
import { neutralEnvironment } from "./served-app.mjs";
import { onStop } from "./stopping.mjs";

/** Lets a tool print as it goes; resolves to whether it ended well. */
function show(root, file, args, env) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(root, "node_modules", file), ...args], {
      cwd: root,
      env: { ...neutralEnvironment(), ...quietTools, ...env },
      stdio: "inherit",
    });
    const closed = new Promise((done) => child.once("close", done));
    // As Ctrl-C does it: both runners then end their own workers and browsers.
    const forget = onStop(() => {
      child.kill("SIGINT");
      return closed;
    });
    closed.then((code) => {
      forget();
      resolve(code === 0);
    });
  });
}

/** Runs a tool that writes a report in JSON; one that fails without failed tests counts as one failure. */
async function withReport(runTool, read) {
  const folder = mkdtempSync(path.join(tmpdir(), "thakhi-report-"));
  try {
    const endedWell = await runTool(path.join(folder, "report.json"));
    const counted = readReport(path.join(folder, "report.json"), read);
    return endedWell || counted.failed > 0 ? counted : { ...counted, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readReport(file, read) {
  try {
    return read(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return { passed: 0, failed: 0 };
  }
}

/** @param args further arguments of vitest, e.g. another configuration */
export function runVitest(root, env, args = []) {
  const runTool = (report) =>
    show(
      root,
      "vitest/vitest.mjs",
      ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...args],
      env,
    );
  return withReport(runTool, (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
  }));
}

export function runPlaywright(root, env) {
  const runTool = (report) =>
    show(root, "@playwright/test/cli.js", ["test", "--reporter=list,json"], {
      ...env,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    });
  return withReport(runTool, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
  }));
}
