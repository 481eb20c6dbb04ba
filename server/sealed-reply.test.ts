import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { reportDatabaseFailure, reportDatabaseSuccess } from "../prisma/circuit";
import type { NextHandler } from "./let-through";
import { type Bench, openBench } from "./testing/bench";

// Pages made at each request that need neither the database nor the framework.
let bench: Bench;
const address = "/es/search?q=x";
const page = { accept: "text/html" };
const html = [
  "<html><head><title>x</title></head><body><h1>x</h1>",
  '<script src="/course.js" defer=""></script><script src="/search.js" defer=""></script>',
  '<script src="/_next/static/a.js"></script><script>self.__next_f.push([1,"x"])</script>',
  "</body></html>",
].join("");
const sealed =
  '<html><head><title>x</title></head><body><h1>x</h1><script src="/course.js?v=v1" defer=""></script><script src="/search.js?v=v2" defer=""></script></body></html>';

/** As Next does it: the head sent first, the page in pieces. */
const answer =
  (status: number, body: string): NextHandler =>
  async (_, response) => {
    response.writeHead(status, { "content-type": "text/html; charset=utf-8", link: "</a.js>" });
    response.flushHeaders();
    response.write(body.slice(0, 30));
    response.write(Buffer.from(body.slice(30)));
    response.end();
  };

beforeAll(async () => {
  bench = await openBench();
});
afterEach(reportDatabaseSuccess);
afterAll(() => bench.close());

test("goes out without the framework, under the policy of sealed pages", async () => {
  let asked: NodeJS.Dict<string | string[]> = {};
  bench.setNext(async (request, response) => {
    asked = request.headers;
    await answer(200, html)(request, response);
  });
  const reply = await bench.send(address, { headers: { ...page, "accept-encoding": "br, gzip" } });
  expect(reply.status).toBe(200);
  expect(reply.headers).toMatchObject({
    "cache-control": "private, no-store",
    "content-encoding": "gzip",
    "content-security-policy": expect.stringMatching(/^script-src 'self';/),
  });
  expect(reply.headers.link).toBeUndefined();
  expect(asked["accept-encoding"]).toBeUndefined();
  expect(asked["x-nonce"]).toBeUndefined();
  expect((await bench.send(address, { headers: page })).body).toBe(sealed);
  // As a browser: it asks for gzip and takes it off again.
  expect(await (await fetch(`http://${bench.host}${address}`, { headers: page })).text()).toBe(
    sealed,
  );
});

test("is answered while the database is away", async () => {
  bench.setNext(answer(200, html));
  reportDatabaseFailure({ code: "ECONNREFUSED" });
  expect(await bench.send(address, { headers: page })).toMatchObject({ status: 200, body: sealed });
  expect((await bench.send("/es/progress", { headers: page })).status).toBe(503);
});

test("HEAD has no body", async () => {
  bench.setNext(answer(200, html));
  expect(await bench.send(address, { method: "HEAD" })).toMatchObject({ status: 200, body: "" });
});

test.each([404, 500])("a fault %d is told in our words", async (status) => {
  bench.setNext(answer(status, "<html>English fault"));
  const reply = await bench.send(address, { headers: page });
  expect(reply).toMatchObject({ status, body: expect.stringMatching(`^<h1>es ${status}`) });
});

test("a page that would need scripts is a fault, and logged", async () => {
  const logged = vi.spyOn(console, "error").mockImplementation(() => {});
  bench.setNext(answer(200, html.replace("<h1>", '<template id="B:0"></template><h1>')));
  const reply = await bench.send(address, { headers: page });
  expect(reply.status).toBe(500);
  expect(logged).toHaveBeenCalledOnce();
  logged.mockRestore();
});
