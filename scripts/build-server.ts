import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { build, stop } from "esbuild";
import { StopSentence } from "./setup/say.mjs";

/** What a reader on a slow line pays for the marks, the theme and the rest of /course.js. */
const courseScriptBudgetBytes = 6 * 1024;

/** The door as one file: started by plain Node, so that a start costs no compiling. */
export async function bundleDoor(root: string): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: ["server/main.ts"],
    outfile: ".next/door/main.mjs",
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    logLevel: "warning",
  });
}

/**
 * The one script of course pages, as old phones' browsers read it.
 *
 * @throws StopSentence when it is over its budget of 6 KB compressed
 */
export async function bundleCourseScript(root: string): Promise<void> {
  const source = path.join(root, "features/lessons/course-script/main.ts");
  const target = path.join(root, ".next/door/course.js");
  mkdirSync(path.dirname(target), { recursive: true });
  if (!existsSync(source)) return writeFileSync(target, "");
  await build({
    absWorkingDir: root,
    entryPoints: [source],
    outfile: target,
    bundle: true,
    minify: true,
    platform: "browser",
    format: "iife",
    target: "es2018",
    logLevel: "warning",
  });
  // Its helper process would stay for as long as we serve.
  await stop();
  const bytes = gzipSync(readFileSync(target), { level: 9 }).length;
  if (bytes > courseScriptBudgetBytes) {
    throw new StopSentence(
      `/course.js is ${bytes} bytes compressed, over its budget of ${courseScriptBudgetBytes}.`,
    );
  }
}
