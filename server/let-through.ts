import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { endProbe, isDatabaseAway } from "../prisma/circuit";
import type { BuildManifest } from "./build-manifest";
import type { ErrorPages } from "./error-pages";
import { interceptReply } from "./next-reply";
import { tellNext } from "./own-address";
import { noncePolicy } from "./policies";
import { sealReply } from "./sealed-reply";
import type { Visit } from "./visit";

/** What answers a request that the door lets through: Next, or a stand-in in a test. */
export type NextHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

type Ways = {
  next: NextHandler;
  errorPages: ErrorPages;
  manifest: Pick<BuildManifest, "scriptVersions">;
  /** Whether the page is sealed on its way out, so that it runs no script but ours. */
  isOpen: boolean;
};

/** What Next is told of how its page may run scripts: those of a page carry a nonce that it reads from this header. */
function tellPolicy(visit: Visit): Record<string, string> {
  const nonce = randomBytes(16).toString("base64");
  const policy = noncePolicy(nonce);
  visit.response.setHeader("content-security-policy", policy);
  return { "content-security-policy": policy, "x-nonce": nonce };
}

/** Hands a request to Next, and stands between its reply and the reader. */
export async function letThrough(
  visit: Visit,
  request: IncomingMessage,
  { next, errorPages, manifest, isOpen }: Ways,
): Promise<void> {
  const told = isOpen ? {} : tellPolicy(visit);
  tellNext(request, visit.address, { ...told, "x-request-id": visit.id });
  interceptReply(visit, errorPages);
  if (isOpen) sealReply(visit, request, manifest.scriptVersions);
  try {
    await next(request, visit.response);
  } finally {
    if (isDatabaseAway()) endProbe();
  }
}
