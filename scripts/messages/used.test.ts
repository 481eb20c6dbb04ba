import { expect, test } from "vitest";
import { unusedFindings } from "./used";

const es = {
  "ui/room": { title: "x", states: { "in-progress": "x", late: "x" } },
  glossary: { a: "x" },
};
const keys = (sources: string): string[] => unusedFindings(es, sources).map(({ key }) => key);

test("words that no code asks for are found, in the interface only", () => {
  expect(keys('t("title"); type State = "in-progress"')).toEqual(["states.late"]);
});

test("part of another word is no use", () => {
  expect(keys("subtitle, progress, late, in-progress")).toEqual(["title"]);
});
