import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { ServedApp } from "../../scripts/setup/served-app.mjs";

/** Numbers of a process's children, as Linux tells them. */
function childrenOf(pid: number): number[] {
  return readdirSync("/proc").flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const stat = readFileSync(`/proc/${name}/stat`, "utf8");
      const parent = stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1];
      return Number(parent) === pid ? [Number(name)] : [];
    } catch {
      // It ended between being listed and being read.
      return [];
    }
  });
}

/** What is needed of a served app to find its processes: its supervisor and its data. */
type Supervised = Pick<ServedApp, "pid" | "dataDir">;

const postmasterFile = (app: Supervised) =>
  readFileSync(path.join(app.dataDir, "postgres/postmaster.pid"), "utf8").split("\n");

/** The PostgreSQL of a served app; null while it has none. */
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
  const others = childrenOf(app.pid).filter((pid) => pid !== postgres && isNode(pid));
  return others[0] ?? null;
}

function isNode(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("main.mjs");
  } catch {
    return false;
  }
}

/** How to ask the app's database what is really there. */
export function databaseUrl(app: Supervised): string {
  const password = readFileSync(path.join(app.dataDir, "database-password"), "utf8").trim();
  return `postgresql://thakhi:${password}@127.0.0.1:${postmasterFile(app)[3]}/thakhi`;
}
