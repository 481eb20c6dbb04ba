import { expect, test } from "vitest";
import { answerQuery } from "./answer-query";
import { buildIndex, readIndex, type SearchDocument } from "./search-index";

const block = (path: string, heading: string, text: string): SearchDocument => ({
  ...{ kind: "block", where: "Lección 2", path, heading, text },
});
const documents: readonly SearchDocument[] = [
  {
    ...{ kind: "title", path: "/lessons/triple-border", where: "Lección 2" },
    heading: "Cómo se hizo la triple frontera",
    text: "¿Cómo cambia vidas una línea en un mapa?",
  },
  {
    ...{ kind: "title", path: "/glossary#border", where: "Glosario" },
    heading: "frontera",
    text: "Línea que separa dos Estados.",
  },
  block("/lessons/triple-border#war", "La guerra", "Entre 1879 y 1884, por el salitre."),
  block("/lessons/triple-border#fair", "La feria une", "En la frontera hay ferias y fiestas."),
  block("/lessons/triple-border#law", "Números", "La Ley 20.175 y 1 587 658 personas."),
  { ...block("/lessons/x#ay", "Jach’a marka", "Utjañäni, ch’uqi alañäni."), lang: "ay" },
];
const index = buildIndex(documents);
const paths = (query: string) => answerQuery(index, query).found.map(({ path }) => path);

test.each([
  ["accents", "linea", ["/glossary#border", "/lessons/triple-border"]],
  ["case", "SALITRE", ["/lessons/triple-border#war"]],
  ["the kind of apostrophe", "ch'uqi", ["/lessons/x#ay"]],
  ["an apostrophe left out", "chuqi", ["/lessons/x#ay"]],
  ["ä and ñ", "utjanani", ["/lessons/x#ay"]],
  ["how a number is grouped", "1.587.658", ["/lessons/triple-border#law"]],
  ["the end of a word", "salit", ["/lessons/triple-border#war"]],
])("%s does not count", (_, query, found) => {
  expect(paths(query).sort()).toEqual([...found].sort());
});

test("what is called so comes before what only speaks of it", () => {
  expect(paths("frontera")).toEqual([
    "/glossary#border",
    "/lessons/triple-border",
    "/lessons/triple-border#fair",
  ]);
});

test("what has all the words hides what has some; where nothing has all, some will do", () => {
  expect(paths("feria frontera")).toEqual(["/lessons/triple-border#fair"]);
  expect(paths("salitre ferias").sort()).toEqual([
    "/lessons/triple-border#fair",
    "/lessons/triple-border#war",
  ]);
});

test("what was found is marked, and its language told", () => {
  const [found] = answerQuery(index, "ch`uqi").found;
  expect(found).toMatchObject({
    lang: "ay",
    where: "Lección 2",
    snippet: [
      { text: "Utjañäni, ", isFound: false },
      { text: "ch’uqi", isFound: true },
      { text: " alañäni.", isFound: false },
    ],
  });
});

test("a word that the course has not is answered with those spelt nearly so", () => {
  expect(answerQuery(index, "fronterra")).toMatchObject({ count: 0, suggestions: ["frontera"] });
  expect(answerQuery(index, "zzzzzzzzz")).toEqual({ count: 0, found: [], suggestions: [] });
});

test.each(["", "?", "constructor", "__proto__", "a".repeat(100), "\\p{L}", "* OR 1=1", "<b>"])(
  "odd input is answered: %s",
  (query) => {
    expect(answerQuery(index, query).found.length).toBeLessThanOrEqual(20);
  },
);

test("an index that was written and read again answers alike; at most 20 are shown of many", () => {
  const again = readIndex(JSON.stringify(index));
  expect(answerQuery(again, "frontera")).toEqual(answerQuery(index, "frontera"));
  const many = Array.from({ length: 30 }, (_, at) => block(`/l#${at}`, "Feria", `Feria ${at}.`));
  const answer = answerQuery(buildIndex(many), "feria");
  expect([answer.count, answer.found.length]).toEqual([30, 20]);
});
