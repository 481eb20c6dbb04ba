// Plain JavaScript with built-in modules: this is what installs the dependencies.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buildFingerprint, fingerprint, isStamped, stamp } from "./fingerprint.mjs";
import { releaseLock, waitForLock } from "./lock.mjs";
import { run, StopSentence, say, step } from "./say.mjs";

const oldestNode = [20, 19];

/** @throws StopSentence when this Node is too old to run what is installed */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  throw new StopSentence(
    `Node ${oldestNode.join(".")} or later is needed; this is ${process.versions.node}.`,
  );
}

const places = (root) => ({
  installed: path.join(root, "node_modules/.thakhi-installed"),
  generated: path.join(root, "prisma/generated/.thakhi-generated"),
  built: path.join(root, ".next/thakhi-built"),
  // Beside .next, which a build empties; the pattern .data-*/ keeps it out of git.
  buildLock: path.join(root, ".data-build/lock"),
});

const isInstalled = (root) =>
  existsSync(path.join(root, "node_modules/next/package.json")) &&
  isStamped(places(root).installed, fingerprint(root, ["package-lock.json"]));

async function install(root) {
  // Scripts of packages are not run: none of ours needs one, and one that did would fail where they are forbidden.
  const args = ["ci", "--ignore-scripts", "--include=dev", "--no-audit", "--no-fund"];
  await run("npm", args, { cwd: root, shell: process.platform === "win32" });
  stamp(places(root).installed, fingerprint(root, ["package-lock.json"]));
}

const schemaFingerprint = (root) =>
  fingerprint(root, ["prisma/schema.prisma", "node_modules/prisma/package.json"]);

const isGenerated = (root) => isStamped(places(root).generated, schemaFingerprint(root));

async function generate(root) {
  const cli = path.join(root, "node_modules/prisma/build/index.js");
  await run(process.execPath, [cli, "generate"], { cwd: root });
  stamp(places(root).generated, schemaFingerprint(root));
}

const isBuilt = (root) =>
  existsSync(path.join(root, ".next/BUILD_ID")) &&
  isStamped(places(root).built, buildFingerprint(root));

async function buildNext(root) {
  const cli = path.join(root, "node_modules/next/dist/bin/next");
  for (;;) {
    try {
      return await run(process.execPath, [cli, "build"], {
        cwd: root,
        env: { NODE_ENV: "production" },
      });
    } catch (error) {
      // Ours is the lock, so it is the child of a copy that was killed in the middle; it will end by itself.
      if (!/Another next build process is already running/.test(error.output)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 2_000));
    }
  }
}

async function build(root) {
  // Gone before, back after: a build that was killed half way is never taken for one.
  rmSync(places(root).built, { force: true });
  // What `next dev` left there describes the routes of yesterday, and the build's type check would read it.
  rmSync(path.join(root, ".next/dev/types"), { recursive: true, force: true });
  const sources = buildFingerprint(root);
  say("building: about a minute");
  await step("next build", () => buildNext(root));
  await loadTypeScript();
  const { bundleDoor, bundlePageScripts } = await import("../build-server.ts");
  const { seal } = await import("../seal.ts");
  await step("server and page scripts bundled", async () => {
    await bundleDoor(root);
    await bundlePageScripts(root);
  });
  await step("course pages sealed", () => seal(root));
  stamp(places(root).built, sources);
}

let typeScriptLoaded = false;

/** From here on this process can import .ts files; only after the dependencies are installed. */
export async function loadTypeScript() {
  if (typeScriptLoaded) return;
  typeScriptLoaded = true;
  const { register } = await import("tsx/esm/api");
  register();
}

/**
 * Brings the checkout to where it can be served: dependencies, database client, and with `build` the sealed build.
 * What is there already is left alone. Two commands at once in one checkout do not get in each other's way.
 *
 * @throws StopSentence when a step fails
 */
export async function prepare(root, { build: wantsBuild }) {
  const isReady = () => isInstalled(root) && isGenerated(root) && (!wantsBuild || isBuilt(root));
  if (isReady()) return;
  const { buildLock } = places(root);
  await waitForLock(buildLock, (pid) => say(`waiting for process ${pid}, which is building here`));
  try {
    if (!isInstalled(root)) {
      say("installing dependencies: a minute or two the first time");
      await step("dependencies installed", () => install(root));
    }
    if (!isGenerated(root)) await step("database client generated", () => generate(root));
    if (wantsBuild && !isBuilt(root)) await build(root);
  } finally {
    releaseLock(buildLock);
  }
}

/** As `mkdir -p`. Node's own recursive mkdir never returns where the system makes no folders at all, as under /proc. */
function makeFolder(folder, mode) {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder), mode);
  mkdirSync(folder, { mode });
}

/** Makes the folder of the data, closed to others. Root's Postgres runs as another user, who must be able to pass. */
export function makeDataDir(dataDir) {
  try {
    makeFolder(dataDir, process.getuid?.() === 0 ? 0o711 : 0o700);
    const probe = path.join(dataDir, `.write-${process.pid}`);
    writeFileSync(probe, "");
    readFileSync(probe);
    rmSync(probe);
  } catch (error) {
    throw new StopSentence(`DATA_DIR ${dataDir} cannot be written to (${error.code}).`);
  }
}
