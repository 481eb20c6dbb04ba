import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { lockHolder, releaseLock, takeLock } from "./lock.mjs";
import { identityOf } from "./processes.mjs";

let folder = "";
const lock = () => path.join(folder, "lock");

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "lock-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("a lock is taken once, and free again when given back", () => {
  expect(takeLock(lock())).toBeNull();
  expect(lockHolder(lock())).toBe(process.pid);
  expect(takeLock(lock())).toBe(process.pid);
  releaseLock(lock());
  expect(existsSync(lock())).toBe(false);
  expect(takeLock(lock())).toBeNull();
});

test("another process that lives keeps its lock", async () => {
  const other = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000)"]);
  await once(other, "spawn");
  const pid = other.pid ?? 0;
  writeFileSync(lock(), JSON.stringify({ pid, identity: identityOf(pid) }));
  expect(takeLock(lock())).toBe(pid);
  releaseLock(lock());
  expect(existsSync(lock())).toBe(true);
  other.kill("SIGKILL");
  await once(other, "exit");
  expect(takeLock(lock())).toBeNull();
});

test.each([
  ["whose process number now belongs to another", { pid: process.pid, identity: "another boot:1" }],
  ["that is not readable", "{"],
  ["that is empty", ""],
])("a lock %s is taken over", (_, content) => {
  writeFileSync(lock(), typeof content === "string" ? content : JSON.stringify(content));
  expect(takeLock(lock())).toBeNull();
  expect(JSON.parse(readFileSync(lock(), "utf8")).pid).toBe(process.pid);
});
