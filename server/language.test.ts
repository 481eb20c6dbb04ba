import { describe, expect, test } from "vitest";
import { localeOfPath, ownReferrerPath, readerLanguage } from "./language";

describe("the language of a reader", () => {
  test.each([
    ["nothing said", undefined, undefined, "es"],
    ["Bolivian Spanish", undefined, "es-BO,es;q=0.9,en;q=0.8", "es"],
    ["British English", undefined, "en-GB,en;q=0.9", "en"],
    ["Aymara", undefined, "ay,es;q=0.8", "ay"],
    ["Central Aymara by its own code", undefined, "ayr-BO", "ay"],
    ["Aymara's three-letter code", undefined, "aym", "ay"],
    ["Southern Aymara", undefined, "ayc;q=0.7,fr", "ay"],
    ["Quechua reads Spanish", undefined, "qu-PE,en;q=0.5", "es"],
    ["a language we lack, then English", undefined, "fr-FR,fr;q=0.9,en;q=0.4", "en"],
    ["only languages we lack", undefined, "de,ja", "es"],
    ["weights, not order, decide", undefined, "en;q=0.3, ay;q=0.9", "ay"],
    ["the first of equals", undefined, "en,es", "en"],
    ["a refused language", undefined, "en;q=0, ay;q=0.1", "ay"],
    ["any language", undefined, "*", "es"],
    ["nonsense", undefined, ";;q=,=,en-", "en"],
    ["a nonsense weight", undefined, "en;q=1.2.3,ay;q=0.1", "ay"],
    ["a name of Object's", undefined, "constructor,en;q=0.1", "en"],
    ["the last choice wins", "NEXT_LOCALE=ay", "en", "ay"],
    ["the last choice among others", "a=b; NEXT_LOCALE=en; c=d", "es", "en"],
    ["a choice we do not know", "NEXT_LOCALE=fr", "en", "en"],
    ["somebody else's cookie", "XNEXT_LOCALE=ay", undefined, "es"],
  ])("%s", (_, cookie, accept, locale) => {
    expect(readerLanguage({ cookie, "accept-language": accept })).toBe(locale);
  });
});

test.each([
  ["/es/lessons/x", "es"],
  ["/ay", "ay"],
  ["/english", null],
  ["/", null],
  ["/fr/x", null],
])("the language of the path %s", (path, locale) => {
  expect(localeOfPath(path)).toBe(locale);
});

test.each([
  ["http://here.example:3000/es/x?y#z", "/es/x"],
  ["http://there.example:3000/es/x", null],
  ["http://here.example/es/x", null],
  ["/es/x", null],
  [undefined, null],
])("the page a request came from, %s", (referer, path) => {
  expect(ownReferrerPath(referer, "here.example:3000")).toBe(path);
});
