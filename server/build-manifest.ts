import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

const BuildManifest = z.object({
  /** Addresses of the sealed pages, e.g. "/es/lessons/what-is-paradiplomacy". */
  pages: z.array(z.string()),
  /** Other files beside them: our scripts, search indexes, and what lies in public/. */
  files: z.array(z.string()),
  /** Every route of the app as addresses are spelt, e.g. "/[locale]/attempts/[attempt]". */
  routes: z.array(z.string()),
  /** Those of them whose pages are sealed: what is not in `pages` does not exist. */
  courseRoutes: z.array(z.string()),
  /** Routes whose pages are made at each request without the database, and sealed on their way out. */
  openRoutes: z.array(z.string()),
  /** A hash of each script of ours, such as "/course.js"; sealed pages ask for it by this version. */
  scriptVersions: z.record(z.string(), z.string()),
});

/** What the seal (scripts/seal.ts) tells the door of the build. */
export type BuildManifest = z.infer<typeof BuildManifest>;

export function readBuildManifest(root: string): BuildManifest {
  const text = readFileSync(path.join(root, ".next/door/manifest.json"), "utf8");
  return BuildManifest.parse(JSON.parse(text));
}
