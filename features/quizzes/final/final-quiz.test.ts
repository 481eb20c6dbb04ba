import { expect, test, vi } from "vitest";
import { exampleItems } from "../items/example-items";
import { itemVersion } from "../items/item-version";
import { finalQuizOf } from "./final-quiz";

// The banks of this test are made up: the course itself has too few lessons yet.
vi.mock("@/curriculum", () => ({ listUnits: () => [], findLesson: () => undefined }));

const words = { es: {}, en: {}, ay: {} };
const bank = (lesson: string, size: number) =>
  Array.from({ length: size }, (_, at) => {
    const item = { ...exampleItems.choice, id: `${lesson}-${at}`, objective: `o${at % 3}` };
    return { ...itemVersion({ item, words }), lesson };
  });

test("there is none until two units have forty items", () => {
  expect(finalQuizOf([[bank("a", 60)], []])).toBeUndefined();
  expect(finalQuizOf([[bank("a", 20)], [bank("b", 19)]])).toBeUndefined();
});

test("it draws twenty items from both units, one point each, and tells nothing before the end", () => {
  const quiz = finalQuizOf([[bank("a", 15), bank("b", 15)], [bank("c", 15)], []]);
  expect(quiz).toMatchObject({
    id: "final",
    settings: { itemCount: 20, feedback: { timing: "deferred" }, attemptsAllowed: null },
  });
  const drawn = quiz?.draw(7) ?? [];
  const of = (lesson: string) => drawn.filter((item) => item.lesson === lesson).length;
  expect([of("a"), of("b"), of("c")]).toEqual([5, 5, 10]);
  expect(drawn.every(({ weight }) => weight === 1)).toBe(true);
  expect(new Set(drawn.map(({ version }) => version.item.id)).size).toBe(20);
});
