import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** A migration of this checkout. */
export type Migration = {
  /** Its folder, e.g. "20261124030000_init": the order of names is the order of time. */
  name: string;
  script: string;
  /** SHA-256 of the script in hex, as `prisma migrate` writes it. */
  checksum: string;
};

/** A row of _prisma_migrations. */
export type AppliedMigration = { name: string; checksum: string; isFinished: boolean };

/** What a database's history means for this checkout. */
export type History =
  | { kind: "current" }
  | { kind: "pending"; migrations: readonly Migration[] }
  | { kind: "refused"; sentence: string };

/** The migrations of a checkout, oldest first. */
export function listMigrations(root: string): Migration[] {
  const folder = path.join(root, "prisma/migrations");
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => {
      const script = readFileSync(path.join(folder, entry.name, "migration.sql"), "utf8");
      return {
        name: entry.name,
        script,
        checksum: createHash("sha256").update(script).digest("hex"),
      };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * Compares what a database has seen with what this checkout knows. It goes forward only: a database that is ahead of us
 * belongs to a newer version of the app, and this one would write rows that it misunderstands.
 *
 * @param applied rows of _prisma_migrations, those rolled back left out
 */
export function compareHistory(
  known: readonly Migration[],
  applied: readonly AppliedMigration[],
): History {
  const byName = new Map(known.map((migration) => [migration.name, migration]));
  for (const { name, checksum, isFinished } of applied) {
    const migration = byName.get(name);
    if (!migration) {
      return refused(`The database is newer than this checkout: it has the migration ${name}.`);
    }
    if (!isFinished) {
      return refused(
        `The migration ${name} was begun on this database by another tool and failed.`,
      );
    }
    if (migration.checksum !== checksum) {
      return refused(`The migration ${name} was changed after this database got it.`);
    }
  }
  const done = new Set(applied.map((migration) => migration.name));
  const migrations = known.filter((migration) => !done.has(migration.name));
  return migrations.length === 0 ? { kind: "current" } : { kind: "pending", migrations };
}

const refused = (sentence: string): History => ({ kind: "refused", sentence });
