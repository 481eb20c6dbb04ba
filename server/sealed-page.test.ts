import { describe, expect, test } from "vitest";
import { sealPage } from "./sealed-page";

const files = new Map([
  ["11", "[project]/node_modules/next/dist/esm/client/components/layout-router.js"],
  ["12", "[project]/node_modules/next-intl/dist/esm/production/shared/NextIntlClientProvider.js"],
  ["13", "[project]/app/[locale]/error.tsx"],
  ["14", "[project]/features/lessons/quiz.client.tsx"],
]);

// As Next 16.4 prerenders it, shortened.
const page = (body: string, flight = '3:I[11,[],\\"default\\"]\\n4:I[12,[]]\\n5:I[13,[]]') =>
  [
    '<!DOCTYPE html><html lang="es"><head><meta charSet="utf-8"/>',
    '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>',
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/b.js"/>',
    '<script src="/_next/static/chunks/c.js" async=""></script><title>Inicio</title>',
    '<script src="/_next/static/chunks/d.js" noModule=""></script></head><body>',
    `<div hidden=""><!--$--><!--/$--></div>${body}<!--$--><!--/$-->`,
    '<script src="/course.js" defer=""></script>',
    "<script>(self.__next_f=self.__next_f||[]).push([0])</script>",
    `<script>self.__next_f.push([1,"${flight}"])</script></body></html>`,
  ].join("");

const seal = (html: string) => sealPage(html, files, { "/course.js": "abc", "/search.js": "def" });

describe("a course page", () => {
  test("keeps its words and its one script, and nothing of the framework", () => {
    expect(seal(page("<h1>Hola <!-- -->mundo</h1>"))).toEqual({
      html: [
        '<!DOCTYPE html><html lang="es"><head><meta charSet="utf-8"/>',
        '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>',
        "<title>Inicio</title></head><body><h1>Hola mundo</h1>",
        '<script src="/course.js?v=abc" defer=""></script></body></html>',
      ].join(""),
    });
  });

  test("keeps other scripts of our own, and no others", () => {
    const html = '<script src="/search.js" defer=""></script><script src="/other.js"></script>';
    expect(seal(page(html))).toMatchObject({
      html: expect.stringMatching(
        /<body><script src="\/search\.js\?v=def" defer=""><\/script><script/,
      ),
    });
  });

  test("may speak of tags in its words", () => {
    const html = "<p>&lt;script&gt; y &lt;template&gt;, style=&quot;x&quot;</p>";
    expect(seal(page(html))).toMatchObject({ html: expect.stringContaining(html) });
  });

  test.each([
    ["a boundary left open", '<template id="B:0"></template>', /boundary/],
    ["a pending boundary", "<!--$?--><p></p><!--/$-->", /pending/],
    ["a part streamed late", '<div hidden="" id="S:0">x</div>', /late/],
    ["a style attribute", '<p class="a" style="color:red">x</p>', /style attribute/],
    ["a style element", "<style>p{}</style>", /<style>/],
    ["an event handler", '<p onclick="x()">x</p>', /event handler/],
    ["a script address", '<a href="javascript:x()">x</a>', /javascript/],
  ])("is refused with %s", (_, body, obstacle) => {
    expect(seal(page(body))).toEqual({ obstacles: [expect.stringMatching(obstacle)] });
  });

  test("is refused with a client component, which is named", () => {
    expect(seal(page("<p>x</p>", '6:I[14,[\\"x.js\\"],\\"Quiz\\"]'))).toEqual({
      obstacles: ["a client component: [project]/features/lessons/quiz.client.tsx"],
    });
  });

  test("with everything wrong names everything", () => {
    const html = page("<template></template><style></style>", "6:I[14,[]]");
    expect(seal(html)).toMatchObject({ obstacles: { length: 3 } });
  });
});
