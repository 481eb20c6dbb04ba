import { languageOfFile } from "@/i18n/messages";
import type { Locale } from "@/i18n/routing";
import { type Words, wordsOf } from "@/i18n/words";

/** A file's words, and their language where it is not the page's: what Aymara lacks is found in Spanish. */
type Source = { words: Words; lang?: Locale };

/** The words that a language has of a file, under the name that messages are read by. */
export async function sourceOf(locale: Locale, file: string, namespace: string): Promise<Source> {
  const language = languageOfFile(locale, file);
  const words = await wordsOf(language, namespace);
  return language === locale ? { words } : { words, lang: language };
}
