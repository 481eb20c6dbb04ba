import type { IncomingMessage, ServerResponse } from "node:http";

/** One request as the log tells it: the route's template, never the address, and nothing a person wrote or is. */
export type LogLine = {
  time: string;
  id: string;
  method: string;
  route: string;
  status: number;
  ms: number;
};

/** Writes one line when the reply is through or the browser has gone (status 499, as nginx says it). */
export function logWhenDone(
  request: IncomingMessage,
  response: ServerResponse,
  told: { id: string; route: () => string; write: (line: LogLine) => void },
): void {
  const from = performance.now();
  response.once("close", () => {
    told.write({
      time: new Date().toISOString(),
      id: told.id,
      method: request.method ?? "",
      route: told.route(),
      status: response.writableEnded ? response.statusCode : 499,
      ms: Math.round((performance.now() - from) * 10) / 10,
    });
  });
}
