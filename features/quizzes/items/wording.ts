import { isReviewed } from "@/i18n/aymara-status";
import type { Locale } from "@/i18n/routing";
import { type ItemText, itemText } from "./item-text";
import type { ItemContent } from "./item-version";

/** Words in the language they are in, which need not be the page's. */
type InLanguage = { text: ItemText; locale: Locale };

/** An item's words, and those of a second language that stand beneath them; null for one language alone. */
export type Wording = InLanguage & { second: InLanguage | null };

/**
 * An item's words for a reader. Beneath stands the language that the reader asked for; else Spanish, where the
 * Aymara is a draft that no speaker has reviewed. An item without Aymara comes in Spanish, and says so by its `locale`.
 * @param also the language wished for beneath; null for none
 */
export function wordingOf(
  { content, lesson }: { content: ItemContent; lesson: string },
  locale: Locale,
  also: Locale | null,
): Wording {
  const { words, item } = content;
  const inLanguage = (language: Locale): InLanguage | null => {
    const own = words[language];
    return own ? { text: itemText(own, language), locale: language } : null;
  };
  const main = inLanguage(locale) ?? { text: itemText(words.es, "es"), locale: "es" as const };
  const wished = also !== null && also !== main.locale ? inLanguage(also) : null;
  const isDraft = main.locale === "ay" && !isReviewed(`lessons/${lesson}`, `items.${item.id}.`);
  return { ...main, second: wished ?? (isDraft ? inLanguage("es") : null) };
}
