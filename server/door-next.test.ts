import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { reportDatabaseFailure, reportDatabaseSuccess } from "../prisma/circuit";
import type { NextHandler } from "./door";
import { type Bench, openBench } from "./testing/bench";

// What passes between the door and Next, with a stand-in for Next.
let bench: Bench;
const page = { accept: "text/html" };

beforeAll(async () => {
  bench = await openBench();
});
beforeEach(() => bench.setAddress({ baseUrl: null, trustProxy: false }));
afterEach(reportDatabaseSuccess);
afterAll(() => bench.close());

const answer =
  (status: number, type: string | null, body: string): NextHandler =>
  async (_, response) => {
    if (type) response.setHeader("content-type", type);
    response.statusCode = status;
    // In pieces, as a stream does.
    if (body) response.write(body);
    response.end(" and more");
  };

describe("what Next answers", () => {
  const html = "text/html; charset=utf-8";

  test("goes out as it is, private, with a nonce in its policy", async () => {
    let told = "";
    bench.setNext(async (request, response) => {
      told = String(request.headers["content-security-policy"]);
      response.setHeader("content-type", html);
      response.setHeader("cache-control", "s-maxage=99");
      response.end("hello");
    });
    const reply = await bench.send("/es/progress", { headers: page });
    expect(reply).toMatchObject({ status: 200, body: "hello" });
    expect(reply.headers["cache-control"]).toBe("private, no-store");
    expect(reply.headers["content-security-policy"]).toBe(told);
    expect(told).toMatch(/^script-src 'self' 'nonce-[A-Za-z0-9+/=]{24}' 'strict-dynamic';/);
    const second = await bench.send("/es/progress", { headers: page });
    expect(second.headers["content-security-policy"]).not.toBe(
      reply.headers["content-security-policy"],
    );
  });

  test.each([
    [500, html, "<html>English fault"],
    [500, "text/plain", "Internal Server Error"],
    [404, html, "<html>This page could not be found"],
    [400, null, ""],
    [409, html, ""],
    [413, null, ""],
    [500, "application/json", '{"stack":"secret"}'],
  ])("a fault %d in %s is told in our words", async (status, type, body) => {
    bench.setNext(answer(status, type, body));
    const reply = await bench.send("/ay/progress", { headers: page });
    expect(reply.status).toBe(status);
    const words = status === 409 ? 400 : status;
    expect(reply.body).toMatch(new RegExp(`^<h1>ay ${words}</h1>`));
    expect(reply.body).not.toContain("more");
    expect(reply.headers["content-security-policy"]).toMatch(/^script-src 'self';/);
  });

  test("a compressed fault is told uncompressed", async () => {
    bench.setNext(async (_, response) => {
      response.writeHead(500, { "content-encoding": "gzip", "content-type": html, etag: "x" });
      response.end(Buffer.from([1, 2, 3]));
    });
    const reply = await bench.send("/es/progress", { headers: page });
    expect(reply.headers["content-encoding"]).toBeUndefined();
    expect(reply.headers.etag).toBeUndefined();
    expect(reply.body).toMatch(/^<h1>es 500/);
  });

  test("a fault thrown before anything was written is told, too", async () => {
    const logged = vi.spyOn(console, "error").mockImplementation(() => {});
    bench.setNext(() => Promise.reject(new Error("a bug, on purpose")));
    const reply = await bench.send("/es/progress", { headers: page });
    expect(reply).toMatchObject({ status: 500, body: expect.stringContaining("es 500") });
    expect(logged).toHaveBeenCalledOnce();
    logged.mockRestore();
  });

  test("a fault just when the database has gone is told as that", async () => {
    bench.setNext(async (request, response) => {
      reportDatabaseFailure({ code: "P1001" });
      await answer(500, html, "x")(request, response);
    });
    const reply = await bench.send("/es/progress", { headers: page });
    expect(reply.status).toBe(503);
    expect(reply.headers["retry-after"]).toBe("2");
  });

  test("a refusal that a handler wrote for scripts stays", async () => {
    bench.setNext(answer(409, "application/json", "{}"));
    const reply = await bench.send("/api/attempts/1/responses", { headers: page });
    expect(reply).toMatchObject({ status: 409, body: "{} and more" });
  });

  test("scripts get a fault as JSON in the language of their page", async () => {
    bench.setNext(answer(500, "text/plain", "x"));
    const headers = { accept: "*/*", referer: `http://${bench.host}/ay/attempts/1` };
    const reply = await bench.send("/api/attempts/1/responses", { headers });
    expect(JSON.parse(reply.body)).toEqual({
      refusal: "fault",
      message: "ay 500",
      requestId: reply.headers["x-request-id"],
    });
  });

  test("the router gets the status alone, and then loads the page", async () => {
    bench.setNext(answer(500, "text/plain", "x"));
    const reply = await bench.send("/es/progress", { headers: { rsc: "1" } });
    expect(reply).toMatchObject({ status: 500, body: "" });
  });

  test.each(["https://evil.example/", "//evil.example", "/\\evil.example"])(
    "a redirect to %s does not go out",
    async (location) => {
      bench.setNext(async (_, response) => void response.writeHead(303, { location }).end());
      const reply = await bench.send("/es/progress", { headers: page });
      expect(reply.status).toBe(404);
      expect(reply.headers.location).toBeUndefined();
    },
  );

  test("a redirect of ours goes out", async () => {
    bench.setNext(async (_, response) => void response.writeHead(303, { location: "/es" }).end());
    expect((await bench.send("/es/progress")).headers.location).toBe("/es");
  });
});

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

test("every reply says how it may be used", async () => {
  bench.setNext(answer(200, "text/html", "x"));
  for (const target of ["/", "/es", "/es/progress", "/xx", "/course.js", "/api/health/live"]) {
    const { headers } = await bench.send(target);
    expect(headers, target).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "same-origin",
      "permissions-policy": expect.stringContaining("camera=()"),
      "x-request-id": expect.stringMatching(/^[0-9a-f-]{36}$/),
      "content-security-policy": expect.stringContaining("frame-ancestors 'none'"),
    });
    expect(headers["content-security-policy"]).not.toMatch(/unsafe/);
    expect(headers).not.toHaveProperty("x-powered-by");
    expect(headers).not.toHaveProperty("strict-transport-security");
  }
});

test("on being stopped it finishes what is under way and takes nothing more", async () => {
  const own = await openBench();
  own.setNext(async (_, response) => {
    setTimeout(() => response.end("done"), 200);
  });
  const slow = own.send("/es/progress");
  await new Promise((resolve) => setTimeout(resolve, 50));
  const stopped = own.listener.stop(5_000);
  await expect(own.send("/es")).rejects.toThrow();
  expect(await slow).toMatchObject({ status: 200, body: "done" });
  await stopped;
  await own.close();
});
