import path from "node:path";
import { startDatabase } from "../database";
import { deploy, waitForServer } from "../migrate";
import { keptSecret } from "./cluster";
import { renewFirstAddress } from "./first-administrator";
import { say, step } from "./say.mjs";
import type { Settings } from "./settings.mjs";
import { stop } from "./stopping.mjs";
import { startWeb } from "./web-process";

/** What went wrong for good: told in one sentence, then everything is closed. */
function giveUp(sentence: string): void {
  console.error(sentence);
  void stop(1);
}

async function openDatabase(settings: Settings): Promise<string> {
  if (settings.databaseUrl !== null) {
    await step("database reached", () => waitForServer(settings.databaseUrl ?? ""));
    return settings.databaseUrl;
  }
  const database = await step("embedded PostgreSQL started", () =>
    startDatabase(settings.dataDir, giveUp),
  );
  return database.url;
}

/**
 * Serves the app until the process is told to stop: database, migrations, web process, in this order; closed in the other.
 *
 * @throws StopSentence when one of them cannot be started
 */
export async function serve(options: { root: string; settings: Settings; isDev: boolean }) {
  const { settings } = options;
  const databaseUrl = await openDatabase(settings);
  const applied = await step("database migrated", () => deploy(databaseUrl, options.root));
  for (const name of applied) say(`  ${name}`);
  const firstAddress = await renewFirstAddress(databaseUrl);
  const secret = settings.secret ?? keptSecret(path.join(settings.dataDir, "auth-secret"));
  await step("web server started", () => startWeb({ ...options, databaseUrl, secret, giveUp }));
  const address = settings.baseUrl ?? `http://localhost:${settings.port}`;
  const where = settings.databaseUrl === null ? settings.dataDir : "the database of DATABASE_URL";
  // From here on others depend on us, and what only watches them must not take them down: a connection that breaks off
  // while we look whether the database is back can throw outside of any promise (postgres.js 3.4.9).
  process.on("uncaughtException", (error) => console.error(error));
  say(`data: ${where}`);
  if (firstAddress) {
    say("nobody administers this place yet; open this once, and whoever signs in there does:");
    say(`  ${address}${firstAddress}`);
  }
  say(`ready: ${address}`);
}
