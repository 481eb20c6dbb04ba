import type { ErrorPages } from "./error-pages";
import { sealedPolicy } from "./policies";
import type { Visit } from "./visit";

/** Seconds after which a browser or a script may try again. */
const retryAfter = "2";

/** Words for scripts, as the features' own refusals have them (features/accounts/result.ts). */
const refusals: Readonly<Record<number, string>> = {
  403: "forbidden",
  404: "not-found",
  409: "conflict",
  413: "too-large",
  429: "too-many",
  500: "fault",
  503: "away",
};

/** A reply's body and what it is. */
export type FaultReply = { body: string; headers: Record<string, string> };

/**
 * What a fault looks like to whoever asked: a sealed page in the reader's language, JSON for a script at the API, and
 * nothing but the status for the framework's router, which then loads the page as a whole.
 */
export function faultReply(visit: Visit, status: number, pages: ErrorPages): FaultReply {
  const headers: Record<string, string> = {
    "cache-control": "private, no-store",
    "content-security-policy": sealedPolicy,
  };
  if (status === 503) headers["retry-after"] = retryAfter;
  if (visit.wantsDocument) {
    headers["content-type"] = "text/html; charset=utf-8";
    return { headers, body: pages.html(status, visit.locale, visit.id, visit.resend) };
  }
  if (!visit.path.startsWith("/api/")) return { headers, body: "" };
  headers["content-type"] = "application/json";
  const refusal = refusals[status] ?? (status >= 500 ? "fault" : "bad-request");
  const message = pages.sentence(status, visit.locale);
  return { headers, body: JSON.stringify({ refusal, message, requestId: visit.id }) };
}

/** Answers a request with a fault, without Next. */
export function answerFault(visit: Visit, status: number, pages: ErrorPages): void {
  const { response, request } = visit;
  const { body, headers } = faultReply(visit, status, pages);
  response.writeHead(status, { ...headers, "content-length": Buffer.byteLength(body) });
  response.end(request.method === "HEAD" ? undefined : body);
}
