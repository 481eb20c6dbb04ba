import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { flatWords } from "../features/quizzes/items/item-version";
import { locales } from "./words";

/** Every feedback and explanation of a lesson’s bank in the languages it has: each a marker that must stay on the server. */
export function secretsOf(lesson: string): string[] {
  return locales.flatMap((locale) => {
    const file = path.join(import.meta.dirname, `../messages/${locale}/lessons/${lesson}.json`);
    if (!existsSync(file)) return [];
    const bank: { items: Record<string, unknown> } = JSON.parse(readFileSync(file, "utf8"));
    return Object.entries(flatWords(bank.items))
      .filter(([key]) => /\.(feedback\.|explanation$)/.test(`.${key}`))
      .map(([, text]) => text.replace(/<[^>]*>/g, "").slice(0, 60));
  });
}
