import type { IncomingHttpHeaders } from "node:http";
import type { OwnAddress } from "./own-address";

function isOwn(address: string, own: OwnAddress): boolean {
  if (!URL.canParse(address)) return false;
  const { host, protocol } = new URL(address);
  // Under plain http the scheme a proxy in front of us speaks is not known, so only a known https is insisted on.
  return host === own.host && (!own.isSecure || protocol === "https:");
}

/**
 * Whether a post comes from a page of ours. Browsers say where a post comes from; a page elsewhere can keep them from
 * saying it (Origin: null, no Referer) but cannot make them say something false.
 *
 * A request without any word of its origin is no browser's of the last years. It may pass as JSON: no form of a foreign
 * page can send that type without asking first. As a form it could be an old browser's on behalf of a foreign page, with
 * the reader's cookies, so it may not.
 */
export function comesFromOurPages(headers: IncomingHttpHeaders, own: OwnAddress): boolean {
  const { origin, referer, "sec-fetch-site": site } = headers;
  if (site !== undefined && site !== "same-origin") return false;
  if (origin !== undefined) return isOwn(origin, own);
  if (referer !== undefined) return isOwn(referer, own);
  return site === "same-origin" || isJson(headers["content-type"]);
}

/** @param contentType as in the header, with or without parameters */
export function isJson(contentType: string | undefined): boolean {
  return /^application\/json\s*(;|$)/i.test(contentType ?? "");
}
