import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { embeddedUrl, startDatabase } from "../database";
import { status, waitForServer } from "../migrate";
import { releaseLock, takeLock } from "./lock.mjs";
import { StopSentence } from "./say.mjs";
import { parseSettings } from "./settings.mjs";

/** The address of the embedded PostgreSQL that a running app started: its port stands in the server's own file. */
function runningUrl(dataDir: string): string {
  const pidFile = path.join(dataDir, "postgres", "postmaster.pid");
  const lines = existsSync(pidFile) ? readFileSync(pidFile, "utf8").split("\n") : [];
  const port = Number(lines[3]);
  if (!Number.isInteger(port) || port <= 0) {
    throw new StopSentence("The app is just starting or stopping: try again in a moment.");
  }
  const password = readFileSync(path.join(dataDir, "database-password"), "utf8").trim();
  return embeddedUrl(password, port);
}

/** The embedded database: the one of the running app, or, when none runs, started for this work alone. */
async function withEmbedded<T>(dataDir: string, work: (url: string) => Promise<T>): Promise<T> {
  if (!existsSync(path.join(dataDir, "postgres"))) {
    throw new StopSentence(
      `There is no database in ${dataDir}: npm start makes it, or set DATA_DIR or DATABASE_URL.`,
    );
  }
  // Held while we work: an app that is started meanwhile must not open the same files.
  const lock = path.join(dataDir, "lock");
  if (takeLock(lock) !== null) return work(runningUrl(dataDir));
  try {
    const database = await startDatabase(dataDir, (sentence) => console.error(sentence));
    try {
      return await work(database.url);
    } finally {
      await database.stop();
    }
  } finally {
    releaseLock(lock);
  }
}

/** @throws StopSentence when the database lacks migrations of this checkout or has others */
async function requireCurrent(url: string, root: string): Promise<void> {
  const others = (await status(url, root)).filter((line) => !line.startsWith("applied "));
  if (others.length === 0) return;
  throw new StopSentence(
    `The database is not the one of this checkout (npm start migrates it):\n${others.join("\n")}`,
  );
}

/**
 * Works on the app's database as the person at the terminal means it: DATABASE_URL if it is set, else the embedded one of
 * DATA_DIR, whether the app runs or not.
 *
 * @throws StopSentence, or SettingError, when there is none, it cannot be reached, or it is not migrated
 */
export async function withAppDatabase<T>(
  root: string,
  work: (url: string) => Promise<T>,
): Promise<T> {
  const { databaseUrl, dataDir } = parseSettings(process.env, root);
  const proven = async (url: string) => {
    await requireCurrent(url, root);
    return work(url);
  };
  if (databaseUrl === null) return withEmbedded(dataDir, proven);
  await waitForServer(databaseUrl);
  return proven(databaseUrl);
}
