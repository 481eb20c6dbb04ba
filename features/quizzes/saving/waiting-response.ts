import type { Receipt } from "../attempts/response.store";
import type { RawResponse } from "../items/response-fields";

/** One response on its way from a browser, as the door takes it (attempts/submission.ts), with where it goes. */
export type WaitingResponse = {
  /** Made here (UUIDv7): the same id twice has one effect, and ids are in the order of their making. */
  id: string;
  /** The attempt it belongs to, and its address. */
  attempt: string;
  action: string;
  item: string;
  sequence: number;
  language: string;
  response: RawResponse;
  /** When it was given, by this device's clock; absent in what was kept by an earlier version. */
  answeredAt?: string;
  /** Allows writing to this attempt, whoever is signed in when it is sent (attempts/attempt-token.ts). */
  token: string;
};

/** received: it is there, whatever became of it · refused: it can be nobody's response · away: to be sent again */
export type Sent =
  | { kind: "received"; receipt: Receipt }
  | { kind: "refused"; message: string | undefined }
  | { kind: "away" };

/** Refusals that sending again does not mend. */
const final = [400, 404, 409, 413, 415];

/** A line that says nothing for so long is tried anew: the same id twice has one effect. */
const PATIENCE_MS = 20_000;

/** Sends one response, and says what came of it. Never throws: a network that is away is an outcome like any other. */
export async function sendResponse(waiting: WaitingResponse): Promise<Sent> {
  const { id, item, sequence, language, response, token, answeredAt } = waiting;
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
  try {
    const reply = await fetch(waiting.action, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify({ id, item, sequence, language, response, token, answeredAt }),
      // Outlives the page, should the learner leave it right now.
      keepalive: true,
      signal: patience.signal,
    });
    if (reply.ok) return { kind: "received", receipt: await reply.json() };
    if (!final.includes(reply.status)) return { kind: "away" };
    const body: { refusal?: string; message?: string } = await reply.json();
    // A word of something between us and the server is none of the server's.
    return body.refusal ? { kind: "refused", message: body.message } : { kind: "away" };
  } catch {
    // Offline, or the connection broke off: was it saved? Sending again is safe.
    return { kind: "away" };
  } finally {
    clearTimeout(timer);
  }
}
