import { describe, expect, test } from "vitest";
import { type BankItem, bankOfLesson } from "@/features/quizzes/attempts/bank";
import { aymaraOfContent, countAymara } from "./content-aymara";
import { itemCountOfContent, itemsOfContent } from "./content-quiz";

const sum = (count: object) => Object.values(count).reduce((total, one) => total + one, 0);

describe("the Aymara of what is assigned", () => {
  test("counts every item that may be asked, once", async () => {
    const bank = await bankOfLesson("autonomy");
    expect(sum(await aymaraOfContent({ kind: "lesson-quiz", lesson: "autonomy" }))).toBe(
      bank.length,
    );
    const final = await itemsOfContent({ kind: "final-quiz" });
    expect(sum(await aymaraOfContent({ kind: "final-quiz" }))).toBe(final.length);
    expect(final.length).toBeGreaterThan(
      await itemCountOfContent({ kind: "final-quiz" }, { itemCount: 8 }),
    );
  });

  test("nothing of a lesson to be read", async () => {
    expect(sum(await aymaraOfContent({ kind: "reading", lesson: "autonomy" }))).toBe(0);
  });

  test("an item without Aymara words has none; what the list of states does not know is a draft", async () => {
    const [item] = await bankOfLesson("autonomy");
    if (!item) throw new Error("no bank");
    const { es, en } = item.words;
    const without: BankItem = { ...item, words: { es, en } };
    const unknown: BankItem = { ...item, words: { es, en, ay: es }, lesson: "nowhere" };
    expect(countAymara([without, unknown])).toEqual({ reviewed: 0, draft: 1, stale: 0, none: 1 });
  });
});
