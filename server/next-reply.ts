import type { ServerResponse } from "node:http";
import { isDatabaseAway } from "../prisma/circuit";
import type { ErrorPages } from "./error-pages";
import { faultReply } from "./fault-reply";
import { languageCookieOf } from "./language-switch";
import type { Visit } from "./visit";

/** What Next sends and we do not: it tells of the framework, or belongs to a body that is replaced. */
const replacedHeaders = [
  "content-encoding",
  "content-length",
  "content-type",
  "etag",
  "last-modified",
  "link",
  "location",
  "transfer-encoding",
];

function isOffSite(location: string, host: string): boolean {
  if (!URL.canParse(location, `http://${host}`)) return true;
  return new URL(location, `http://${host}`).host !== host;
}

/** The status to answer with instead of Next's own words, or null when its reply may go out. */
function faultIn(visit: Visit, status: number): number | null {
  const { response } = visit;
  const type = String(response.getHeader("content-type") ?? "");
  const location = String(response.getHeader("location") ?? "");
  // We redirect nobody anywhere else, so a redirect elsewhere is somebody's trick with the address.
  if (status >= 300 && status < 400 && isOffSite(location, visit.address.host)) return 404;
  if (status < 400) return null;
  // A handler's own word on what is away, e.g. of /api/health/ready.
  if (status === 503 && type.startsWith("application/json")) return null;
  // A fault while the database has just gone is told as what it is.
  if (status >= 500) return isDatabaseAway() ? 503 : status;
  // Refusals that a handler wrote for scripts, and the router's own data.
  if (/^(application\/json|text\/x-component)/.test(type)) return null;
  return status;
}

/**
 * Stands between Next and the socket for one reply. When the head is about to be written and tells of a fault, the sealed
 * error page goes out in its place and the rest of what Next writes is dropped; whether Next would have compressed or
 * streamed it does not matter then.
 */
export function interceptReply(visit: Visit, pages: ErrorPages): void {
  const { response } = visit;
  const writeHead = response.writeHead.bind(response);
  const write = response.write.bind(response);
  const end = response.end.bind(response);
  let isReplaced = false;

  const replace = (status: number) => {
    isReplaced = true;
    const { body, headers } = faultReply(visit, status, pages);
    for (const name of replacedHeaders) response.removeHeader(name);
    writeHead(status, { ...headers, "content-length": Buffer.byteLength(body) });
    end(visit.request.method === "HEAD" ? undefined : body);
  };

  const settleHead = (status: number) => {
    const fault = faultIn(visit, status);
    if (fault !== null) return replace(fault);
    keepPrivate(response);
    if (visit.switchesLanguage) response.appendHeader("set-cookie", languageCookieOf(visit));
    writeHead(status);
  };

  response.writeHead = (status: number, ...rest: unknown[]) => {
    if (response.headersSent) return response;
    // A reason phrase is of no use to anybody, so only the headers are taken.
    const headers = rest.find((part) => typeof part === "object" && part !== null);
    for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value);
    settleHead(status);
    return response;
  };
  response.write = (...args: unknown[]) => {
    if (!response.headersSent) response.writeHead(response.statusCode);
    if (isReplaced) return callBack(args);
    return Reflect.apply(write, response, args);
  };
  response.end = (...args: unknown[]) => {
    if (!response.headersSent) response.writeHead(response.statusCode);
    if (isReplaced) callBack(args);
    else Reflect.apply(end, response, args);
    return response;
  };
}

/** Whoever waits for a dropped piece to be written is told that it was. */
function callBack(args: readonly unknown[]): true {
  const done = args.find((part) => typeof part === "function");
  if (typeof done === "function") queueMicrotask(() => done());
  return true;
}

/** Whatever is not sealed belongs to one person, unless its handler said otherwise. */
function keepPrivate(response: ServerResponse): void {
  const type = String(response.getHeader("content-type") ?? "");
  const isPage = /^(text\/html|text\/x-component)/.test(type);
  if (isPage || !response.hasHeader("cache-control")) {
    response.setHeader("cache-control", "private, no-store");
  }
}
