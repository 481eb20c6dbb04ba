import type { Item, Lesson } from "@/curriculum/types";
import { outlineKeys } from "../messages/outline";
import type { Language } from "../messages/tree";
import { type Bank, languages } from "./bank";

const taught = { section: "street", block: "walk", objective: "tell", paragraphs: [24] };

/** A made-up choice item without a fault; the key is b of four choices. */
export const exampleItem: Extract<Item, { interaction: "choice" }> = {
  interaction: "choice",
  id: "one",
  ...taught,
  choices: ["a", "b", "c", "d"],
  key: "b",
};

/** Words of one language that differ from the made-up ones, by key under "items."; null takes one away. */
type Plant = Partial<Record<Language, Record<string, string | null>>>;

/** A made-up bank of these items, each text one word of its own, with faults planted in its words. */
export function exampleBank(
  items: readonly Item[] = [exampleItem, { ...exampleItem, id: "two", key: "c" }],
  plant: Plant = {},
): Bank {
  const lesson: Lesson = {
    ...{ slug: "our-street", minutes: 5, objectives: ["tell"], summary: ["all"] },
    sections: [
      {
        id: "street",
        blocks: [{ kind: "prose", id: "walk", paragraphs: [24, 25], credits: [] }],
        check: { id: "where", choices: ["here", "there"], key: "here" },
      },
    ],
    items: [...items],
  };
  const keys = outlineKeys(lesson).filter((key) => key.startsWith("items."));
  const words = languages.map((language) => {
    const texts = new Map(keys.map((key) => [key, key.replace(/[.-]/g, "")]));
    for (const [key, text] of Object.entries(plant[language] ?? {})) {
      if (text === null) texts.delete(`items.${key}`);
      else texts.set(`items.${key}`, text);
    }
    return [language, texts] as const;
  });
  return { lesson, words: Object.fromEntries(words) };
}
