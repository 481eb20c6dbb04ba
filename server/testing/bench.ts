import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request as httpRequest, type IncomingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { BuildManifest } from "../build-manifest";
import { createDoor, type DoorParts } from "../door";
import { readErrorPages } from "../error-pages";
import type { NextHandler } from "../let-through";
import { type Listener, listen } from "../listener";
import type { LogLine } from "../request-log";
import { sealedFiles } from "../sealed-files";

const manifest: BuildManifest = {
  pages: ["/es", "/ay", "/en", "/es/lessons/one", "/en/lessons/one"],
  files: ["/course.js", "/favicon.svg"],
  routes: [
    "/[locale]",
    "/[locale]/lessons/[lesson]",
    "/[locale]/progress",
    "/[locale]/search",
    "/[locale]/attempts/[attempt]",
    "/api/attempts/[attempt]/responses",
    "/api/health/ready",
    "/robots.txt",
  ],
  courseRoutes: ["/[locale]", "/[locale]/lessons/[lesson]"],
  openRoutes: ["/[locale]/search"],
  scriptVersions: { "/course.js": "v1", "/search.js": "v2" },
};

/** A small sealed build on disk: what scripts/seal.ts leaves behind. */
function makeBuild(): string {
  const root = mkdtempSync(path.join(tmpdir(), "door-"));
  const write = (file: string, content: string | Buffer) => {
    const target = path.join(root, ".next", file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
  };
  for (const page of manifest.pages) {
    write(`sealed${page}.html`, `<h1>page ${page}</h1>`);
    write(`sealed${page}.html.br`, brotliCompressSync(`<h1>page ${page}</h1>`));
  }
  write("sealed/course.js", "/* course */");
  write("sealed/favicon.svg", "<svg/>");
  write("static/chunks/a.js", "/* chunk */");
  for (const locale of ["es", "ay", "en"]) {
    for (const status of [400, 404, 413, 500, 503]) {
      write(
        `sealed/${locale}/errors/${status}.html`,
        `<h1>${locale} ${status}</h1><code>00000000-0000-0000-0000-000000000000</code><div data-resend="" data-label="Again"></div>`,
      );
    }
  }
  return root;
}

type Reply = { status: number; headers: IncomingHttpHeaders; body: string };
type Sent = { method?: string; headers?: Record<string, string>; body?: string | Buffer };

/** A door on a real socket, with a stand-in for Next. */
export type Bench = {
  host: string;
  log: LogLine[];
  /** Sends a request exactly as told: no path is tidied up, no header forbidden. */
  send(target: string, sent?: Sent): Promise<Reply>;
  setNext(next: NextHandler): void;
  setAddress(address: DoorParts["address"]): void;
  listener: Listener;
  close(): Promise<void>;
};

export async function openBench(): Promise<Bench> {
  const root = makeBuild();
  const log: LogLine[] = [];
  let next: NextHandler = async (_, response) => void response.end("next");
  const parts: DoorParts = {
    next: (request, response) => next(request, response),
    manifest,
    files: sealedFiles(root, manifest),
    errorPages: readErrorPages(path.join(root, ".next/sealed")),
    address: { baseUrl: null, trustProxy: false },
    writeLog: (line) => log.push(line),
  };
  const listener = await listen(createDoor(parts), { port: 0, host: "127.0.0.1" });
  const host = `127.0.0.1:${listener.port}`;
  return {
    host,
    log,
    listener,
    send: (target, sent) => send(listener.port, target, sent),
    setNext: (handler) => {
      next = handler;
    },
    setAddress: (address) => {
      parts.address = address;
    },
    async close() {
      await listener.stop(100).catch(() => {});
      rmSync(root, { recursive: true });
    },
  };
}

function send(port: number, target: string, sent: Sent = {}): Promise<Reply> {
  const { method = "GET", headers = {}, body } = sent;
  return new Promise((resolve, reject) => {
    const request = httpRequest({ port, host: "127.0.0.1", path: target, method, headers });
    request.on("response", (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const { statusCode = 0, headers: got } = response;
        resolve({ status: statusCode, headers: got, body: Buffer.concat(chunks).toString() });
      });
      response.on("error", reject);
    });
    request.on("error", reject);
    request.end(body);
  });
}
