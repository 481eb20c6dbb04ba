import { afterEach, expect, test, vi } from "vitest";
import { sendResponse, type WaitingResponse } from "./waiting-response";

const waiting: WaitingResponse = {
  ...{ id: "x", attempt: "a", action: "/save", item: "i", sequence: 1, language: "es", token: "t" },
  response: { interaction: "choice", choice: "b" },
};

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const replyWith = (status: number, body: string) =>
  vi.stubGlobal("fetch", async () => new Response(body, { status }));

test("a line that never answers is away, so that it is tried anew", async () => {
  vi.useFakeTimers();
  vi.stubGlobal(
    "fetch",
    (_: string, { signal }: RequestInit) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener("abort", () => reject(signal.reason));
      }),
  );
  const sent = sendResponse(waiting);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(await sent).toEqual({ kind: "away" });
});

test("a refusal in the server’s words is final", async () => {
  replyWith(404, JSON.stringify({ refusal: "not-found", message: "no" }));
  expect(await sendResponse(waiting)).toEqual({ kind: "refused", message: "no" });
});

test.each([
  [200, "<html>Sign in to this network</html>"],
  [404, "<html>Not found</html>"],
  [400, ""],
  [503, JSON.stringify({ refusal: "away" })],
])(
  "%i with a body of somebody else’s is no word of ours: what waits stays",
  async (status, body) => {
    replyWith(status, body);
    expect(await sendResponse(waiting)).toEqual({ kind: "away" });
  },
);
