// Plain JavaScript, as scripts/test.mjs that uses it.
import { spawn } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "./free-port.mjs";
import { StopSentence } from "./say.mjs";
import { onStop } from "./stopping.mjs";

/** A person's own settings must not reach a test. */
const settingNames = [
  "PORT",
  "HOST",
  "DATABASE_URL",
  "DATA_DIR",
  "BASE_URL",
  "TRUST_PROXY",
  "BETTER_AUTH_SECRET",
];

/** The environment without our settings. */
export function neutralEnvironment() {
  const env = { ...process.env };
  for (const name of settingNames) delete env[name];
  return env;
}

function whenReady(child, output) {
  return new Promise((resolve, reject) => {
    child.stdout.on("data", (chunk) => {
      output.push(chunk);
      if (/ready: http/.test(String(chunk))) resolve();
    });
    child.stderr.on("data", (chunk) => output.push(chunk));
    child.once("exit", () => {
      reject(new StopSentence(`The app did not start for the tests:\n${Buffer.concat(output)}`));
    });
  });
}

/**
 * Serves the production build the way `npm start` does, on a free port, with a new embedded database, or the one in
 * `dataDir`, or that of a DATABASE_URL in `settings`.
 *
 * @returns its address, its process, its data folder, what it printed so far, and how to end it and forget its data
 */
export async function serveForTests(root, options = {}) {
  const { dataDir: given, keepData = false, settings = {} } = options;
  const port = await freePort();
  const dataDir = given ?? mkdtempSync(path.join(tmpdir(), "thakhi-test-"));
  // Root's PostgreSQL runs as another user, who must be able to pass.
  chmodSync(dataDir, 0o711);
  const child = spawn(process.execPath, [path.join(root, "scripts/start.mjs")], {
    cwd: root,
    env: {
      ...neutralEnvironment(),
      ...settings,
      PORT: String(port),
      DATA_DIR: dataDir,
      LOG: "off",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output = [];
  const end = async () => {
    forget();
    const isRunning = child.exitCode === null && child.signalCode === null;
    if (isRunning) {
      child.kill("SIGTERM");
      await new Promise((resolve) => child.once("exit", resolve));
    }
    if (!keepData) rmSync(dataDir, { recursive: true, force: true });
  };
  const forget = onStop(end);
  try {
    await whenReady(child, output);
  } catch (error) {
    await end();
    throw error;
  }
  const printed = () => Buffer.concat(output).toString();
  return { url: `http://localhost:${port}`, dataDir, pid: child.pid, printed, end };
}
