import path from "node:path";
import sirv from "sirv";
import type { BuildManifest } from "./build-manifest";
import { languageCookieOf } from "./language-switch";
import type { Visit } from "./visit";

/** Serves what needs no Next, compressed beforehand; says whether it did. */
export type SealedFiles = {
  serve(visit: Visit): boolean;
};

const assets = "/_next/static/";
const immutable = "public, max-age=31536000, immutable";

/**
 * Sealed pages, /course.js, public files and Next's static files, each with its caching.
 *
 * @param root absolute path of a built and sealed checkout
 */
export function sealedFiles(root: string, manifest: BuildManifest): SealedFiles {
  const options = { etag: true, brotli: true, gzip: true };
  // A reader must not see yesterday's lesson: browsers keep a page and ask each time whether it is still the same.
  const pages = sirv(path.join(root, ".next/sealed"), { ...options, maxAge: 0 });
  const chunks = sirv(path.join(root, ".next/static"), {
    ...options,
    maxAge: 31_536_000,
    immutable: true,
  });
  const known = new Set([...manifest.pages, ...manifest.files]);
  const scripts = new Set(
    Object.entries(manifest.scriptVersions).map(([address, version]) => `${address}?v=${version}`),
  );

  const serveAsset = ({ request, response, path: address }: Visit) => {
    request.url = address.slice(assets.length - 1);
    chunks(request, response, () => {
      response.writeHead(404, { "cache-control": "private, no-store" }).end();
    });
  };

  const serveKnown = (visit: Visit) => {
    const { request, response } = visit;
    if (scripts.has(request.url ?? "")) response.setHeader("cache-control", immutable);
    if (visit.switchesLanguage) {
      // This reply carries a cookie, so it is this reader's alone, and whole.
      response.setHeader("cache-control", "private, no-store");
      response.setHeader("set-cookie", languageCookieOf(visit));
      delete request.headers["if-none-match"];
    }
    // Parts of a page are of no use, and sirv would compute them of its compressed form.
    delete request.headers.range;
    pages(request, response, () => {
      response.writeHead(404).end();
    });
  };

  return {
    serve(visit) {
      if (visit.path.startsWith(assets)) serveAsset(visit);
      else if (known.has(visit.path)) serveKnown(visit);
      else return false;
      return true;
    },
  };
}
