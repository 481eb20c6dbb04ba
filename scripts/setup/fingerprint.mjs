// Plain JavaScript with built-in modules: needed before the dependencies are installed.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

/** What a build is made of. Tests and the database's migrations are not part of it. */
const buildSources = [
  "app",
  "curriculum",
  "features",
  "i18n",
  "instrumentation.ts",
  "messages",
  "prisma/client.ts",
  "prisma/circuit.ts",
  "prisma/schema.prisma",
  "public",
  "scripts/build-server.ts",
  "scripts/seal.ts",
  "scripts/sealing",
  "server",
  "ui",
  "next.config.js",
  "package-lock.json",
  "package.json",
  "proxy.ts",
  "tsconfig.json",
];

function filesUnder(target) {
  if (!existsSync(target)) return [];
  if (!statSync(target).isDirectory()) return [target];
  return readdirSync(target, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));
}

/** A hash over names and contents of files and folders, relative to `root`; absent ones count as absent. */
export function fingerprint(root, targets) {
  const hash = createHash("sha256");
  const files = targets.flatMap((target) => filesUnder(path.join(root, target)));
  for (const file of files.sort()) {
    hash.update(path.relative(root, file)).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

export const buildFingerprint = (root) => fingerprint(root, buildSources);

/** Whether the stamp file says that what it stands beside was made from exactly this. */
export function isStamped(stampFile, value) {
  return existsSync(stampFile) && readFileSync(stampFile, "utf8") === value;
}

export const stamp = (stampFile, value) => writeFileSync(stampFile, value);
