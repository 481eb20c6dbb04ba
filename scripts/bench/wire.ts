import {
  Agent,
  type ClientRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  request,
} from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

/** One request and its reply, as they went over the wire: TCP payload with headers, compressed. */
export type Exchange = {
  status: number;
  headers: IncomingHttpHeaders;
  /** The body, decompressed. */
  text: string;
  bytesUp: number;
  bytesDown: number;
  /** From asking to the last byte. */
  ms: number;
};

export type Asked = {
  method?: "GET" | "POST";
  path: string;
  cookie?: string;
  /** With its own type: JSON as text, or what a form sends. */
  body?: string | URLSearchParams | FormData;
};

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

async function bodyOf({ body }: Asked): Promise<{ bytes: Buffer; type: string }> {
  if (body === undefined) return { bytes: Buffer.alloc(0), type: "" };
  if (typeof body === "string") return { bytes: Buffer.from(body), type: "application/json" };
  const encoded = new Response(body);
  const type = encoded.headers.get("content-type") ?? "";
  return { bytes: Buffer.from(await encoded.arrayBuffer()), type };
}

function decompressed(bytes: Buffer, encoding: string | undefined): string {
  if (encoding === "br") return brotliDecompressSync(bytes).toString();
  return (encoding === "gzip" ? gunzipSync(bytes) : bytes).toString();
}

function headersOf(url: string, { cookie }: Asked, body: { bytes: Buffer; type: string }) {
  const headers: OutgoingHttpHeaders = { "accept-encoding": "gzip, br", accept: "*/*" };
  if (cookie) headers.cookie = cookie;
  if (body.type) {
    const { bytes, type } = body;
    Object.assign(headers, { "content-type": type, "content-length": bytes.length, origin: url });
  }
  return headers;
}

/** What has gone over a request's connection since the request got it. */
function countBytes(outgoing: ClientRequest): () => Pick<Exchange, "bytesUp" | "bytesDown"> {
  let count = () => ({ bytesUp: 0, bytesDown: 0 });
  outgoing.once("socket", (socket) => {
    const { bytesWritten, bytesRead } = socket;
    count = () => ({
      bytesUp: socket.bytesWritten - bytesWritten,
      bytesDown: socket.bytesRead - bytesRead,
    });
  });
  return () => count();
}

/** Asks over the one connection that is kept open, as a browser that takes br and gzip; follows no redirect. */
export async function exchange(url: string, asked: Asked): Promise<Exchange> {
  const body = await bodyOf(asked);
  const from = performance.now();
  const outgoing = request(`${url}${asked.path}`, {
    agent,
    method: asked.method ?? "GET",
    headers: headersOf(url, asked, body),
  });
  const counted = countBytes(outgoing);
  outgoing.end(body.bytes);
  const reply = await new Promise<IncomingMessage>((resolve, reject) => {
    outgoing.once("response", resolve).once("error", reject);
  });
  const chunks: Buffer[] = [];
  for await (const chunk of reply) chunks.push(chunk);
  const { statusCode: status = 0, headers } = reply;
  const ms = performance.now() - from;
  const text = decompressed(Buffer.concat(chunks), headers["content-encoding"]);
  return { status, headers, text, ...counted(), ms };
}
