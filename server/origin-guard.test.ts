import { expect, test } from "vitest";
import { comesFromOurPages } from "./origin-guard";

const own = { host: "here.example:3000", isSecure: false, caller: "" };

test.each<[string, Record<string, string>, boolean]>([
  ["our own origin", { origin: "http://here.example:3000" }, true],
  ["another host", { origin: "http://there.example:3000" }, false],
  ["another port", { origin: "http://here.example" }, false],
  ["a host that begins like ours", { origin: "http://here.example:3000.evil.example" }, false],
  ["our host as a name", { origin: "http://here.example:3000@evil.example" }, false],
  ["an origin that is kept back", { origin: "null" }, false],
  ["nonsense", { origin: "::" }, false],
  ["another site's form", { "sec-fetch-site": "cross-site" }, false],
  [
    "a sister site's form",
    { "sec-fetch-site": "same-site", origin: "http://here.example:3000" },
    false,
  ],
  ["our own form, by fetch metadata", { "sec-fetch-site": "same-origin" }, true],
  ["an address typed by hand", { "sec-fetch-site": "none" }, false],
  ["an old browser on our page", { referer: "http://here.example:3000/es" }, true],
  ["an old browser elsewhere", { referer: "http://there.example/es" }, false],
  ["no word, as a form", { "content-type": "application/x-www-form-urlencoded" }, false],
  ["no word, as JSON", { "content-type": "application/json" }, true],
  ["no word, as nearly JSON", { "content-type": "application/jsonx" }, false],
  [
    "a foreign origin, as JSON",
    { origin: "http://x.example", "content-type": "application/json" },
    false,
  ],
])("a post from %s", (_, headers, passes) => {
  expect(comesFromOurPages(headers, own)).toBe(passes);
});

test("under TLS a plain origin is another", () => {
  const secure = { ...own, isSecure: true };
  expect(comesFromOurPages({ origin: "http://here.example:3000" }, secure)).toBe(false);
  expect(comesFromOurPages({ origin: "https://here.example:3000" }, secure)).toBe(true);
});
