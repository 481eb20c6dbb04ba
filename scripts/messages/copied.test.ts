import { expect, test } from "vitest";
import { copiedFindings, type Exemption, readExemptions, runHash, runsOf } from "./copied";
import { flatten } from "./tree";

const own =
  "Cada mañana la señora del puesto cuenta las monedas, abre el toldo y saluda a sus vecinas.";
const study = { hashes: new Set(runsOf(own).map(runHash)), exemptions: [] };
const place = { language: "es" as const, file: "ui/room" };
const rules = (message: string, exemptions: readonly Exemption[] = study.exemptions): string[] =>
  copiedFindings(flatten({ k: message }), place, { ...study, exemptions }).map(({ rule }) => rule);

test("a copied sentence is found through tags, case, accents and punctuation", () => {
  expect(rules(own)).toEqual(["copied"]);
  expect(
    rules("Dice que CADA <strong>manana</strong> la senora del puesto: cuenta las {n}"),
  ).toEqual(["copied"]);
});

test("seven words in common are no copy", () => {
  expect(rules("la señora del puesto cuenta las monedas despacio")).toEqual([]);
});

test("names and lists may be exempt, with a reason", () => {
  const list = readExemptions(`# remark\n${own}\tthe test's own sentence`);
  expect(rules(own, list)).toEqual([]);
  expect(() => readExemptions("some phrase")).toThrow("some phrase");
});
