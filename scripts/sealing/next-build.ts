import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

/** A page that Next prerendered, and the route it came from. */
export type PrerenderedPage = {
  /** e.g. "/es/lessons/what-is-paradiplomacy" */
  path: string;
  /** As in app/, e.g. "/[locale]/(course)/lessons/[lesson]/page". */
  route: string;
  html: string;
  /** Source files of the route's client modules, by module id. */
  clientFiles: ReadonlyMap<string, string>;
};

const Prerendered = z.object({
  routes: z.record(z.string(), z.object({ srcRoute: z.string().nullable() })),
});
const Routes = z.record(z.string(), z.string());
const ClientModules = z.object({
  clientModules: z.record(z.string(), z.object({ id: z.union([z.string(), z.number()]) })),
});

const readJson = (root: string, file: string): unknown =>
  JSON.parse(readFileSync(path.join(root, ".next", file), "utf8"));

/** Every route of the app, in app/'s spelling → in the address's spelling. */
export function readRoutes(root: string): Record<string, string> {
  return Routes.parse(readJson(root, "app-path-routes-manifest.json"));
}

function readClientFiles(root: string, route: string): Map<string, string> {
  const file = path.join(root, ".next/server/app", `${route}_client-reference-manifest.js`);
  const script = readFileSync(file, "utf8");
  // globalThis.__RSC_MANIFEST["/…/page"] = {…}
  const json = script.slice(script.indexOf("] = {") + 4).replace(/;\s*$/, "");
  const { clientModules } = ClientModules.parse(JSON.parse(json));
  return new Map(Object.entries(clientModules).map(([source, { id }]) => [String(id), source]));
}

/** A file that a handler made at the build, e.g. "/search/es.json". */
export type PrerenderedFile = { path: string; body: Buffer };

/** What Next prerendered of routes, with the source of each route in app/. */
function readPrerendered(root: string): { address: string; route: string }[] {
  const { routes } = Prerendered.parse(readJson(root, "prerender-manifest.json"));
  const sources = new Map(
    Object.entries(readRoutes(root)).map(([source, route]) => [route, source]),
  );
  return Object.entries(routes).map(([address, { srcRoute }]) => ({
    address,
    route: sources.get(srcRoute ?? address) ?? "",
  }));
}

/** The files that handlers made at the build. */
export function readPrerenderedFiles(root: string): PrerenderedFile[] {
  return readPrerendered(root)
    .filter(({ route }) => route.endsWith("/route"))
    .map(({ address }) => ({
      path: address,
      body: readFileSync(path.join(root, ".next/server/app", `${address}.body`)),
    }));
}

/** The pages Next prerendered for readers; its own two fault pages are left out. */
export function readPrerenderedPages(root: string): PrerenderedPage[] {
  return readPrerendered(root).flatMap(({ address, route }) => {
    if (!route.endsWith("/page") || address.startsWith("/_")) return [];
    const file = path.join(root, ".next/server/app", `${address}.html`);
    const clientFiles = readClientFiles(root, route);
    return [{ path: address, route, html: readFileSync(file, "utf8"), clientFiles }];
  });
}
