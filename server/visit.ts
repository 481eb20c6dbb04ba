import type { IncomingMessage, ServerResponse } from "node:http";
import type { Locale } from "../i18n/routing";
import type { Resend } from "./error-pages";
import type { OwnAddress } from "./own-address";

/** One request on its way through the door, with what has been proven of it. */
export type Visit = {
  /** A UUID: in the log, on the reply, on error pages. */
  id: string;
  request: IncomingMessage;
  response: ServerResponse;
  address: OwnAddress;
  path: string;
  /** With its "?", or "". */
  search: string;
  /** The route's template; null when no route answers the path. */
  route: string | null;
  /** The language faults are told in. */
  locale: Locale;
  /** Whether a person will look at the reply as a page; otherwise a script or the framework's router asked. */
  wantsDocument: boolean;
  /** What to offer to send again should the database be away. */
  resend?: Resend;
  /** The reader came from the same site's page in another language: a switch, to be remembered. */
  switchesLanguage: boolean;
};

/** Whether a browser is going to show the reply as a page. */
export function wantsDocument(request: IncomingMessage, path: string): boolean {
  const { accept = "*/*", "sec-fetch-dest": destination } = request.headers;
  // The router of Next asks for flight data, its forms for the reply of an action.
  if (request.headers.rsc !== undefined || request.headers["next-action"] !== undefined)
    return false;
  if (typeof destination === "string") return /^(document|iframe|frame)$/.test(destination);
  if (accept.includes("text/html")) return true;
  return accept.includes("*/*") && !path.startsWith("/api/") && !path.startsWith("/_next/");
}
