import fc from "fast-check";
import { expect, test } from "vitest";
import { snippetOf } from "./snippet";

const long = `Al principio no pasa nada. ${"Siguen muchas palabras de relleno. ".repeat(12)}Luego llega la Política exterior. ${"Y más relleno. ".repeat(20)}`;

test("a short text stays whole, with what was found marked whatever its accents", () => {
  expect(snippetOf("La política y la POLITICA.", ["politica"])).toEqual([
    { text: "La ", isFound: false },
    { text: "política", isFound: true },
    { text: " y la ", isFound: false },
    { text: "POLITICA", isFound: true },
    { text: ".", isFound: false },
  ]);
});

test("a long one is cut at words around the first word found", () => {
  const pieces = snippetOf(long, ["politica"]);
  const text = pieces.map((piece) => piece.text).join("");
  expect(pieces.filter(({ isFound }) => isFound)).toEqual([{ text: "Política", isFound: true }]);
  expect(text).toMatch(/^… [a-z]+[. ].* …$/i);
  expect(text.length).toBeLessThanOrEqual(230);
});

test("a long one of which nothing but its heading was found begins at its beginning", () => {
  expect(snippetOf(long, ["nada-de-eso"])[0]?.text).toMatch(/^Al principio/);
});

test("an empty text has no pieces, and one without spaces is cut all the same", () => {
  expect(snippetOf("", ["x"])).toEqual([]);
  expect(snippetOf("x".repeat(1000), ["y"]).map(({ text }) => text.length)).toEqual([220, 2]);
});

test("whatever the text, its pieces are parts of it in their order", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 600 }), fc.string(), (text, found) => {
      const shown = snippetOf(text, [found]).map((piece) => piece.text);
      const own = shown.join("").replace(/^… /, "").replace(/ …$/, "");
      expect(text.replace(/^… /, "")).toContain(own);
    }),
  );
});
