// Plain JavaScript with built-in modules: needed before the dependencies are installed. Types: processes.d.mts.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

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

/** What Linux tells of a process after its name: state, parent …; the name may hold spaces and brackets itself. */
function statOf(pid) {
  const stat = fromProc(pid, "stat");
  return stat === null ? null : stat.slice(stat.lastIndexOf(")") + 2).split(" ");
}

/** Whether a process with this number runs, ours or not. One that has ended and waits to be reaped does not. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== "EPERM") return false;
  }
  return statOf(pid)?.[0] !== "Z";
}

/**
 * Tells two processes apart that had the same number one after the other: when it was started, in this boot.
 * After a kill or a power cut the number in a lock file may belong to somebody else.
 *
 * @returns null when there is no such process
 */
export function identityOf(pid) {
  if (!isAlive(pid)) return null;
  const startedAt = statOf(pid)?.[19];
  if (startedAt === undefined) return fromPs(pid, "lstart") ?? "unknown";
  const boot = fromProc("sys/kernel/random", "boot_id")?.trim() ?? "";
  return `${boot}:${startedAt}`;
}

/** The program a process runs, e.g. "postgres"; null when unknown. */
export function programOf(pid) {
  return fromProc(pid, "comm")?.trim() ?? fromPs(pid, "comm");
}
