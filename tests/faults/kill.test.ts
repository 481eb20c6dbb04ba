import path from "node:path";
import postgres from "postgres";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type ServedApp, serveForTests } from "../../scripts/setup/served-app.mjs";
import { databaseUrl } from "../../scripts/setup/served-processes";
import { Learner } from "./learner";
import { findBroken, findMisgraded, nothingBroken, readItems, readRecords } from "./records";
import { postgresql, postgresqlOrPostmaster, type Victim, web } from "./victims";

const learnerCount = 20;
/** So many learners have had something saved since a restart before the next kill; the others still try again. */
const goingOn = 5;
/** From a kill until they do. About a second on a machine of its own; this only tells slow from never. */
const longestPauseMs = 30_000;

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

let app: ServedApp;
beforeEach(async () => {
  app = await serveForTests(path.resolve(import.meta.dirname, "../.."));
});
afterEach(() => app.end());

async function until(isSo: () => boolean): Promise<void> {
  const from = performance.now();
  while (!isSo()) {
    if (performance.now() - from > longestPauseMs) throw new Error(`never:\n${app.printed()}`);
    await sleep(25);
  }
}

async function whenGoingOn(learners: readonly Learner[]): Promise<void> {
  const before = learners.map(({ acknowledged }) => acknowledged.length);
  const hasGoneOn = ({ acknowledged }: Learner, i: number) =>
    acknowledged.length > (before[i] ?? 0);
  await until(() => learners.filter(hasGoneOn).length >= goingOn);
}

async function beginAll(): Promise<Learner[]> {
  const learners = Array.from({ length: learnerCount }, () => new Learner([app.url]));
  await Promise.all(learners.map((learner) => learner.begin("what-is-paradiplomacy")));
  return learners;
}

/** Kills while learners answer, again and again; returns the longest pause from a kill until they go on, in ms. */
async function killWhileAnswering(learners: readonly Learner[], victim: Victim, times: number) {
  const items = await readItems(databaseUrl(app), learners);
  let isOver = false;
  let longest = 0;
  const answering = Promise.all(
    learners.map((one) => one.answerUntil(items.get(one.attempt) ?? [], () => isOver)),
  );
  const killing = async () => {
    await whenGoingOn(learners);
    for (let n = 0; n < times; n++) {
      await sleep(50 + Math.random() * 200);
      const pid = victim.find(app);
      if (pid === null) throw new Error(`nothing to kill:\n${app.printed()}`);
      const from = performance.now();
      victim.kill(pid, n);
      // What was on its way at the kill may still be acknowledged; that is no going on.
      await until(() => ![pid, null].includes(victim.find(app)));
      await whenGoingOn(learners);
      longest = Math.max(longest, performance.now() - from);
    }
  };
  const ending = killing().finally(() => {
    isOver = true;
  });
  await Promise.all([answering, ending]);
  return longest;
}

test.each([
  ["the web process, fifty times", web, 50],
  ["PostgreSQL, twenty times", postgresqlOrPostmaster, 20],
])("kill -9 of %s: nothing acknowledged is lost, nothing doubled", async (_, victim, times) => {
  const learners = await beginAll();
  const longest = await killWhileAnswering(learners, victim, times);
  const records = await readRecords(databaseUrl(app), learners);
  expect(findBroken(records, learners)).toEqual(nothingBroken);
  console.log(`${records.events.length} responses saved, longest pause ${Math.round(longest)} ms`);

  // And the progress shown is what was answered.
  await Promise.all(learners.map((learner) => learner.handIn()));
  expect(findMisgraded(await readRecords(databaseUrl(app), learners))).toEqual([]);
});

/** From now on PostgreSQL acknowledges before it writes, and nothing writes in its stead for seconds. */
async function acknowledgeTooEarly(): Promise<void> {
  const sql = postgres(databaseUrl(app), { max: 1 });
  const settings = {
    synchronous_commit: "off",
    wal_writer_delay: "10s",
    wal_writer_flush_after: "1GB",
    bgwriter_lru_maxpages: "0",
  };
  for (const [name, value] of Object.entries(settings)) {
    await sql.unsafe(`alter system set ${name} = '${value}'`);
  }
  await sql`select pg_reload_conf()`;
  await sql.end();
}

test("the same harness finds losses where PostgreSQL acknowledges too early", async () => {
  const learners = await beginAll();
  await acknowledgeTooEarly();
  await killWhileAnswering(learners, postgresql, 3);
  const { lost } = findBroken(await readRecords(databaseUrl(app), learners), learners);
  console.log(`${lost.length} acknowledged responses lost`);
  expect(lost.length).toBeGreaterThan(0);
});
