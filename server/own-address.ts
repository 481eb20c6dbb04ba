import type { IncomingMessage } from "node:http";

/** Under which address a request reached us, and from whom. */
export type OwnAddress = {
  /** Host and port as the browser knows them. */
  host: string;
  isSecure: boolean;
  /** The caller's network address. */
  caller: string;
};

/** What the operator said about it. */
export type AddressSettings = {
  /** An origin; it decides whatever a request says. */
  baseUrl: string | null;
  /** Whether X-Forwarded-* were written by a proxy of ours; otherwise they are a client's own words. */
  trustProxy: boolean;
};

const plainHost = /^[A-Za-z0-9._-]+(:\d{1,5})?$|^\[[0-9A-Fa-f:.]+\](:\d{1,5})?$/;

function header(request: IncomingMessage, name: string): string[] {
  const value = request.headers[name];
  const text = Array.isArray(value) ? value.join(",") : (value ?? "");
  return text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** @returns null when the request names no proper host, as every HTTP/1.1 request must */
export function ownAddress(
  request: IncomingMessage,
  { baseUrl, trustProxy }: AddressSettings,
): OwnAddress | null {
  const told = (name: string) => (trustProxy ? header(request, name) : []);
  const own = baseUrl === null ? null : new URL(baseUrl);
  const host = own?.host ?? told("x-forwarded-host")[0] ?? request.headers.host ?? "";
  if (!plainHost.test(host)) return null;
  const isSecure = own ? own.protocol === "https:" : told("x-forwarded-proto")[0] === "https";
  // The last is the one our proxy saw with its own eyes; those before it are what the caller claimed.
  const caller = told("x-forwarded-for").at(-1) ?? request.socket.remoteAddress ?? "";
  return { host: host.toLowerCase(), isSecure, caller: caller.replace(/^::ffff:/, "") };
}

/** Names by which a client could speak as a proxy or as the framework itself. */
const notForClients =
  /^(x-forwarded-.*|forwarded|x-real-ip|x-request-id|content-security-policy.*|x-middleware-.*|x-invoke-.*|x-next-.*|x-nextjs-.*|x-matched-path|x-now-.*|x-vercel-.*|x-action-.*|x-prerender-.*|next-resume.*)$/;

/** Leaves of a request's headers what a client may say, and adds what we know about it. */
export function tellNext(
  request: IncomingMessage,
  address: OwnAddress,
  told: Readonly<Record<string, string>>,
): void {
  for (const name of Object.keys(request.headers)) {
    if (notForClients.test(name)) delete request.headers[name];
  }
  const scheme = address.isSecure ? "https" : "http";
  const port = address.host.match(/:(\d+)$/)?.[1] ?? (address.isSecure ? "443" : "80");
  Object.assign(request.headers, {
    "x-forwarded-for": address.caller,
    "x-forwarded-host": address.host,
    "x-forwarded-proto": scheme,
    "x-forwarded-port": port,
    ...told,
  });
}
