import { isReviewed } from "@/i18n/aymara-status";
import type { Locale } from "@/i18n/routing";
import { type ItemText, itemText } from "./item-text";
import type { ItemContent } from "./item-version";

/** Words in the language they are in, which need not be the page's. */
type InLanguage = { text: ItemText; locale: Locale };

/** An item's words, and the same in the languages that stand beneath them. */
export type Wording = InLanguage & { beneath: readonly InLanguage[] };

/**
 * An item's words for a reader. Beneath stands Spanish where the Aymara is a draft that no speaker has reviewed, so that
 * nobody is graded on its wording, and the language that the reader asked for. An item without Aymara comes in Spanish, and says so by its `locale`.
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
  const isDraft = main.locale === "ay" && !isReviewed(`lessons/${lesson}`, `items.${item.id}.`);
  const wanted = new Set<Locale>([...(isDraft ? (["es"] as const) : []), ...(also ? [also] : [])]);
  wanted.delete(main.locale);
  const beneath = [...wanted].map(inLanguage).filter((one) => one !== null);
  return { ...main, beneath };
}
