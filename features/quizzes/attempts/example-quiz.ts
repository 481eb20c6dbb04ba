import type { Item } from "@/curriculum/types";
import { exampleItems } from "../items/example-items";
import { itemVersion } from "../items/item-version";
import type { QuizToStart } from "./attempt.store";
import { QuizSettings } from "./quiz-settings";

/** A made-up quiz for tests of stores: these items in this order, under these rules. */
export function exampleQuiz(
  options: { id?: string; items?: readonly Item[]; settings?: Partial<QuizSettings> } = {},
): QuizToStart {
  const { id = "test-quiz", items = Object.values(exampleItems), settings = {} } = options;
  const words = { es: { prompt: "¿?" }, en: { prompt: "?" }, ay: { prompt: "?" } };
  const drawn = items.map((item) => ({
    version: itemVersion({ item, words }),
    lesson: "test-lesson",
    weight: 1,
  }));
  return { id, settings: QuizSettings.parse(settings), draw: () => drawn };
}
