import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import postgres from "postgres";
import {
  type Cluster,
  endOrphan,
  environmentForPostgres,
  openCluster,
  superuser,
} from "./setup/cluster";
import { freePort } from "./setup/free-port.mjs";
import { keepRunning } from "./setup/keep-running";
import { StopSentence, say } from "./setup/say.mjs";

/** A database that runs as long as this process does. */
export type EmbeddedDatabase = {
  /** Connection string of the app's database. */
  url: string;
  pid(): number | undefined;
  /** Fast and clean: open transactions are rolled back, what was committed is on disk. */
  stop(): Promise<void>;
};

const databaseName = "thakhi";

const serverAddress = (password: string, port: number) =>
  `postgresql://${superuser}:${password}@127.0.0.1:${port}`;

/** Connection string of the app's database on an embedded PostgreSQL that listens on this port. */
export const embeddedUrl = (password: string, port: number) =>
  `${serverAddress(password, port)}/${databaseName}`;

function serverArguments(cluster: Cluster, port: number): string[] {
  const settings: Record<string, string> = {
    listen_addresses: "127.0.0.1",
    // No socket: its path may not be longer than 107 characters, and a data folder's easily is.
    unix_socket_directories: "",
    shared_buffers: "64MB",
    timezone: "UTC",
    log_timezone: "UTC",
    // What a person typed can stand in the detail of an error or in a statement: neither goes to the log.
    log_error_verbosity: "terse",
    log_min_error_statement: "panic",
    log_checkpoints: "off",
  };
  // After a kill, one call instead of one per file.
  if (process.platform === "linux") settings.recovery_init_sync_method = "syncfs";
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  return ["-D", cluster.folder, "-p", String(port), ...flags];
}

function launch(cluster: Cluster, port: number): ChildProcess {
  const [command, args] = cluster.runAs.command(cluster.program, serverArguments(cluster, port));
  const log = openSync(cluster.logFile, "a", 0o600);
  const child = spawn(command, args, {
    ...cluster.runAs.options,
    cwd: "/",
    env: environmentForPostgres(),
    stdio: ["ignore", log, log],
    // In a group of its own: Ctrl-C must reach the web process first, and the database through us.
    detached: process.platform !== "win32",
  });
  closeSync(log);
  return child;
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Whether the server takes connections; on the way, the app's database is made when it is not there. */
async function tryConnect(adminUrl: string): Promise<boolean> {
  const sql = postgres(adminUrl, { max: 1, connect_timeout: 2, onnotice: () => {} });
  try {
    const found = await sql`select 1 from pg_database where datname = ${databaseName}`;
    if (found.length === 0) await sql.unsafe(`create database ${databaseName}`);
    return true;
  } catch {
    return false;
  } finally {
    await sql.end({ timeout: 1 });
  }
}

async function whenTakingConnections(child: ChildProcess, adminUrl: string, logFile: string) {
  // Recovery after a kill replays what was committed: it may take a while on a big database, so only its end ends the wait.
  while (child.exitCode === null && child.signalCode === null) {
    if (await tryConnect(adminUrl)) return;
    await sleep(30);
  }
  throw new StopSentence(`The database did not start: see ${logFile}.`);
}

/**
 * Starts PostgreSQL on the files in `dataDir`, made at the first call, on the loopback interface and a port of its own. It
 * is started again, on the same port, whenever it dies.
 *
 * @param dataDir absolute path of a folder that exists and that this process holds the lock of
 * @throws StopSentence when it cannot be started here
 */
export async function startDatabase(
  dataDir: string,
  onGiveUp: (sentence: string) => void,
): Promise<EmbeddedDatabase> {
  const cluster = openCluster(dataDir);
  if (await endOrphan(cluster)) say("a database left behind by a killed copy was stopped");
  const port = await freePort();
  const adminUrl = `${serverAddress(cluster.password, port)}/postgres`;
  const server = await keepRunning({
    name: "database",
    // PostgreSQL's fast shutdown.
    stopSignal: "SIGINT",
    patienceMs: 30_000,
    launch: () => launch(cluster, port),
    whenReady: (child) => whenTakingConnections(child, adminUrl, cluster.logFile),
    onGiveUp: () => onGiveUp(`The database does not stay up: see ${cluster.logFile}.`),
  });
  return { url: embeddedUrl(cluster.password, port), pid: server.pid, stop: server.stop };
}
