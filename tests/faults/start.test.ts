import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freePort } from "../../scripts/setup/free-port.mjs";
import { isAlive as isRunning } from "../../scripts/setup/processes.mjs";
import {
  neutralEnvironment,
  type ServedApp,
  serveForTests,
} from "../../scripts/setup/served-app.mjs";
import { findPostgres, findWeb } from "../../scripts/setup/served-processes";

const root = path.resolve(import.meta.dirname, "../..");

/** Starts a copy that is expected to end by itself; returns how, and what it said. */
async function startAndEnd(env: Record<string, string>) {
  const child = spawn(process.execPath, [path.join(root, "scripts/start.mjs")], {
    // From anywhere: nothing may depend on the caller's folder.
    cwd: tmpdir(),
    env: { ...neutralEnvironment(), LOG: "off", ...env },
  });
  let said = "";
  child.stdout.on("data", (chunk) => (said += chunk));
  child.stderr.on("data", (chunk) => (said += chunk));
  const [code] = await once(child, "close");
  return { code, said: said.trim() };
}

const oneSentence = (words: RegExp) =>
  expect.stringMatching(new RegExp(`^[^\n]*${words.source}[^\n]*$`));
const isAlive = (pid: number | null) => pid !== null && isRunning(pid);

describe("a start that cannot be", () => {
  test.each([
    ["PORT", "notaport"],
    ["HOST", "http://x"],
    ["DATABASE_URL", "mysql://x/y"],
    ["BASE_URL", "x"],
    ["DATA_DIR", "/proc/nothing-can-be-here"],
  ])("stops with one sentence that names %s", async (name, value) => {
    const { code, said } = await startAndEnd({ [name]: value });
    expect(code).toBe(1);
    expect(said).toEqual(oneSentence(new RegExp(name)));
  });

  test("names a busy port", async () => {
    const busy = createServer().listen(0);
    await once(busy, "listening");
    const address = busy.address();
    const port = typeof address === "object" ? String(address?.port) : "";
    const dataDir = mkdtempSync(path.join(tmpdir(), "thakhi-busy-"));
    const { code, said } = await startAndEnd({ PORT: port, DATA_DIR: dataDir });
    busy.close();
    rmSync(dataDir, { recursive: true });
    expect(code).toBe(1);
    expect(said).toEqual(oneSentence(new RegExp(`Port ${port} is in use`)));
  });
});

describe("a copy that runs", () => {
  let app: ServedApp;
  beforeAll(async () => {
    app = await serveForTests(root);
  });
  afterAll(() => app.end());

  test("keeps its secrets to itself", () => {
    for (const file of ["auth-secret", "database-password"]) {
      expect(statSync(path.join(app.dataDir, file)).mode & 0o777).toBe(0o600);
    }
  });

  test("is the only one on its data", async () => {
    const { code, said } = await startAndEnd({ PORT: "45999", DATA_DIR: app.dataDir });
    expect(code).toBe(1);
    expect(said).toEqual(oneSentence(/Another copy \(process \d+\) already uses the data/));
  });

  test("has a second one beside it on other data and another port", async () => {
    const other = await serveForTests(root);
    expect((await fetch(`${other.url}/es`)).status).toBe(200);
    expect((await fetch(`${app.url}/es`)).status).toBe(200);
    await other.end();
  });

  test("ends within ten seconds when told to, web process and database with it", async () => {
    const other = await serveForTests(root);
    const children = [findWeb(other), findPostgres(other)];
    expect(children.every(isAlive)).toBe(true);
    const from = performance.now();
    await other.end();
    expect(performance.now() - from).toBeLessThan(10_000);
    expect(children.some(isAlive)).toBe(false);
  });

  test("ends with npm, whose shell hands no signal on", async () => {
    const dataDir = mkdtempSync(path.join(tmpdir(), "thakhi-npm-"));
    chmodSync(dataDir, 0o711);
    const npm = spawn("npm", ["--prefix", root, "--silent", "start"], {
      cwd: tmpdir(),
      env: {
        ...neutralEnvironment(),
        PORT: String(await freePort()),
        DATA_DIR: dataDir,
        LOG: "off",
      },
      stdio: ["ignore", "pipe", "inherit"],
    });
    for await (const chunk of npm.stdout) if (/ready: http/.test(String(chunk))) break;
    const { pid } = JSON.parse(readFileSync(path.join(dataDir, "lock"), "utf8"));
    const children = [pid, findWeb({ dataDir, pid }), findPostgres({ dataDir, pid })];
    expect(children.every(isAlive)).toBe(true);
    npm.kill("SIGTERM");
    await expect.poll(() => children.some(isAlive), { timeout: 15_000 }).toBe(false);
    rmSync(dataDir, { recursive: true });
  });

  test("killed itself, it leaves nothing in the way of the next", async () => {
    const other = await serveForTests(root, { keepData: true });
    const [web, database] = [findWeb(other), findPostgres(other)];
    process.kill(other.pid, "SIGKILL");
    await expect.poll(() => isAlive(web), { timeout: 15_000 }).toBe(false);
    // PostgreSQL is in a group of its own and lives on; the next copy takes over its data.
    expect(isAlive(database)).toBe(true);
    const next = await serveForTests(root, { dataDir: other.dataDir });
    expect((await fetch(`${next.url}/api/health/ready`)).status).toBe(200);
    expect(isAlive(database)).toBe(false);
    await next.end();
  });

  test("starts over a lock whose number is somebody else's by now", async () => {
    const dataDir = mkdtempSync(path.join(tmpdir(), "thakhi-stale-"));
    writeFileSync(
      path.join(dataDir, "lock"),
      JSON.stringify({ pid: process.pid, identity: "before the last boot" }),
    );
    const other = await serveForTests(root, { dataDir });
    expect((await fetch(`${other.url}/es`)).status).toBe(200);
    await other.end();
  });
});
