import type { ServerResponse } from "node:http";

const everyPage = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
];

/** Sealed pages: their one script is a file of ours; nothing inline runs. */
export const sealedPolicy = ["script-src 'self'", ...everyPage].join("; ");

/**
 * Pages that hydrate: the framework's scripts carry this nonce, and what they load is trusted with them. Browsers that
 * know 'strict-dynamic' ignore 'self'; it is for old ones.
 */
export const noncePolicy = (nonce: string): string =>
  [`script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`, ...everyPage].join("; ");

const always: Readonly<Record<string, string>> = {
  "x-content-type-options": "nosniff",
  // Not no-referrer: with it browsers post forms with "Origin: null", and the switch of language is not seen.
  "referrer-policy": "same-origin",
  "permissions-policy":
    "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
};

/** Headers of every reply, whoever gives it. */
export function setPolicies(response: ServerResponse, isSecure: boolean): void {
  for (const [name, value] of Object.entries(always)) response.setHeader(name, value);
  response.setHeader("content-security-policy", sealedPolicy);
  if (isSecure) response.setHeader("strict-transport-security", "max-age=31536000");
}
