// Plain JavaScript with built-in modules: needed before the dependencies are installed.
import { spawn } from "node:child_process";
import { onStop } from "./stopping.mjs";

/** A reason not to go on, told to the person at the terminal in one sentence, without a stack. */
export class StopSentence extends Error {}

const startedAt = performance.now();

/** Seconds since the command was given. */
const elapsed = () => (performance.now() - startedAt) / 1000;

/** One line of progress with the time since the command was given. */
export function say(line) {
  console.log(`[${elapsed().toFixed(1).padStart(5)} s] ${line}`);
}

/** Does one step and tells how long it took. */
export async function step(name, work) {
  const from = performance.now();
  const result = await work();
  say(`${name} (${((performance.now() - from) / 1000).toFixed(1)} s)`);
  return result;
}

/** Environment for the tools we call: none of them may phone home. */
export const quietTools = {
  NEXT_TELEMETRY_DISABLED: "1",
  CHECKPOINT_DISABLE: "1",
  PRISMA_HIDE_UPDATE_MESSAGE: "1",
};

/** A tool that failed, with what it printed. */
class ToolFailure extends StopSentence {
  constructor(name, how, output) {
    super(`${output}"${name}" failed (${how}).`);
    this.output = output;
  }
}

/**
 * Runs a tool to its end. What it prints is kept back and shown only when it fails, so that the steps stay readable.
 *
 * @param options cwd, env (added to ours), shell
 * @throws ToolFailure with all it printed
 */
export function run(command, args, { env = {}, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      ...options,
      env: { ...process.env, ...quietTools, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const closed = new Promise((done) => child.once("close", done));
    const forget = onStop(() => {
      child.kill("SIGTERM");
      return closed;
    });
    let output = "";
    child.stdout.on("data", (chunk) => (output += chunk));
    child.stderr.on("data", (chunk) => (output += chunk));
    const name = [command === process.execPath ? "node" : command, ...args].join(" ");
    child.on("error", (error) => {
      forget();
      reject(new ToolFailure(name, error.message, output));
    });
    child.on("close", (code, signal) => {
      forget();
      if (code === 0) resolve(output);
      else reject(new ToolFailure(name, signal ?? `exit code ${code}`, output));
    });
  });
}
