import { readFileSync } from "node:fs";
import path from "node:path";
import { createTranslator } from "use-intl/core";
import { flatWords, type ItemWords } from "../features/quizzes/items/item-version";

export const locales = ["es", "ay", "en"] as const;
export type Locale = (typeof locales)[number];

const read = (locale: Locale, file: string): Record<string, unknown> =>
  JSON.parse(
    readFileSync(path.join(import.meta.dirname, "../messages", locale, `${file}.json`), "utf8"),
  );

/** The lessons of the course in its order, by their slugs. */
export const lessons: readonly string[] = Object.keys(read("es", "ui/course").lessons ?? {});

/**
 * The words of one file, as a person sees them: tests name buttons by the message of that language, never by
 * copied Spanish. Tags are left out; arguments are filled.
 */
export function words(locale: Locale, file: string) {
  const messages = read(locale, file);
  return (key: string, values: Record<string, string | number> = {}): string => {
    const text = key.split(".").reduce<unknown>((tree, part) => {
      return tree !== null && typeof tree === "object" ? Reflect.get(tree, part) : undefined;
    }, messages);
    if (typeof text !== "string") throw new Error(`no message ${file}:${key} in ${locale}`);
    const names = [...text.matchAll(/<([a-z][a-z0-9-]*)>/g)].map((match) => match[1] ?? "");
    const tags = Object.fromEntries(names.map((name) => [name, (inner: string) => inner]));
    return createTranslator({ locale, messages: { text } }).markup("text", { ...tags, ...values });
  };
}

/** An item's words as its version keeps them: "prompt", "choices.<id>" …, with their tags. */
export function itemWords(locale: Locale, lesson: string, item: string): ItemWords {
  const { items } = read(locale, `lessons/${lesson}`);
  return flatWords(items !== null && typeof items === "object" ? Reflect.get(items, item) : {});
}
