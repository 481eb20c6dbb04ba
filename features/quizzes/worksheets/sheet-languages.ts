import { languageOfFile } from "@/i18n/messages";
import { type Locale, routing } from "@/i18n/routing";

/** What a sheet may be printed in besides the page's own language, as the last part of its address. */
const combinations = {
  "es-ay": ["es", "ay"],
  "es-en": ["es", "en"],
  "es-ay-en": ["es", "ay", "en"],
} as const satisfies Record<string, readonly Locale[]>;
export type Combination = keyof typeof combinations;

const ids: readonly Combination[] = ["es-ay", "es-en", "es-ay-en"];

/** The combination of this address; undefined for none of ours. */
export const findCombination = (id: string): Combination | undefined =>
  ids.find((one) => one === id);

/** The combinations that can be printed of a lesson: those whose languages it has words in. */
export const combinationsOf = (slug: string): Combination[] =>
  ids.filter((id) =>
    combinations[id].every((language) => languageOfFile(language, `lessons/${slug}`) === language),
  );

/** Languages of a combination, the page's own first where it is one of them. */
export function languagesOf(id: Combination, locale: Locale): readonly Locale[] {
  const languages = routing.locales.filter((one) => combinations[id].some((two) => two === one));
  const own = languages.filter((one) => one === locale);
  return [...own, ...languages.filter((one) => one !== locale)];
}

/** The path of a lesson's worksheet without its language: in the page's language alone, or in a combination. */
export const worksheetPath = (slug: string, combination?: Combination): string =>
  combination ? `/lessons/${slug}/worksheet/${combination}` : `/lessons/${slug}/worksheet`;
