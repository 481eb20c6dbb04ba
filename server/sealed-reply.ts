import type { IncomingMessage } from "node:http";
import { gzipSync } from "node:zlib";
import { type ScriptVersions, sealPage } from "./sealed-page";
import type { Visit } from "./visit";

/** The build refuses client components in course pages by their files; here the traces in the page are enough. */
const noClientFiles: ReadonlyMap<string, string> = new Map();

/** @throws when the page needs the framework's scripts, which would be a fault of ours */
function sealed(html: string, versions: ScriptVersions): string {
  const page = sealPage(html, noClientFiles, versions);
  if ("html" in page) return page.html;
  throw new Error(`a page that is to be sealed needs scripts: ${page.obstacles.join("; ")}`);
}

/**
 * Holds one reply of Next until it is whole, and sends its page without the framework: a reader who only asks
 * something pays no 145 KB of scripts for it. Faults and everything but HTML go out as Next has them.
 *
 * Called after `interceptReply`, which still sees the head before it goes out.
 */
export function sealReply(visit: Visit, request: IncomingMessage, versions: ScriptVersions): void {
  const { response } = visit;
  const takesGzip = /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
  // What is compressed cannot be read; it is compressed here, after the sealing.
  delete request.headers["accept-encoding"];
  const writeHead = response.writeHead.bind(response);
  const end = response.end.bind(response);
  const pieces: Buffer[] = [];
  const keep = (piece: unknown) => {
    if (typeof piece === "string") pieces.push(Buffer.from(piece));
    else if (piece instanceof Uint8Array) pieces.push(Buffer.from(piece));
  };

  const send = () => {
    const whole = Buffer.concat(pieces);
    const isPage = String(response.getHeader("content-type") ?? "").startsWith("text/html");
    if (!isPage || response.statusCode !== 200) return whole;
    const page = Buffer.from(sealed(whole.toString(), versions));
    for (const name of ["link", "etag", "content-length"]) response.removeHeader(name);
    response.appendHeader("vary", "Accept-Encoding");
    if (!takesGzip) return page;
    response.setHeader("content-encoding", "gzip");
    return gzipSync(page);
  };

  response.writeHead = (status: number, ...rest: unknown[]) => {
    response.statusCode = status;
    const headers = rest.find((part) => typeof part === "object" && part !== null);
    for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value);
    return response;
  };
  // The head would go out with it.
  response.flushHeaders = () => {};
  response.write = (piece: unknown, ...rest: unknown[]) => {
    keep(piece);
    const done = rest.find((part) => typeof part === "function");
    if (typeof done === "function") queueMicrotask(() => done());
    return true;
  };
  response.end = (...args: unknown[]) => {
    keep(args[0]);
    const done = args.find((part) => typeof part === "function");
    if (typeof done === "function") response.once("finish", () => done());
    const body = send();
    writeHead(response.statusCode);
    end(visit.request.method === "HEAD" ? undefined : body);
    return response;
  };
}
