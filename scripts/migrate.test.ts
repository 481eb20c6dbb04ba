import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import postgres, { type Sql } from "postgres";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { deploy, status } from "./migrate";

const server = process.env.DATABASE_URL ?? "";

// npm test gives it a database to throw away; `vitest run` alone has none.
describe.skipIf(server === "")("migrations on a real database", () => {
  let root = "";
  let url = "";
  let admin: Sql;
  let sql: Sql;

  const write = (name: string, script: string) => {
    const folder = path.join(root, "prisma/migrations", name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, "migration.sql"), script);
  };
  const tables = async () => {
    const rows = await sql`select tablename from pg_tables where schemaname = 'public' order by 1`;
    return rows.map((row) => row.tablename);
  };

  beforeEach(async () => {
    root = mkdtempSync(path.join(tmpdir(), "migrate-"));
    const name = `migrate_${crypto.randomUUID().replaceAll("-", "")}`;
    admin = postgres(server, { max: 1, onnotice: () => {} });
    await admin.unsafe(`create database ${name}`);
    url = Object.assign(new URL(server), { pathname: `/${name}` }).href;
    sql = postgres(url, { max: 1, onnotice: () => {} });
    write(
      "1_first",
      "create table first (id int); create function f() returns int as $$ select 1; $$ language sql;",
    );
  });
  afterEach(async () => {
    await sql.end();
    await admin.unsafe(`drop database ${new URL(url).pathname.slice(1)} with (force)`);
    await admin.end();
    rmSync(root, { recursive: true });
  });

  test("go forward, each once, also when three copies start at once", async () => {
    const applied = await Promise.all([deploy(url, root), deploy(url, root), deploy(url, root)]);
    expect(applied.flat()).toEqual(["1_first"]);
    write("2_second", "create table second (id int);");
    expect(await status(url, root)).toEqual(["applied 1_first", "pending 2_second"]);
    expect(await deploy(url, root)).toEqual(["2_second"]);
    expect(await tables()).toEqual(["_prisma_migrations", "first", "second"]);
  });

  test("are there whole or not at all", async () => {
    write("2_second", "create table second (id int); create table first (id int);");
    await expect(deploy(url, root)).rejects.toThrow(/already exists/);
    expect(await tables()).toEqual(["_prisma_migrations", "first"]);
    expect(await status(url, root)).toEqual(["applied 1_first", "pending 2_second"]);
    write("2_second", "create table second (id int);");
    expect(await deploy(url, root)).toEqual(["2_second"]);
  });

  test("survive the death of the connection in the middle", async () => {
    write("2_second", "create table second (id int); select pg_sleep(20);");
    const deployed = deploy(url, root);
    const killed = expect(deployed).rejects.toThrow();
    await expect
      .poll(async () => {
        const ended = await sql`
          select pg_terminate_backend(pid) from pg_stat_activity
          where query like '%pg_sleep%' and pid <> pg_backend_pid() and datname = current_database()`;
        return ended.length;
      })
      .toBe(1);
    await killed;
    expect(await tables()).toEqual(["_prisma_migrations", "first"]);
  });

  test("never go backwards: a newer database is refused untouched", async () => {
    write("2_second", "create table second (id int);");
    await deploy(url, root);
    rmSync(path.join(root, "prisma/migrations/2_second"), { recursive: true });
    await expect(deploy(url, root)).rejects.toThrow(/newer than this checkout.*2_second/);
    expect(await tables()).toEqual(["_prisma_migrations", "first", "second"]);
  });

  test("that were changed after they were applied are refused", async () => {
    await deploy(url, root);
    write("1_first", "create table other (id int);");
    await expect(deploy(url, root)).rejects.toThrow(/1_first was changed/);
  });
});
