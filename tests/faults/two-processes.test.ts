import path from "node:path";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ServedApp, serveForTests } from "../../scripts/setup/served-app.mjs";
import { databaseUrl, settingsBeside } from "../../scripts/setup/served-processes";
import { Learner } from "./learner";
import { findBroken, findMisgraded, nothingBroken, readItems, readRecords } from "./records";

const root = path.resolve(import.meta.dirname, "../..");
const quiz = "what-is-paradiplomacy";
const learnerCount = 100;
/** Presses of one button at once. */
const presses = 8;
/** So many learners press at the same moment: forty requests under way. */
const learnersAtOnce = 5;

let app: ServedApp;
let beside: ServedApp;
let sql: postgres.Sql;
beforeAll(async () => {
  app = await serveForTests(root);
  beside = await serveForTests(root, { settings: settingsBeside(app) });
  sql = postgres(databaseUrl(app), { max: 1, onnotice: () => {} });
  await countFinishes();
});
afterAll(async () => {
  await sql?.end();
  await beside?.end();
  await app?.end();
});

/** From now on the database notes each time that an attempt is written as finished. */
async function countFinishes(): Promise<void> {
  await sql.unsafe(`
    create table finish (attempt uuid not null);
    create function note_finish() returns trigger language plpgsql as $$
      begin insert into finish values (new.id); return null; end $$;
    create trigger note_finish after update on "Attempt" for each row
      when (new.state = 'finished') execute function note_finish()`);
}

/** Attempts of these learners that were not written as finished exactly once. */
async function notFinishedOnce(learners: readonly Learner[]): Promise<string[]> {
  const rows = await sql<{ attempt: string; times: number }[]>`
    select attempt, count(*)::int as times from finish group by attempt`;
  const times = new Map(rows.map((row) => [row.attempt, row.times]));
  return learners.map(({ attempt }) => attempt).filter((attempt) => times.get(attempt) !== 1);
}

/** Does the work for every learner, some of them at once. */
async function forEach(all: readonly Learner[], work: (one: Learner) => Promise<void>) {
  const waiting = [...all];
  const next = async (): Promise<void> => {
    const one = waiting.shift();
    if (one === undefined) return;
    await work(one);
    return next();
  };
  await Promise.all(Array.from({ length: learnersAtOnce }, next));
}

/** Learners known to both processes, each with an attempt begun by eight presses and three items answered. */
async function begun(count: number): Promise<Learner[]> {
  const learners = Array.from({ length: count }, () => new Learner([app.url, beside.url]));
  await forEach(learners, async (learner) => {
    await learner.read(quiz);
    await learner.begin(quiz, presses);
  });
  const items = await readItems(databaseUrl(app), learners);
  await forEach(learners, async (learner) => {
    for (const item of items.get(learner.attempt)?.slice(0, 3) ?? []) await learner.answer(item);
  });
  return learners;
}

test("a hundred learners press eight times at two processes: a hundred attempts, a hundred outcomes", async () => {
  const learners = await begun(learnerCount);
  expect(new Set(learners.map(({ attempt }) => attempt)).size).toBe(learnerCount);
  expect(await sql`select count(*)::int from "Attempt"`).toEqual([{ count: learnerCount }]);

  await forEach(learners, (learner) => learner.handIn(presses));
  const records = await readRecords(databaseUrl(app), learners);
  expect(findBroken(records, learners)).toEqual(nothingBroken);
  expect(findMisgraded(records)).toEqual([]);
  expect(await notFinishedOnce(learners)).toEqual([]);
  const outcomes = await sql`select count(*)::int from "Attempt" where outcome is not null`;
  expect(outcomes).toEqual([{ count: learnerCount }]);
});

/** The sweep as a web process runs it, on connections of this process. */
async function loadSweep() {
  process.env.DATABASE_URL = databaseUrl(app);
  const [{ sweepAttempts }, { database }] = await Promise.all([
    import("@/features/quizzes/attempts/attempt-end.store"),
    import("@/prisma/client"),
  ]);
  return { sweepAttempts, close: () => database.$disconnect() };
}

test("attempts whose time ran out are handed in once, however many sweep and look", async () => {
  const learners = await begun(20);
  const attempts = learners.map(({ attempt }) => attempt);
  await sql`
    update "Attempt" set "endsAt" = now() - interval '2 minutes', "sweepAt" = now() - interval '1 minute'
    where id in ${sql(attempts)}`;
  const { sweepAttempts, close } = await loadSweep();
  const looking = forEach(learners, async (learner) => {
    await Promise.all([learner.look(), learner.look()]);
  });
  await Promise.all([looking, ...Array.from({ length: 4 }, () => sweepAttempts(new Date()))]);
  await close();

  expect(await notFinishedOnce(learners)).toEqual([]);
  expect(findMisgraded(await readRecords(databaseUrl(app), learners))).toEqual([]);
  const late = await sql`
    select id from "Attempt" where id in ${sql(attempts)} and "submittedAt" is distinct from "endsAt"`;
  expect([...late]).toEqual([]);
});

test("with nobody there, the processes themselves hand in what ran out, once", async () => {
  const learners = await begun(10);
  const attempts = learners.map(({ attempt }) => attempt);
  await sql`
    update "Attempt" set "endsAt" = now() - interval '2 minutes', "sweepAt" = now() - interval '1 minute'
    where id in ${sql(attempts)}`;
  // Each process sweeps every half minute; nobody looks meanwhile.
  await expect
    .poll(() => notFinishedOnce(learners), { timeout: 60_000, interval: 1_000 })
    .toEqual([]);
});
