import type { Item } from "@/curriculum/types";
import { exampleItems } from "../items/example-items";
import { itemVersion } from "../items/item-version";
import { QuizSettings } from "./quiz-settings";
import type { QuizToStart } from "./start-attempt.store";

/** Five items whose key is ids alone, so that a test can count points without words. */
const fiveItems: Item[] = [
  exampleItems.choice,
  exampleItems["multiple-choice"],
  exampleItems.order,
  exampleItems.match,
  exampleItems["inline-choice"],
];

/** A made-up quiz for tests of stores: these items in this order, under these rules. */
export function exampleQuiz(
  options: { id?: string; items?: readonly Item[]; settings?: Partial<QuizSettings> } = {},
): QuizToStart {
  const { id = "test-quiz", items = fiveItems, settings = {} } = options;
  const words = { es: { prompt: "¿?" }, en: { prompt: "?" }, ay: { prompt: "?" } };
  const drawn = items.map((item) => ({
    version: itemVersion({ item, words }),
    lesson: "test-lesson",
    weight: 1,
  }));
  return { id, settings: QuizSettings.parse(settings), draw: () => drawn };
}
