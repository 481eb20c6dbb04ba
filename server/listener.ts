import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** A server that takes requests. */
export type Listener = {
  port: number;
  /** Stops taking requests, lets those under way finish, and ends what is left after `patienceMs`. */
  stop(patienceMs: number): Promise<void>;
};

function makeServer(handler: RequestListener): Server {
  const server = createServer(handler);
  // A slow phone on a bad line sends a few kilobytes in half a minute; whoever needs longer only holds the connection.
  server.headersTimeout = 15_000;
  server.requestTimeout = 30_000;
  server.keepAliveTimeout = 30_000;
  // What is no HTTP at all has no language either: a status, and the connection ends.
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    if (!socket.writable || error.code === "ECONNRESET") return socket.destroy();
    const status =
      error.code === "HPE_HEADER_OVERFLOW"
        ? "431 Request Header Fields Too Large"
        : error.code === "ERR_HTTP_REQUEST_TIMEOUT"
          ? "408 Request Timeout"
          : "400 Bad Request";
    socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  });
  return server;
}

/**
 * @param host null for every interface
 * @throws the error of Node when it cannot listen (EADDRINUSE, EACCES, EADDRNOTAVAIL)
 */
export async function listen(
  handler: RequestListener,
  { port, host }: { port: number; host: string | null },
): Promise<Listener> {
  let stopping = false;
  const server = makeServer((request, response) => {
    // A browser must not put its next request on a connection that is about to end.
    if (stopping) response.setHeader("connection", "close");
    handler(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port, ...(host === null ? {} : { host }) }, () => resolve());
  });
  return {
    port: portOf(server.address()),
    async stop(patienceMs) {
      stopping = true;
      const timer = setTimeout(() => server.closeAllConnections(), patienceMs);
      // A connection whose reply had begun before is kept alive by the browser: it is ended when the reply is through.
      const sweep = setInterval(() => server.closeIdleConnections(), 50);
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      });
      clearTimeout(timer);
      clearInterval(sweep);
    },
  };
}

const portOf = (address: AddressInfo | string | null): number =>
  typeof address === "object" && address !== null ? address.port : 0;
