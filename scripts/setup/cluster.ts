import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findPostgres } from "./postgres-programs";
import { isAlive, programOf } from "./processes.mjs";
import { chooseRunAs, type RunAs } from "./run-as";
import { StopSentence } from "./say.mjs";

/** The files of one embedded PostgreSQL: where they lie, and as whom its programs run. */
export type Cluster = {
  folder: string;
  logFile: string;
  password: string;
  program: string;
  runAs: RunAs;
};

export const superuser = "thakhi";
const majorVersion = "18";

/** A secret kept in a file that only its owner can read; made when it is not there yet. */
export function keptSecret(file: string): string {
  if (!existsSync(file)) {
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, randomBytes(32).toString("base64url"), { mode: 0o600 });
    renameSync(draft, file);
  }
  return readFileSync(file, "utf8").trim();
}

/** Variables such as PGDATA or PGPORT of the person's own PostgreSQL must not reach ours. */
export function environmentForPostgres(): NodeJS.ProcessEnv {
  const env = { ...process.env };
  for (const name of Object.keys(env)) if (name.startsWith("PG")) delete env[name];
  return env;
}

function initialise(cluster: Cluster, initdb: string): void {
  // Made aside and moved when whole: an initdb that was killed half way leaves nothing that looks like a cluster.
  const draft = `${cluster.folder}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  cluster.runAs.own(draft);
  const passwordDir = mkdtempSync(path.join(tmpdir(), "thakhi-"));
  const passwordFile = path.join(passwordDir, "password");
  writeFileSync(passwordFile, cluster.password, { mode: 0o600 });
  cluster.runAs.own(passwordDir);
  cluster.runAs.own(passwordFile);
  const [command, args] = cluster.runAs.command(initdb, [
    `--pgdata=${draft}`,
    `--username=${superuser}`,
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--locale=C",
    "--data-checksums",
  ]);
  const result = spawnSync(command, args, {
    ...cluster.runAs.options,
    cwd: "/",
    env: environmentForPostgres(),
    encoding: "utf8",
  });
  rmSync(passwordDir, { recursive: true, force: true });
  if (result.status !== 0) {
    rmSync(draft, { recursive: true, force: true });
    throw new Error(`initdb failed: ${result.stderr || String(result.error)}`);
  }
  renameSync(draft, cluster.folder);
}

function refuseOtherVersions(folder: string): void {
  const version = readFileSync(path.join(folder, "PG_VERSION"), "utf8").trim();
  if (version === majorVersion) return;
  throw new StopSentence(
    `The data in ${folder} was made by PostgreSQL ${version}, and this is ${majorVersion}: it has to be moved by a backup and a restore.`,
  );
}

/**
 * The embedded PostgreSQL's files in `dataDir`, made at the first call.
 *
 * @param dataDir absolute path of a folder that exists and that this process holds the lock of
 * @throws StopSentence when nobody here can run PostgreSQL on it, or its version is another
 */
export function openCluster(dataDir: string): Cluster {
  const { initdb, postgres } = findPostgres();
  const folder = path.join(dataDir, "postgres");
  const exists = existsSync(folder);
  const cluster: Cluster = {
    folder,
    logFile: path.join(dataDir, "postgres.log"),
    password: keptSecret(path.join(dataDir, "database-password")),
    program: postgres,
    runAs: chooseRunAs(postgres, dataDir, exists ? folder : null),
  };
  if (!exists) initialise(cluster, initdb);
  refuseOtherVersions(folder);
  shortenLog(cluster.logFile);
  return cluster;
}

function shortenLog(file: string): void {
  const bytes = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (bytes > 10_000_000) renameSync(file, `${file}.1`);
}

/**
 * Ends a PostgreSQL that still runs on these files although nobody watches it: its supervisor was killed. It is started
 * anew, as our own child, so that there is one way to watch it. We hold the lock of the folder, so it is nobody else's.
 */
export async function endOrphan(cluster: Cluster): Promise<boolean> {
  const pidFile = path.join(cluster.folder, "postmaster.pid");
  if (!existsSync(pidFile)) return false;
  const pid = Number(readFileSync(pidFile, "utf8").split("\n")[0]);
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return false;
  if (!programOf(pid)?.includes("postgres")) {
    // After a power cut the number may be anybody's, and PostgreSQL would wait for that program for ever.
    rmSync(pidFile);
    return false;
  }
  process.kill(pid, "SIGINT");
  while (isAlive(pid)) await new Promise((resolve) => setTimeout(resolve, 20));
  return true;
}
