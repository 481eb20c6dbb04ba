// npm run bench (-- --attempts=200): what an attempt costs, measured at the production build as npm start serves it.
import { cpus } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { type CostRow, costTable, together } from "./bench/cost-table";
import { beginners } from "./bench/fixtures";
import { LESSON_READS, measureSteps } from "./bench/steps";
import { StopSentence, say } from "./setup/say.mjs";
import { serveForTests } from "./setup/served-app.mjs";
import { stop } from "./setup/stopping.mjs";

const ITEMS = 10;
/** Attempts before those that are measured: the first ones are slow, until their code is compiled. */
const WARM_UP = 40;

function attemptsAsked(): number {
  const { values } = parseArgs({ options: { attempts: { type: "string", default: "60" } } });
  const attempts = Number(values.attempts);
  if (Number.isInteger(attempts) && attempts >= 1 && attempts <= 10_000) return attempts;
  throw new StopSentence("--attempts takes a whole number from 1 to 10000.");
}

type Steps = Awaited<ReturnType<typeof measureSteps>>;

function rowsOf(steps: Steps, times: number): CostRow[] {
  const { opened, saved, handedIn, seen, switched, lesson, assets } = steps;
  const whole = together(opened, saved, handedIn, seen);
  return [
    { name: `attempt of ${ITEMS} items`, measured: whole, times },
    { name: "  its page opened", measured: opened, times },
    { name: `  ${ITEMS} responses saved`, measured: saved, times },
    { name: "  overview, handed in", measured: handedIn, times },
    { name: "  outcome seen", measured: seen, times },
    { name: "one response saved", measured: saved, times: times * ITEMS },
    { name: "language switched in it", measured: switched, times },
    { name: "lesson page", measured: lesson, times: times * LESSON_READS },
    { name: "scripts and styles, once", measured: assets, times: 1 },
  ];
}

async function main(): Promise<void> {
  const attempts = attemptsAsked();
  if (process.platform !== "linux") {
    throw new StopSentence("CPU time is read from /proc: the bench runs on Linux only.");
  }
  const app = await serveForTests(path.resolve(import.meta.dirname, ".."));
  say(`warming up: ${WARM_UP} attempts`);
  await measureSteps(app, await beginners(app, { learners: WARM_UP, items: ITEMS }));
  const learners = await beginners(app, { learners: attempts, items: ITEMS });
  say(`measuring: ${attempts} attempts, one after the other`);
  const steps = await measureSteps(app, learners);
  const [cpu, ...more] = cpus();
  console.log(
    `\n${attempts} attempts · Node ${process.version} · ${more.length + 1} × ${cpu?.model}`,
  );
  console.log("Each figure is a mean; bytes are TCP payload, headers included, br or gzip.");
  console.log("CPU is user and system time of the whole process trees (/proc/<pid>/stat);");
  console.log("p50 and p95 are waits of single requests.\n");
  console.log(costTable(rowsOf(steps, attempts)));
  await app.end();
}

try {
  await main();
  await stop(0);
} catch (error) {
  console.error(error instanceof StopSentence ? error.message : error);
  await stop(1);
}
