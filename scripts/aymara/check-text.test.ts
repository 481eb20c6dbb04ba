import { expect, test } from "vitest";
import { adequacy } from "./adequacy";
import { checkText, type TextReport } from "./check-text";
import { classify } from "./classify";

const codes = ({ issues }: TextReport): string[] => issues.map(({ code }) => code);

test("plain Aymara passes", () => {
  const report = checkText("Aka yatiqañ utanx taqi yatiqirinakaw aymar aru yatiqapxi.");
  expect(report.verdict).toBe("ok");
  expect(report.metrics.known).toBe(1);
});

test("Spanish fails as untranslated", () => {
  const report = checkText("Bienvenidos a la escuela de la frontera");
  expect(report.verdict).toBe("fail");
  expect(codes(report)).toContain("UNTRANSLATED");
});

test("English fails", () => {
  expect(checkText("Welcome to the next lesson").verdict).toBe("fail");
});

test("letter salad fails", () => {
  expect(checkText("xqwt raklu mintq tupzxi suvanka").verdict).toBe("fail");
});

test("the old spelling of five vowels gets a suggestion", () => {
  expect(classify("qellqata")).toMatchObject({
    class: "old-spelling",
    suggestion: "qillqata",
  });
});

test("two k are an old spelling, but not where two suffixes meet", () => {
  expect(codes(checkText("kkalli"))).toContain("OLD_SPELLING");
  expect(codes(checkText("Ukaxa janiwa jumankkiti"))).toEqual([]);
});

test("apostrophes are not mixed, and are U+2019", () => {
  expect(codes(checkText("Jach’a marka, jisk'a marka"))).toContain("APOSTROPHE_MIXED");
  expect(codes(checkText("Jisk'a marka"))).toContain("APOSTROPHE_CHAR");
  expect(codes(checkText("Jisk’a marka"))).toEqual([]);
});

test("a long vowel is written with a diaeresis", () => {
  expect(codes(checkText("Saraan markaru"))).toContain("LONG_VOWEL");
});

test("a loan with a suffix is reported as one", () => {
  expect(codes(checkText("presidentenakampi aruskipapxi"))).toContain("LOAN_WITH_SUFFIX");
});

test("placeholders, tags and names do not count", () => {
  expect(checkText("{count} <b>Arica</b> 2026").verdict).toBe("nothing-to-judge");
});

test("allowed names need their capital, and may be of several words with a suffix", () => {
  expect(classify("Aricaru").class).toBe("allowed");
  expect(classify("arica").class).not.toBe("allowed");
  expect(codes(checkText("La Pazaru sarapxi"))).toEqual([]);
});

test("adequacy finds the border, and misses it", () => {
  const isBorder = (es: string): boolean => es.startsWith("frontera");
  const found = adequacy("la frontera de los pueblos", "markanakan qurpanakapa");
  expect(found.hit.some(isBorder)).toBe(true);
  expect(adequacy("la frontera", "jach’a uta").miss.some(isBorder)).toBe(true);
});
