import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { NextHandler } from "./let-through";
import { type Bench, openBench } from "./testing/bench";

// What the door lets through to Next and how it tells it, with a stand-in for Next.
let bench: Bench;
const page = { accept: "text/html" };

beforeAll(async () => {
  bench = await openBench();
});
beforeEach(() => bench.setAddress({ baseUrl: null, trustProxy: false }));
afterAll(() => bench.close());

describe("what Next is told", () => {
  const echo: NextHandler = async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    response.setHeader("content-type", "application/json");
    response.end(
      JSON.stringify({
        method: request.method,
        url: request.url,
        headers: request.headers,
        body: Buffer.concat(chunks).toString(),
      }),
    );
  };
  const post = (headers: Record<string, string>, body: string | Buffer) => ({
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body,
  });

  test("a body that was checked arrives whole", async () => {
    bench.setNext(echo);
    const body = JSON.stringify({ text: "ñ🦙".repeat(5_000) });
    const sent = post({ origin: `http://${bench.host}` }, body);
    const reply = await bench.send("/api/attempts/1/responses?x=1", sent);
    expect(JSON.parse(reply.body)).toMatchObject({
      method: "POST",
      url: "/api/attempts/1/responses?x=1",
      body,
    });
  });

  test("a client cannot speak as a proxy, nor as the framework", async () => {
    bench.setNext(echo);
    const headers = {
      "x-forwarded-for": "6.6.6.6",
      "x-forwarded-host": "evil.example",
      "x-forwarded-proto": "https",
      "x-middleware-subrequest": "proxy",
      "x-request-id": "mine",
      forwarded: "for=6.6.6.6",
    };
    const told = JSON.parse((await bench.send("/es/progress", { headers })).body).headers;
    expect(told).toMatchObject({
      "x-forwarded-for": "127.0.0.1",
      "x-forwarded-host": bench.host,
      "x-forwarded-proto": "http",
    });
    expect(told["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
    expect(told).not.toHaveProperty("forwarded");
    expect(told).not.toHaveProperty("x-middleware-subrequest");
  });

  test("a proxy of ours is believed, its last word on the caller", async () => {
    bench.setNext(echo);
    bench.setAddress({ baseUrl: null, trustProxy: true });
    const headers = {
      "x-forwarded-for": "6.6.6.6, 203.0.113.7",
      "x-forwarded-host": "course.example",
      "x-forwarded-proto": "https",
    };
    const reply = await bench.send("/es/progress", { headers });
    expect(JSON.parse(reply.body).headers).toMatchObject({
      "x-forwarded-for": "203.0.113.7",
      "x-forwarded-host": "course.example",
      "x-forwarded-proto": "https",
    });
    expect(reply.headers["strict-transport-security"]).toBe("max-age=31536000");
  });

  test("BASE_URL decides what our own address is", async () => {
    bench.setNext(echo);
    bench.setAddress({ baseUrl: "https://course.example", trustProxy: false });
    const target = "/api/attempts/1/responses";
    const own = await bench.send(target, post({ origin: "https://course.example" }, "{}"));
    expect(own.status).toBe(200);
    const other = await bench.send(target, post({ origin: `http://${bench.host}` }, "{}"));
    expect(other.status).toBe(403);
  });

  test.each<[string, number, Record<string, string>, string]>([
    ["a foreign page's", 403, { origin: "https://evil.example" }, "{}"],
    ["a page's that hides itself", 403, { origin: "null" }, "{}"],
    ["a broken", 400, {}, "{"],
    ["an unknown kind of", 415, { "content-type": "text/xml" }, "<a/>"],
    ["a too long", 413, {}, JSON.stringify("x".repeat(65_536))],
    [
      "a too long one without saying so,",
      413,
      { "transfer-encoding": "chunked" },
      JSON.stringify("x".repeat(99_999)),
    ],
  ])("%s post does not arrive", async (_, status, more, body) => {
    let arrived = false;
    bench.setNext(async (_request, response) => {
      arrived = true;
      response.end();
    });
    const headers = { ...page, origin: `http://${bench.host}`, "accept-language": "ay", ...more };
    const reply = await bench.send("/api/attempts/1/responses", post(headers, body));
    expect(reply.status).toBe(status);
    expect(reply.body).toMatch(/^<h1>ay 4/);
    expect(arrived).toBe(false);
  });
});
