import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bankOfLesson } from "@/features/quizzes/attempts/bank";
import { AssignmentContent } from "./assignment-content";
import { itemCountOfContent, quizOfContent, readPicked } from "./content-quiz";

const lesson = "autonomy";
const settings = { itemCount: 5 };
const bank = await bankOfLesson(lesson);
const picked = (items: readonly { item: string; lesson?: string; weight?: number }[], more = {}) =>
  AssignmentContent.parse({
    kind: "picked",
    title: "Mine",
    quiz: { items: items.map((one) => ({ lesson, ...one })), ...more },
  });

describe("what an attempt at an assignment asks", () => {
  test("of a lesson's quiz: as many of its bank as the settings say, one point each", async () => {
    const draw = await quizOfContent(
      AssignmentContent.parse({ kind: "lesson-quiz", lesson }),
      settings,
    );
    const drawn = draw?.(3) ?? [];
    expect(drawn).toHaveLength(5);
    expect(drawn.every((one) => one.lesson === lesson && one.weight === 1)).toBe(true);
  });

  test("of the final quiz: as many as the settings say, from the whole course", async () => {
    const final = AssignmentContent.parse({ kind: "final-quiz" });
    const drawn = (await quizOfContent(final, { itemCount: 20 }))?.(3) ?? [];
    expect(drawn).toHaveLength(20);
    expect(new Set(drawn.map((one) => one.lesson)).size).toBeGreaterThan(8);
    expect(await itemCountOfContent(final, settings)).toBe(settings.itemCount);
  });

  test("of a lesson to be read, and of an unknown lesson: nothing", async () => {
    expect(await quizOfContent({ kind: "reading", lesson }, settings)).toBeNull();
    expect(await quizOfContent({ kind: "lesson-quiz", lesson: "none" }, settings)).toBeNull();
  });

  test("of a picked quiz: the items with the weights that the teacher gave them", async () => {
    const weights = fc.array(fc.integer({ min: 1, max: 100 }), {
      minLength: 1,
      maxLength: bank.length,
    });
    await fc.assert(
      fc.asyncProperty(weights, fc.nat(), fc.nat(), async (given, seed, most) => {
        const content = picked(
          given.map((weight, index) => ({ item: bank[index]?.item.id ?? "", weight })),
          { draw: 1 + (most % given.length) },
        );
        const drawn = (await quizOfContent(content, settings))?.(seed) ?? [];
        expect(drawn).toHaveLength(await itemCountOfContent(content, settings));
        for (const { version, weight } of drawn) {
          const place = bank.findIndex(({ hash }) => hash === version.hash);
          expect(weight).toBe(given[place]);
        }
      }),
    );
  });

  test("leaves out what was retired, and what stands twice", async () => {
    const [one, two] = bank.map(({ item }) => item.id);
    const items = [{ item: one ?? "" }, { item: "gone" }, { item: two ?? "" }, { item: one ?? "" }];
    const content = picked(items, { order: "fixed" });
    const drawn = (await quizOfContent(content, settings))?.(1) ?? [];
    expect(drawn.map(({ version }) => version.item.id)).toEqual([one, two]);
    const { retired } = await readPicked(content.kind === "picked" ? content.quiz.items : []);
    expect(retired.map(({ item }) => item)).toEqual(["gone"]);
    expect(await quizOfContent(picked([{ item: "gone" }]), settings)).toBeNull();
  });

  test("an item is of the lesson that it was picked from", async () => {
    const content = picked([{ item: bank[0]?.item.id ?? "", lesson: "recognition" }]);
    expect(await quizOfContent(content, settings)).toBeNull();
  });
});
