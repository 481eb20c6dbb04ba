import { randomUUID } from "node:crypto";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { mayAskDatabase } from "../prisma/circuit";
import { bodyLimit, checkBody, drain, readBody } from "./body-guard";
import type { BuildManifest } from "./build-manifest";
import type { ErrorPages } from "./error-pages";
import { answerFault } from "./fault-reply";
import { localeOfPath, ownReferrerPath, readerLanguage } from "./language";
import { switchesLanguage } from "./language-switch";
import { letThrough, type NextHandler } from "./let-through";
import { comesFromOurPages } from "./origin-guard";
import { type AddressSettings, ownAddress } from "./own-address";
import { setPolicies } from "./policies";
import { replayRequest } from "./replayed-request";
import { type LogLine, logWhenDone } from "./request-log";
import { readPath, routeFinder } from "./request-path";
import type { SealedFiles } from "./sealed-files";
import { type Visit, wantsDocument } from "./visit";

export type DoorParts = {
  next: NextHandler;
  manifest: BuildManifest;
  files: SealedFiles;
  errorPages: ErrorPages;
  address: AddressSettings;
  writeLog: (line: LogLine) => void;
};

const responsesRoute = "/api/attempts/[attempt]/responses";
const readMethods = ["GET", "HEAD"];
const pageMethods = [...readMethods, "POST"];
const apiMethods = [...pageMethods, "PUT", "PATCH", "DELETE"];
const isRead = (method: string | undefined) => method === "GET" || method === "HEAD";

/** What came of a step: the request is answered, or it goes on. */
type Step = "answered" | "goes on";

/** The handler in front of Next (docs/ARCHITECTURE.md): each step answers a request or passes it on. */
export function createDoor(parts: DoorParts): RequestListener {
  const findRoute = routeFinder(parts.manifest.routes);
  const courseRoutes = new Set(parts.manifest.courseRoutes);
  const pages = new Set(parts.manifest.pages);
  const openRoutes = new Set(parts.manifest.openRoutes);
  const fault = (visit: Visit, status: number): Step => {
    answerFault(visit, status, parts.errorPages);
    return "answered";
  };

  /** Proves address and path; a request that cannot be read is answered here. */
  function receive(request: IncomingMessage, response: ServerResponse): Visit | null {
    const id = randomUUID();
    const target = readPath(request.url);
    const path = target.ok ? target.path : "/";
    const address = ownAddress(request, parts.address);
    const host = address?.host ?? "";
    const cameFrom = ownReferrerPath(request.headers.referer, host);
    const visit: Visit = {
      id,
      request,
      response,
      address: address ?? { host, isSecure: false, caller: "" },
      path,
      search: target.ok ? target.search : "",
      route: target.ok ? findRoute(path) : null,
      locale:
        localeOfPath(path) ??
        (cameFrom === null ? null : localeOfPath(cameFrom)) ??
        readerLanguage(request.headers),
      wantsDocument: wantsDocument(request, path),
      switchesLanguage: switchesLanguage(request, path, host),
    };
    setPolicies(response, visit.address.isSecure);
    response.setHeader("x-request-id", id);
    logWhenDone(request, response, { id, route: () => routeForLog(visit), write: parts.writeLog });
    if (!target.ok) fault(visit, target.status);
    else if (address === null) fault(visit, 400);
    else return visit;
    drain(request);
    return null;
  }

  /** What the door answers by itself for readers: its life sign, the way to a language, files, sealed pages. */
  function answerRead(visit: Visit): Step {
    const { request, response, path, search } = visit;
    if (path === "/api/health/live") {
      response.writeHead(200, { "content-type": "application/json", "cache-control": "no-store" });
      response.end('{"status":"live"}');
      return "answered";
    }
    if (path === "/") {
      redirect(response, 307, `/${readerLanguage(request.headers)}${search}`, {
        vary: "Accept-Language, Cookie",
      });
      return "answered";
    }
    if (path.endsWith("/")) {
      redirect(response, 308, path.slice(0, -1) + search, {});
      return "answered";
    }
    return parts.files.serve(visit) ? "answered" : "goes on";
  }

  /** Turns away what nobody answers. */
  function refuseUnknown(visit: Visit): Step {
    const { route, path, request, response } = visit;
    const takesPosts = route !== null && !courseRoutes.has(route);
    const allowed = path.startsWith("/api/") ? apiMethods : takesPosts ? pageMethods : readMethods;
    if (!pages.has(path) && !takesPosts) return fault(visit, 404);
    if (allowed.includes(request.method ?? "")) return "goes on";
    response.setHeader("allow", allowed.join(", "));
    return fault(visit, 405);
  }

  /** Reads and checks what is sent; returns the request for Next, or null when it was refused. */
  async function admitBody(visit: Visit): Promise<IncomingMessage | null> {
    const { request, response, path } = visit;
    const refuse = (status: number) => {
      response.setHeader("connection", "close");
      fault(visit, status);
      drain(request);
      return null;
    };
    if (!comesFromOurPages(request.headers, visit.address)) return refuse(403);
    const body = await readBody(request, bodyLimit(path));
    if (body.kind === "too-large") return refuse(413);
    if (body.kind === "broken-off") return null;
    const checked = await checkBody(path, request.headers, body.bytes);
    if (!checked.ok) {
      fault(visit, checked.status);
      return null;
    }
    if (checked.fields && visit.route === responsesRoute) {
      visit.resend = { action: path, fields: checked.fields };
    }
    return replayRequest(request, body.bytes);
  }

  async function pass(visit: Visit): Promise<void> {
    const { request } = visit;
    if (isRead(request.method) && answerRead(visit) === "answered") return;
    if (refuseUnknown(visit) === "answered") return drain(request);
    const admitted = isRead(request.method) ? request : await admitBody(visit);
    if (admitted === null) return;
    const isOpen = openRoutes.has(visit.route ?? "");
    if (!isOpen && mayNeedDatabase(visit.route) && !mayAskDatabase()) return void fault(visit, 503);
    await letThrough(visit, admitted, { ...parts, isOpen });
  }

  return (request, response) => {
    const visit = receive(request, response);
    if (visit === null) return;
    pass(visit).catch((error) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else fault(visit, 500);
    });
  };
}

/** Icons and the like stand outside of the languages and of the API, and are the same for everybody. */
const mayNeedDatabase = (route: string | null) => /^\/(\[locale\]|api)(\/|$)/.test(route ?? "");

function redirect(
  response: ServerResponse,
  status: 307 | 308,
  location: string,
  headers: Record<string, string>,
): void {
  response.writeHead(status, { location, "cache-control": "no-store", ...headers });
  response.end();
}

function routeForLog({ route, path }: Visit): string {
  if (route !== null) return route;
  if (path === "/" || path === "/course.js" || path === "/api/health/live") return path;
  return path.startsWith("/_next/static/") ? "/_next/static/[file]" : "(none)";
}
