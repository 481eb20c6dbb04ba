import { expect, test } from "vitest";
import { readAllowed } from "./allowed";
import { judgeFile, judgeMessage } from "./judge-messages";
import { aymaraText } from "./message-text";

const failing = (ay: string, es = "…"): string[] =>
  judgeMessage({ key: "k", ay, es }).failures.map(({ code }) => code);

test("syntax, arguments with their suffixes, titles and marked Spanish are not judged", () => {
  expect(aymaraText("<cite>Paradiplomacia aymara</cite>: yatxatawi")).toBe(": yatxatawi");
  expect(aymaraText("<strong>Marka</strong>naka: {name}ru <es>municipios</es>naka")).toBe(
    "Markanaka:",
  );
  expect(aymaraText("{n, plural, other {# jiskt’awi}} utji")).toBe("utji\njiskt’awi");
});

test("text left in Spanish fails, names and Aymara in both languages pass", () => {
  expect(failing("Guardar", "Guardar")).toContain("SAME_AS_SOURCE");
  expect(failing("Aymar aru", "Aymar aru")).toEqual([]);
  expect(failing("Thakhi", "Thakhi")).toEqual([]);
  expect(failing("Bolivia", "Bolivia")).toEqual([]);
});

test.each([
  ["an unmarked Spanish word in a label", "Guardar uka", "FOREIGN_TOKEN"],
  ["a letter of other alphabets", "Zarkawi", "LETTER_OUTSIDE_ALPHABET"],
  ["the ASCII apostrophe", "Jisk''a marka", "APOSTROPHE_CHAR"],
  ["a loan that is not on the list", "presidentenaka", "LOAN_WITH_SUFFIX"],
  ["a paragraph of Spanish", "Aquí no hay nada que se pueda leer", "UNTRANSLATED"],
])("%s fails", (_, ay, code) => {
  expect(failing(ay)).toContain(code);
});

test("three unknown words are a remark, ten sentences of them fail the file", () => {
  expect(failing("taqlu ñupira lulki")).toEqual([]);
  const pairs = Array.from({ length: 10 }, (_, at) => ({
    key: `k${at}`,
    ay: "Taqlu ñupira aka.",
    es: "…",
  }));
  expect(judgeFile(pairs).verdict).toBe("fail");
  expect(judgeFile(pairs.slice(0, 3)).verdict).toBe("too short to judge");
});

test("an exception without a reason is refused", () => {
  expect(() => readAllowed("foo\tloan\t")).toThrow("foo");
  expect(() => readAllowed("foo\tthing\tbecause")).toThrow("foo");
});
