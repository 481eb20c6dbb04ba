import { expect, test } from "vitest";
import type { Block } from "@/curriculum";
import { tellsOf } from "./named";

const institute = { works: ["census-1992"], paragraphs: [81], spanishNames: ["INE"] };
const prose = (paragraphs: number[], works: string[] = []): Block => ({
  kind: "prose",
  id: "walk",
  paragraphs,
  credits: works.map((work) => ({ work })),
});

test("a block tells of whom it credits, whatever its words", () => {
  expect(tellsOf(institute, { block: prose([14], ["census-1992"]), text: "" })).toBe(true);
});

test("a name counts where the block rests on a paragraph that has it, not for a namesake elsewhere", () => {
  expect(tellsOf(institute, { block: prose([81]), text: "El censo del INE." })).toBe(true);
  expect(tellsOf(institute, { block: prose([14]), text: "El censo del INE." })).toBe(false);
});

test("a name inside a longer one does not count", () => {
  expect(tellsOf(institute, { block: prose([81]), text: "El censo del INEI." })).toBe(false);
});

test("a block from outside the study counts by its words alone", () => {
  const block: Block = { kind: "context", id: "treaty", paragraphs: [], credits: [] };
  expect(tellsOf(institute, { block, text: "Según el INE, …" })).toBe(true);
});
