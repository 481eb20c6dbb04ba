import path from "node:path";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { items as bank } from "@/curriculum/lessons/what-is-paradiplomacy.items";
import { type ServedApp, serveForTests } from "../../scripts/setup/served-app.mjs";
import { Learner } from "./learner";
import { databaseUrl, findPostgres, findWeb } from "./victims";

const quiz = "what-is-paradiplomacy";
const kills = 20;
const learnerCount = 4;
/** From a kill until everybody saves again. About a second on a machine of its own; this only tells slow from never. */
const longestPauseMs = 30_000;

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

let app: ServedApp;
beforeAll(async () => {
  app = await serveForTests(path.resolve(import.meta.dirname, "../.."));
});
afterAll(() => app.end());

type Row = { id: string; attempt: string; item: string; sequence: number; response: unknown };

async function readRows(learners: readonly Learner[]) {
  const sql = postgres(databaseUrl(app), { max: 1 });
  const attempts = learners.map((learner) => learner.attempt);
  const events = await sql<Row[]>`
    select id, "attemptId" as attempt, "itemId" as item, sequence, response
    from "ResponseEvent" where "attemptId" in ${sql(attempts)}`;
  const current = await sql<Row[]>`
    select "itemId" as item, "attemptId" as attempt, sequence, response
    from "AttemptItem" where "attemptId" in ${sql(attempts)} and sequence > 0`;
  await sql.end();
  return { events: [...events], current: [...current] };
}

async function itemsOf(learner: Learner) {
  const sql = postgres(databaseUrl(app), { max: 1 });
  const rows = await sql<{ item: string }[]>`
    select "itemId" as item from "AttemptItem" where "attemptId" = ${learner.attempt}`;
  await sql.end();
  return bank.filter((item) => rows.some((row) => row.item === item.id));
}

/** Kills what `find` finds while learners answer, again and again; returns the longest pause for anybody. */
async function killWhileAnswering(learners: readonly Learner[], find: typeof findWeb) {
  let isOver = false;
  const answering = Promise.all(
    learners.map(async (learner) => learner.answerUntil(await itemsOf(learner), () => isOver)),
  );
  const counts = () => learners.map((learner) => learner.acknowledged.length);
  const allGoOn = async (before: readonly number[]) => {
    const from = performance.now();
    while (counts().some((count, i) => count <= (before[i] ?? 0) + 1)) {
      if (performance.now() - from > longestPauseMs) throw new Error("nothing is saved any more");
      await sleep(20);
    }
    return performance.now() - from;
  };
  let longest = 0;
  await Promise.race([answering, allGoOn(counts().map(() => 0))]);
  for (let n = 0; n < kills; n++) {
    await sleep(100 + Math.random() * 300);
    const victim = find(app);
    if (victim === null) throw new Error(`nothing to kill:\n${app.printed()}`);
    process.kill(victim, "SIGKILL");
    const pause = await Promise.race([answering.then(() => 0), allGoOn(counts())]);
    longest = Math.max(longest, pause);
  }
  isOver = true;
  await answering;
  return longest;
}

test.each([
  ["the web process", findWeb],
  ["PostgreSQL", findPostgres],
])(
  "kill -9 of %s, twenty times: nothing acknowledged is lost, nothing doubled",
  async (_, find) => {
    const learners = Array.from({ length: learnerCount }, () => new Learner(app.url));
    await Promise.all(learners.map((learner) => learner.begin(quiz)));
    const longest = await killWhileAnswering(learners, find);
    const { events, current } = await readRows(learners);

    const byId = new Map(events.map((event) => [event.id, event]));
    expect(byId.size, "an id has one effect").toBe(events.length);
    const acknowledged = learners.flatMap((learner) =>
      learner.acknowledged.map((saved) => ({ ...saved, attempt: learner.attempt })),
    );
    const lost = acknowledged.filter((saved) => !byId.has(saved.id));
    expect(lost).toEqual([]);
    for (const saved of acknowledged) expect(byId.get(saved.id)).toEqual(saved);

    const sent = new Set(learners.flatMap((learner) => [...learner.sent]));
    expect(events.filter((event) => !sent.has(event.id))).toEqual([]);
    // What counts is each item's last response.
    for (const row of current) {
      const own = acknowledged.filter(
        (one) => one.attempt === row.attempt && one.item === row.item,
      );
      expect(row).toMatchObject({ sequence: own.length, response: own.at(-1)?.response });
    }
    console.log(`${acknowledged.length} responses saved, longest pause ${Math.round(longest)} ms`);
  },
);
