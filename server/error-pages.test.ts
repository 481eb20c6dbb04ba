import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ErrorPages, readErrorPages } from "./error-pages";

const folder = mkdtempSync(path.join(tmpdir(), "errors-"));
let pages: ErrorPages;

beforeAll(() => {
  for (const locale of ["es", "ay", "en"]) {
    mkdirSync(path.join(folder, locale, "errors"), { recursive: true });
    for (const status of [400, 404, 413, 500, 503]) {
      writeFileSync(
        path.join(folder, locale, "errors", `${status}.html`),
        `<h1>${locale} &amp; <b>${status}</b></h1><code>00000000-0000-0000-0000-000000000000</code><div data-resend="" data-label="Otra vez"></div>`,
      );
    }
  }
  pages = readErrorPages(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("an error page", () => {
  test.each([
    [400, "es &amp; <b>400</b>"],
    [403, "es &amp; <b>400</b>"],
    [404, "es &amp; <b>404</b>"],
    [405, "es &amp; <b>400</b>"],
    [413, "es &amp; <b>413</b>"],
    [415, "es &amp; <b>400</b>"],
    [500, "es &amp; <b>500</b>"],
    [502, "es &amp; <b>500</b>"],
    [503, "es &amp; <b>503</b>"],
  ])("for status %d holds the id of the request", (status, headline) => {
    const html = pages.html(status, "es", "the-id");
    expect(html).toBe(`<h1>${headline}</h1><code>the-id</code>`);
  });

  test("has its headline as a sentence for scripts", () => {
    expect(pages.sentence(503, "ay")).toBe("ay & 503");
  });

  test("offers to send again exactly what was typed", () => {
    const fields = [
      ["text", `"><script>alert('x')</script>&amp;\r\n$& ñä 🦙`],
      ["", ""],
    ] as const;
    const html = pages.html(503, "es", "id", { action: "/api/attempts/1/responses", fields });
    expect(html).toContain(
      '<form method="post" action="/api/attempts/1/responses">' +
        '<input type="hidden" name="text" value="&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;amp;&#13;&#10;$&amp; ñä 🦙">' +
        '<input type="hidden" name="" value="">' +
        '<button class="go" type="submit">Otra vez</button></form>',
    );
  });

  test("offers it only where the database is away", () => {
    const html = pages.html(500, "es", "id", { action: "/x", fields: [["a", "b"]] });
    expect(html).not.toContain("form");
  });
});

test("a build without error pages says the status and the id", () => {
  expect(readErrorPages("/nowhere").html(500, "en", "id")).toMatch(/500.*<p>id<\/p>/);
});
