// Plain JavaScript with built-in modules: needed before the dependencies are installed.
import {
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { identityOf } from "./processes.mjs";

function readHolder(file) {
  try {
    const { pid, identity } = JSON.parse(readFileSync(file, "utf8"));
    return { pid, identity };
  } catch {
    return null;
  }
}

/** The process that holds a lock, or null when nobody does or the holder is gone (kill -9, power cut). */
export function lockHolder(file) {
  const holder = readHolder(file);
  return holder !== null && identityOf(holder.pid) === holder.identity ? holder.pid : null;
}

/** Of two that find the same stale file only one may clear it: the slower one must not remove the faster one's lock. */
function moveStaleAside(file) {
  const aside = `${file}.${process.pid}.stale`;
  try {
    renameSync(file, aside);
    if (lockHolder(aside) !== null) linkSync(aside, file);
  } catch (error) {
    if (error.code !== "ENOENT" && error.code !== "EEXIST") throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

/**
 * Takes a lock file for this process, at once or not at all.
 *
 * The file comes into being with its content in one step (link), so nobody ever reads half of it; a file whose process
 * is gone is taken over. It is removed when the process ends in an orderly way.
 *
 * @returns the number of the process that holds it instead, or null: it is ours
 */
export function takeLock(file) {
  mkdirSync(path.dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify({ pid: process.pid, identity: identityOf(process.pid) }));
  try {
    for (let tries = 0; tries < 5; tries++) {
      try {
        linkSync(draft, file);
        process.once("exit", () => releaseLock(file));
        return null;
      } catch (error) {
        if (error.code !== "EEXIST") throw error;
      }
      const holder = lockHolder(file);
      if (holder !== null) return holder;
      moveStaleAside(file);
    }
    return lockHolder(file) ?? 0;
  } finally {
    unlinkSync(draft);
  }
}

/** Gives a lock of this process back; somebody else's is left alone. */
export function releaseLock(file) {
  if (readHolder(file)?.pid === process.pid) rmSync(file, { force: true });
}

/** Waits until the lock is ours; `onWait` is told once whom we wait for. */
export async function waitForLock(file, onWait) {
  let told = false;
  for (;;) {
    const holder = takeLock(file);
    if (holder === null) return;
    if (!told) onWait(holder);
    told = true;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}
