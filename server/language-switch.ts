import type { IncomingMessage } from "node:http";
import { languageCookie, localeOfPath, ownReferrerPath } from "./language";
import type { Visit } from "./visit";

const yearInSeconds = 31_536_000;

/** Whether a reader has just followed a link from a page of ours in one language to one in another. */
export function switchesLanguage(request: IncomingMessage, path: string, ownHost: string): boolean {
  const from = ownReferrerPath(request.headers.referer, ownHost);
  const before = from === null ? null : localeOfPath(from);
  const now = localeOfPath(path);
  return request.method === "GET" && before !== null && now !== null && before !== now;
}

/** Remembers the language of the page that is being opened, without a script. */
export function languageCookieOf({ path, address }: Visit): string {
  const secure = address.isSecure ? "; Secure" : "";
  return `${languageCookie}=${localeOfPath(path)}; Path=/; Max-Age=${yearInSeconds}; SameSite=Lax${secure}`;
}
