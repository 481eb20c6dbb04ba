import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { build, stop } from "esbuild";
import { StopSentence } from "./setup/say.mjs";

/**
 * The scripts of ours that pages load, and what a reader on a slow line pays for each at most, compressed: /course.js
 * on every course page, /search.js with minisearch on the search page alone.
 */
export const pageScripts = [
  { address: "/course.js", source: "features/lessons/course-script/main.ts", budget: 6 * 1024 },
  { address: "/search.js", source: "features/lessons/search-script/main.ts", budget: 8 * 1024 },
] as const;

type PageScript = (typeof pageScripts)[number];

/** Where a script lies between its bundling and the sealing. */
export const bundledScript = (root: string, address: string): string =>
  path.join(root, ".next/door", address);

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
 * The scripts of ours, as old phones' browsers read them.
 *
 * @throws StopSentence when one is over its budget
 */
export async function bundlePageScripts(root: string): Promise<void> {
  for (const script of pageScripts) await bundlePageScript(root, script);
  // Its helper process would stay for as long as we serve.
  await stop();
}

async function bundlePageScript(root: string, { address, source, budget }: PageScript) {
  const target = bundledScript(root, address);
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
  const bytes = gzipSync(readFileSync(target), { level: 9 }).length;
  if (bytes > budget) {
    throw new StopSentence(
      `${address} is ${bytes} bytes compressed, over its budget of ${budget}.`,
    );
  }
}
