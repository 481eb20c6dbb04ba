import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { ServedApp } from "./served-app.mjs";

/** What is needed of a served app to find its processes: its supervisor and its data. Linux only, as /proc is. */
export type Supervised = Pick<ServedApp, "pid" | "dataDir">;

/** What Linux tells of a process after its name, which may hold spaces and brackets itself; null when it has ended. */
export function statFields(pid: number): string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  } catch {
    return null;
  }
}

/** Numbers of a process's children. */
export function childrenOf(pid: number): number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((child) => Number(statFields(child)?.[1]) === pid);
}

/** A process with its children, theirs and so on, itself first. */
export function treeOf(pid: number): number[] {
  return [pid, ...childrenOf(pid).flatMap(treeOf)];
}

const postmasterFile = (app: Supervised) =>
  readFileSync(path.join(app.dataDir, "postgres/postmaster.pid"), "utf8").split("\n");

/** The postmaster of a served app; null while it has none. */
export function findPostgres(app: Supervised): number | null {
  try {
    const pid = Number(postmasterFile(app)[0]);
    return childrenOf(app.pid).includes(pid) ? pid : null;
  } catch {
    return null;
  }
}

/** The web process of a served app; null while it has none. */
export function findWeb(app: Supervised): number | null {
  const postgres = findPostgres(app);
  const others = childrenOf(app.pid).filter((pid) => pid !== postgres && isDoor(pid));
  return others[0] ?? null;
}

function isDoor(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("main.mjs");
  } catch {
    return false;
  }
}

const secretIn = (app: Supervised, file: string) =>
  readFileSync(path.join(app.dataDir, file), "utf8").trim();

/** How to ask the app's embedded database what is really there; as its superuser. */
export function databaseUrl(app: Supervised): string {
  const password = secretIn(app, "database-password");
  return `postgresql://thakhi:${password}@127.0.0.1:${postmasterFile(app)[3]}/thakhi`;
}

/** The settings with which a second web process serves the same database and knows the same sessions. */
export function settingsBeside(app: Supervised) {
  return { DATABASE_URL: databaseUrl(app), BETTER_AUTH_SECRET: secretIn(app, "auth-secret") };
}
