import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");

/** Every file of the project that git keeps or would keep, with "/" between folders. */
export function projectFiles(): string[] {
  const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const names = execFileSync("git", args, { cwd: root, encoding: "utf8", maxBuffer: 2 ** 26 });
  return names.split("\0").filter((name) => name !== "" && existsSync(path.join(root, name)));
}

/** A file's text; `name` as `projectFiles` gives it. */
export const textOf = (name: string): string => readFileSync(path.join(root, name), "utf8");
