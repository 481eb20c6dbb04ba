import { expect, test } from "vitest";
import { exampleItems, exampleWords } from "./example-items";
import { wordingOf } from "./wording";

const item = exampleItems.choice;
const words = {
  es: { prompt: "¿Quién?" },
  en: { prompt: "Who?" },
  ay: { prompt: "¿Khiti?" },
};
const all = { content: { item, words }, lesson: "what-is-paradiplomacy" };
const noAymara = { content: { item, words: { es: words.es, en: words.en } }, lesson: "l" };

test.each([
  ["a language alone", all, "en", null, ["en"]],
  ["an Aymara draft has its Spanish beneath", all, "ay", null, ["ay", "es"]],
  ["the language that was asked for", all, "es", "ay", ["es", "ay"]],
  ["asked for under a draft, it stands there beside Spanish", all, "ay", "en", ["ay", "es", "en"]],
  ["the same language twice is one", all, "en", "en", ["en"]],
  ["the same language under a draft is no wish", all, "ay", "ay", ["ay", "es"]],
  ["no Aymara: Spanish, which says so", noAymara, "ay", null, ["es"]],
  ["no Aymara beneath either", noAymara, "en", "ay", ["en"]],
  ["no Aymara, and Spanish asked for", noAymara, "ay", "es", ["es"]],
] as const)("%s", (_name, from, locale, also, languages) => {
  const wording = wordingOf(from, locale, also);
  expect([wording.locale, ...wording.beneath.map((one) => one.locale)]).toEqual(languages);
  expect(wording.text.plain("prompt")).toBe(words[wording.locale].prompt);
});

test("the words between the tags of a passage can be read alone", () => {
  const text = "Uno. <hot-a>Dos <strong>tres</strong></hot-a>. <hot-b>Cuatro</hot-b>";
  const content = { item: exampleItems.hottext, words: { ...exampleWords, en: { text } } };
  const wording = wordingOf({ content, lesson: "l" }, "en", null);
  expect(wording.text.inside("text", "hot-a")).toBe("Dos tres");
  expect(wording.text.inside("text", "hot-z")).toBe("");
  expect(wording.text.plain("text")).toBe("Uno. Dos tres. Cuatro");
});
