import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import postgres, { type Sql } from "postgres";
import {
  type AppliedMigration,
  compareHistory,
  type History,
  listMigrations,
  type Migration,
} from "./setup/migrations";
import { StopSentence } from "./setup/say.mjs";
import { sqlToReach } from "./setup/schema-engine";

/** Prisma's own lock for migrations, so that ours and `prisma migrate` never run at once. */
const migrationLock = 72_707_369;

async function withConnection<T>(url: string, work: (sql: Sql) => Promise<T>): Promise<T> {
  const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => {} });
  try {
    return await work(sql);
  } finally {
    await sql.end({ timeout: 2 });
  }
}

/** As `prisma migrate` makes it. */
const createTable = `create table if not exists _prisma_migrations (
  id varchar(36) primary key not null,
  checksum varchar(64) not null,
  finished_at timestamptz,
  migration_name varchar(255) not null,
  logs text,
  rolled_back_at timestamptz,
  started_at timestamptz not null default now(),
  applied_steps_count integer not null default 0
)`;

async function listApplied(sql: Sql): Promise<AppliedMigration[]> {
  const table = await sql`select to_regclass('_prisma_migrations') as name`;
  if (table[0]?.name === null) return [];
  return sql<AppliedMigration[]>`
    select migration_name as name, checksum, finished_at is not null as "isFinished"
    from _prisma_migrations where rolled_back_at is null order by started_at, migration_name`;
}

async function apply(sql: Sql, { name, script, checksum }: Migration): Promise<void> {
  // Sent as one message, the script and the row that tells of it are one transaction: killed in the middle, a migration is
  // there or it is not. (Prisma's engine, driven through its adapter, cuts a script at every ";", also inside functions,
  // and runs the pieces one by one.)
  const values = [crypto.randomUUID(), checksum, name].map(
    (text) => `'${text.replaceAll("'", "''")}'`,
  );
  const row = `insert into _prisma_migrations
    (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
    values (${values.join(", ")}, now(), clock_timestamp(), 1)`;
  await sql.unsafe(`${script}\n;\n${row}`).simple();
}

async function history(sql: Sql, root: string): Promise<History> {
  return compareHistory(listMigrations(root), await listApplied(sql));
}

async function applyPending(sql: Sql, root: string): Promise<string[]> {
  // Two copies may start at once on one database: the second waits, then finds nothing to do.
  await sql`select pg_advisory_lock(${migrationLock})`;
  const state = await history(sql, root);
  if (state.kind === "refused") throw new StopSentence(state.sentence);
  if (state.kind === "current") return [];
  await sql.unsafe(createTable);
  for (const migration of state.migrations) await apply(sql, migration);
  return state.migrations.map((migration) => migration.name);
}

/**
 * Applies what a database lacks of this checkout's migrations. Safe to repeat, to run twice at once and to kill.
 *
 * @returns the names of those applied now, oldest first
 * @throws StopSentence when the database is ahead of this checkout or its history is another
 */
export function deploy(databaseUrl: string, root: string): Promise<string[]> {
  return withConnection(databaseUrl, (sql) => applyPending(sql, root));
}

/**
 * Waits for a server that may be starting at the same moment as we do.
 *
 * @throws StopSentence that names DATABASE_URL and the reason, not the password in it
 */
export async function waitForServer(databaseUrl: string, patienceMs = 10_000): Promise<void> {
  for (const from = performance.now(); ; ) {
    try {
      return await withConnection(databaseUrl, async (sql) => void (await sql`select 1`));
    } catch (error) {
      if (performance.now() - from > patienceMs) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new StopSentence(`The database of DATABASE_URL cannot be reached: ${reason}.`);
      }
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
}

/**
 * Whether the migrations lead to schema.prisma, worked out on a throw-away database beside the given one.
 *
 * @returns null, or the SQL that is missing
 */
export async function check(databaseUrl: string, root: string): Promise<string | null> {
  const name = `shadow_${crypto.randomUUID().replaceAll("-", "")}`;
  const shadow = new URL(databaseUrl);
  shadow.pathname = `/${name}`;
  return withConnection(databaseUrl, async (sql) => {
    await sql.unsafe(`create database ${name} template template0`);
    try {
      await deploy(shadow.href, root);
      return await sqlToReach(shadow.href, path.join(root, "prisma/schema.prisma"));
    } finally {
      await sql.unsafe(`drop database ${name} with (force)`);
    }
  });
}

/** Writes the migration that is missing; null when there is none. */
export async function writeMigration(
  databaseUrl: string,
  root: string,
  title: string,
): Promise<string | null> {
  const sql = await check(databaseUrl, root);
  if (sql === null) return null;
  const time = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const name = `${time}_${title.replace(/\W+/g, "_")}`;
  const folder = path.join(root, "prisma/migrations");
  mkdirSync(path.join(folder, name), { recursive: true });
  writeFileSync(path.join(folder, name, "migration.sql"), sql);
  const lockText =
    '# Made by scripts/migrate.ts, as `prisma migrate` does; kept in git.\nprovider = "postgresql"\n';
  writeFileSync(path.join(folder, "migration_lock.toml"), lockText);
  return name;
}

/** One line for each migration: applied, pending, or why the database is refused. */
export async function status(databaseUrl: string, root: string): Promise<string[]> {
  const state = await withConnection(databaseUrl, (sql) => history(sql, root));
  if (state.kind === "refused") return [state.sentence];
  const pending = state.kind === "pending" ? state.migrations.map(({ name }) => name) : [];
  return listMigrations(root).map(
    ({ name }) => `${pending.includes(name) ? "pending" : "applied"} ${name}`,
  );
}

const usage = "migrate.ts deploy | status | check | new NAME";

/** @returns the exit code: 2 when `check` finds that a migration is missing */
async function runCommand(command: string, url: string, root: string, title: string) {
  switch (command) {
    case "deploy": {
      const names = await deploy(url, root);
      console.log(names.length === 0 ? "nothing to apply" : names.join("\n"));
      return 0;
    }
    case "status":
      console.log((await status(url, root)).join("\n"));
      return 0;
    case "check": {
      const sql = await check(url, root);
      console.log(sql === null ? "migrations match schema.prisma" : `no migration for:\n${sql}`);
      return sql === null ? 0 : 2;
    }
    case "new": {
      const name = title === "" ? null : await writeMigration(url, root, title);
      console.log(name ? `prisma/migrations/${name}` : `nothing to write (${usage})`);
      return name ? 0 : 1;
    }
    default:
      console.error(usage);
      return 1;
  }
}

async function main(command = "", title = ""): Promise<number> {
  const root = path.resolve(import.meta.dirname, "..");
  const url = process.env.DATABASE_URL;
  if (url) return runCommand(command, url, root, title);
  // Both only need some PostgreSQL to work things out on; the others need the database that is meant.
  if (command === "check" || command === "new") {
    const { withThrowAwayDatabase } = await import("./setup/throw-away-database");
    return withThrowAwayDatabase((database) => runCommand(command, database.url, root, title));
  }
  throw new StopSentence(`Set DATABASE_URL (npm start migrates the embedded database by itself).`);
}

if (process.argv[1] === import.meta.filename) {
  try {
    process.exitCode = await main(...process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof StopSentence ? error.message : error);
    process.exitCode = 1;
  }
}
