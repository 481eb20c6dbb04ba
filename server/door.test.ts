import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { reportDatabaseFailure, reportDatabaseSuccess } from "../prisma/circuit";
import { type Bench, openBench } from "./testing/bench";

let bench: Bench;
const page = { accept: "text/html" };

beforeAll(async () => {
  bench = await openBench();
});
beforeEach(() => {
  bench.setAddress({ baseUrl: null, trustProxy: false });
  bench.setNext(async (_, response) => void response.end("next"));
});
afterEach(reportDatabaseSuccess);
afterAll(() => bench.close());

describe("reading", () => {
  test("a sealed page is served without Next, to be asked for again each time", async () => {
    const reply = await bench.send("/es/lessons/one?x=1");
    expect(reply).toMatchObject({ status: 200, body: "<h1>page /es/lessons/one</h1>" });
    expect(reply.headers).toMatchObject({
      "cache-control": "public,max-age=0,must-revalidate",
      "content-type": "text/html;charset=utf-8",
      vary: "Accept-Encoding",
    });
    expect(reply.headers["content-security-policy"]).toMatch(/^script-src 'self';/);
    const etag = reply.headers.etag ?? "";
    const again = await bench.send("/es/lessons/one", { headers: { "if-none-match": etag } });
    expect(again.status).toBe(304);
  });

  test("browsers that can get it compressed", async () => {
    const reply = await bench.send("/es", { headers: { "accept-encoding": "gzip, br" } });
    expect(reply.headers["content-encoding"]).toBe("br");
  });

  test("HEAD has no body", async () => {
    expect(await bench.send("/es", { method: "HEAD" })).toMatchObject({ status: 200, body: "" });
    expect(await bench.send("/xx", { method: "HEAD" })).toMatchObject({ status: 404, body: "" });
  });

  test.each([
    ["/course.js?v=v1", "public, max-age=31536000, immutable"],
    ["/course.js", "public,max-age=0,must-revalidate"],
    ["/course.js?v=v0", "public,max-age=0,must-revalidate"],
    ["/favicon.svg", "public,max-age=0,must-revalidate"],
    ["/_next/static/chunks/a.js", "public,max-age=31536000,immutable"],
  ])("%s is kept as long as it is the same", async (target, caching) => {
    const reply = await bench.send(target);
    expect(reply.status).toBe(200);
    expect(reply.headers["cache-control"]).toBe(caching);
  });

  test("the front door leads to the reader's language, query and all", async () => {
    const headers = { "accept-language": "ay" };
    const reply = await bench.send("/?from=qr", { headers });
    expect(reply.status).toBe(307);
    expect(reply.headers).toMatchObject({
      location: "/ay?from=qr",
      vary: "Accept-Language, Cookie",
      "cache-control": "no-store",
    });
  });

  test("a slash at the end is taken away", async () => {
    const reply = await bench.send("/es/lessons/one/?x=1");
    expect(reply.status).toBe(308);
    expect(reply.headers.location).toBe("/es/lessons/one?x=1");
  });

  test.each([
    ["/es/lessons/two", "es 404"],
    ["/ay/lessons/one", "ay 404"],
    ["/fr", "en 404"],
    ["/nothing", "en 404"],
    ["//evil.example/", "en 404"],
    ["/%5Cevil.example", "en 404"],
    ["/es/../secret", "en 404"],
    ["/es/%", "en 400"],
    ["/es/%00", "en 400"],
    ["/es/.env", "es 404"],
  ])("%s gets a page in the reader's language", async (target, words) => {
    const headers = { ...page, "accept-language": "en" };
    const reply = await bench.send(target, { headers });
    expect(`${reply.body.match(/<h1>(.*?)<\/h1>/)?.[1]}`).toBe(words);
    expect(reply.status).toBe(Number(words.slice(3)));
    expect(reply.body).toContain(reply.headers["x-request-id"]);
    expect(reply.headers["cache-control"]).toBe("private, no-store");
  });

  test.each(["TRACE", "OPTIONS", "DELETE", "POST", "PROPFIND"])("%s of a page", async (method) => {
    const reply = await bench.send("/es", { method });
    expect(reply.status).toBe(405);
    expect(reply.headers.allow).toBe("GET, HEAD");
  });

  test("a request without a proper host is refused", async () => {
    expect((await bench.send("/es", { headers: { host: "a b" } })).status).toBe(400);
  });

  test("the life sign needs neither Next nor database", async () => {
    reportDatabaseFailure({ code: "ECONNREFUSED" });
    expect(await bench.send("/api/health/live")).toMatchObject({
      status: 200,
      body: '{"status":"live"}',
    });
  });
});

describe("a switch of language", () => {
  const from = (path: string) => ({ headers: { ...page, referer: `http://${bench.host}${path}` } });
  const cookie = "NEXT_LOCALE=en; Path=/; Max-Age=31536000; SameSite=Lax";

  test("is remembered, and the reply is this reader's alone", async () => {
    const reply = await bench.send("/en/lessons/one", from("/es/lessons/one"));
    expect(reply.headers["set-cookie"]).toEqual([cookie]);
    expect(reply.headers["cache-control"]).toBe("private, no-store");
  });

  test("is remembered on pages of Next's too", async () => {
    const reply = await bench.send("/en/progress", from("/ay/progress"));
    expect(reply.headers["set-cookie"]).toEqual([cookie]);
  });

  test.each([
    ["the same language", "/en/progress"],
    ["no language", "/"],
  ])("is not seen when the reader comes from %s", async (_, path) => {
    expect((await bench.send("/en", from(path))).headers["set-cookie"]).toBeUndefined();
  });

  test("is not seen when the reader comes from elsewhere", async () => {
    const headers = { referer: "http://evil.example/es" };
    expect((await bench.send("/en", { headers })).headers["set-cookie"]).toBeUndefined();
  });
});

describe("while the database is away", () => {
  beforeEach(() => reportDatabaseFailure({ code: "57P01" }));

  test("pages of Next's are refused at once, in the language", async () => {
    const reply = await bench.send("/ay/progress", { headers: page });
    expect(reply).toMatchObject({ status: 503, body: expect.stringContaining("ay 503") });
    expect(reply.headers["retry-after"]).toBe("2");
  });

  test("course pages and files are served", async () => {
    expect((await bench.send("/es")).status).toBe(200);
    expect((await bench.send("/robots.txt")).body).toBe("next");
  });

  test("a form that could not be saved can be sent again", async () => {
    const headers = {
      ...page,
      origin: `http://${bench.host}`,
      referer: `http://${bench.host}/ay/attempts/1`,
      "content-type": "application/x-www-form-urlencoded",
    };
    const sent = { method: "POST", headers, body: "text=%22%C3%B1%22" };
    const reply = await bench.send("/api/attempts/1/responses", sent);
    expect(reply.status).toBe(503);
    expect(reply.body).toMatch(/ay 503.*<input type="hidden" name="text" value="&quot;ñ&quot;">/);
  });
});

test("the log tells the route, never the address", async () => {
  bench.log.length = 0;
  const path = "/es/attempts/0192f0a0-secret";
  const headers = { cookie: "session=secret", referer: "http://x.example/secret" };
  const reply = await bench.send(`${path}?name=secret`, { headers });
  await expect.poll(() => bench.log).toHaveLength(1);
  expect(bench.log[0]).toMatchObject({
    id: reply.headers["x-request-id"],
    method: "GET",
    route: "/[locale]/attempts/[attempt]",
    status: 200,
  });
  expect(JSON.stringify(bench.log)).not.toContain("secret");
});
