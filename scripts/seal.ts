import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import type { BuildManifest } from "../server/build-manifest";
import { type ScriptVersions, sealPage } from "../server/sealed-page";
import { bundledScript, pageScripts } from "./build-server";
import { compressFolder, writeCompressed } from "./sealing/compressed";
import {
  type PrerenderedPage,
  readPrerenderedFiles,
  readPrerenderedPages,
  readRoutes,
} from "./sealing/next-build";
import { StopSentence } from "./setup/say.mjs";

const courseGroup = "/(course)/";
const openGroup = "/(open)/";

/** Pages that should be course pages and are not, or the other way round, each with a sentence. */
function misplacedPages(pages: readonly PrerenderedPage[], routes: readonly string[]): string[] {
  const sealed = new Set(pages.map((page) => page.route));
  const dynamic = routes.filter(
    (route) => route.includes(courseGroup) && route.endsWith("/page") && !sealed.has(route),
  );
  const strays = [...sealed].filter((route) => !route.includes(courseGroup));
  return [
    ...dynamic.map((route) => `${route}: a course page must be prerendered (generateStaticParams)`),
    ...strays.map((route) => `${route}: prerendered, but it belongs to a person: make it dynamic`),
  ];
}

/** Seals every page in memory first: nothing is written when one of them cannot be. */
function sealAll(pages: readonly PrerenderedPage[], versions: ScriptVersions): Map<string, string> {
  const sealed = new Map<string, string>();
  const faults: string[] = [];
  for (const page of pages) {
    const result = sealPage(page.html, page.clientFiles, versions);
    if ("html" in result) sealed.set(page.path, result.html);
    else faults.push(...result.obstacles.map((obstacle) => `${page.path}: ${obstacle}`));
  }
  if (faults.length > 0) {
    const list = faults.map((fault) => `\n  ${fault}`).join("");
    throw new StopSentence(`Course pages need the framework's scripts:${list}`);
  }
  return sealed;
}

async function copyPublicFiles(root: string, target: string): Promise<string[]> {
  const folder = path.join(root, "public");
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  for (const file of files) {
    await writeCompressed(path.join(target, path.relative(folder, file)), readFileSync(file));
  }
  return files.map((file) => `/${path.relative(folder, file).replaceAll(path.sep, "/")}`);
}

/** Puts our scripts beside the pages; tells the hash of each. */
async function copyPageScripts(root: string, target: string): Promise<ScriptVersions> {
  const versions: Record<string, string> = {};
  for (const { address } of pageScripts) {
    const script = readFileSync(bundledScript(root, address));
    versions[address] = createHash("sha256").update(script).digest("hex").slice(0, 12);
    await writeCompressed(path.join(target, address), script);
  }
  return versions;
}

/** Addresses of the routes that stand in a group of app/. */
const routesOf = (routes: Readonly<Record<string, string>>, group: string): string[] =>
  Object.entries(routes).flatMap(([source, route]) => (source.includes(group) ? route : []));

/**
 * After `next build`: writes every course page as a sealed document with its compressed forms, copies the public files
 * beside them, compresses Next's static files, and leaves the door its manifest.
 *
 * @param root absolute path of a checkout that was just built and whose page scripts were bundled
 * @throws StopSentence with one line for each page that still needs the framework, or stands in the wrong group
 */
export async function seal(root: string): Promise<void> {
  const target = path.join(root, ".next/sealed");
  rmSync(target, { recursive: true, force: true });
  const pages = readPrerenderedPages(root);
  const routes = readRoutes(root);
  const misplaced = misplacedPages(pages, Object.keys(routes));
  if (misplaced.length > 0) throw new StopSentence(misplaced.join("\n"));
  const scriptVersions = await copyPageScripts(root, target);
  const sealed = sealAll(pages, scriptVersions);

  for (const [address, html] of sealed) {
    await writeCompressed(path.join(target, `${address}.html`), html);
  }
  const publicFiles = await copyPublicFiles(root, target);
  const madeFiles = readPrerenderedFiles(root);
  for (const { path: address, body } of madeFiles) {
    await writeCompressed(path.join(target, address), body);
  }
  await compressFolder(path.join(root, ".next/static"));
  const manifest: BuildManifest = {
    pages: [...sealed.keys()],
    files: [...publicFiles, ...madeFiles.map((file) => file.path), ...Object.keys(scriptVersions)],
    routes: Object.values(routes).filter((route) => !route.startsWith("/_")),
    courseRoutes: routesOf(routes, courseGroup),
    openRoutes: routesOf(routes, openGroup),
    scriptVersions,
  };
  await writeCompressed(path.join(root, ".next/door/manifest.json"), JSON.stringify(manifest));
}
