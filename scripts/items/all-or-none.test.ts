import { expect, test } from "vitest";
import { allOrNoneFindings, isAllOrNone } from "./all-or-none";
import { exampleBank } from "./example-bank";

test.each([
  ["es", "Todas las anteriores"],
  ["es", "Ninguna de las anteriores."],
  ["es", "Todas son correctas"],
  ["es", "Todas las demás"],
  ["es", "Ninguna de las otras opciones"],
  ["es", "Ninguna es correcta"],
  ["es", "Ambas"],
  ["es", "La A y la B"],
  ["en", "All of the above"],
  ["en", "None of the above."],
  ["en", "None of these"],
  ["en", "All the answers"],
  ["en", "Both are right"],
  ["en", "A and B"],
  ["ay", "Taqpacha"],
  ["ay", "Taqiniwa"],
  ["ay", "Janiwa kawkïrisa"],
  ["ay", "Taqpachaw chiqapa"],
  ["ay", "Taqi nayrïrinaka"],
] as const)("%s: “%s” speaks of the other choices", (language, text) => {
  expect(isAllOrNone(text, language)).toBe(true);
});

test.each([
  // A claim about the subject with its reason: a misunderstanding of somebody.
  ["es", "Ninguna de las tres: están muy lejos"],
  ["en", "None of the three: they are very far apart"],
  ["ay", "Janiwa kawkïrisa: wali jayankapxiwa"],
  ["es", "El asunto, que toca a todos"],
  ["es", "Todas las regiones firman tratados de paz"],
  ["en", "All of these regions sign peace treaties"],
  ["en", "The matter, which touches everyone"],
  ["ay", "Aruskipata: taqiniruwa puri"],
] as const)("%s: “%s” speaks of the subject", (language, text) => {
  expect(isAllOrNone(text, language)).toBe(false);
});

test("it is looked for among the choices of each language", () => {
  const plant = { en: { "one.choices.d": "All of the above" } };
  expect(allOrNoneFindings(exampleBank(undefined, plant))).toMatchObject([
    { item: "one", rule: "all-or-none", detail: "en: “All of the above”" },
  ]);
  expect(allOrNoneFindings(exampleBank())).toEqual([]);
});
