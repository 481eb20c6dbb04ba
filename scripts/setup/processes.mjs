// Plain JavaScript with built-in modules: needed before the dependencies are installed. Types: processes.d.mts.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** Whether a process with this number exists, ours or not. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

function fromProc(pid, file) {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return null;
  }
}

function fromPs(pid, column) {
  const ps = spawnSync("ps", ["-p", String(pid), "-o", `${column}=`], { encoding: "utf8" });
  return ps.status === 0 ? ps.stdout.trim() : null;
}

/**
 * Tells two processes apart that had the same number one after the other: when it was started, in this boot.
 * After a kill or a power cut the number in a lock file may belong to somebody else.
 *
 * @returns null when there is no such process
 */
export function identityOf(pid) {
  if (!isAlive(pid)) return null;
  const stat = fromProc(pid, "stat");
  if (stat === null) return fromPs(pid, "lstart") ?? "unknown";
  // The name in brackets may hold spaces and brackets itself, so count the fields from its end; the 22nd is the start.
  const startedAt = stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
  const boot = fromProc("sys/kernel/random", "boot_id")?.trim() ?? "";
  return `${boot}:${startedAt}`;
}

/** The program a process runs, e.g. "postgres"; null when unknown. */
export function programOf(pid) {
  return fromProc(pid, "comm")?.trim() ?? fromPs(pid, "comm");
}
