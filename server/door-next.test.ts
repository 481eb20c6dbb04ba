import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { reportDatabaseFailure, reportDatabaseSuccess } from "../prisma/circuit";
import type { NextHandler } from "./let-through";
import { type Bench, openBench } from "./testing/bench";

// What Next answers and how it goes out, with a stand-in for Next.
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
