import type { Locale } from "@/i18n/routing";

/** Intl knows no Aymara: its words are put in order as Spanish ones, whatever the server's own language. */
const collations: Record<Locale, string> = { es: "es", ay: "es", en: "en" };

/** What is listed by a word: `id` decides between equal words, so that the order never changes by itself. */
type Listed = { id: string; word: string };

/** The entries in the order of their words, accents and case aside. */
export function inOrder<Entry extends Listed>(
  entries: readonly Entry[],
  locale: Locale,
): readonly Entry[] {
  const collator = new Intl.Collator(collations[locale]);
  return [...entries].sort((a, b) => collator.compare(a.word, b.word) || (a.id < b.id ? -1 : 1));
}

/** The capital under which a word is looked up: "Á" is A, "ñ" is Ñ; signs before the first letter do not count. */
export function initialOf(word: string): string {
  const letter = word.match(/\p{L}/u)?.[0]?.toUpperCase() ?? "";
  return letter === "Ñ" ? letter : letter.normalize("NFD").replace(/\p{M}/gu, "");
}

/** Entries in order, grouped by the capital of their words. */
export function byInitial<Entry extends Listed>(
  entries: readonly Entry[],
  locale: Locale,
): readonly { initial: string; entries: readonly Entry[] }[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of inOrder(entries, locale)) {
    const initial = initialOf(entry.word);
    groups.set(initial, [...(groups.get(initial) ?? []), entry]);
  }
  return [...groups].map(([initial, group]) => ({ initial, entries: group }));
}
