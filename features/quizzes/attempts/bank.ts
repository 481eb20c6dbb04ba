import "server-only";
import { findLesson } from "@/curriculum";
import { languageOfFile, loadLessonWords } from "@/i18n/messages";
import { flatWords, type ItemVersion, type ItemWords, itemVersion } from "../items/item-version";
import type { DrawnItem } from "./start-attempt.store";

/** An item of a bank as the version that this build holds, and whose bank it is. */
export type BankItem = ItemVersion & { lesson: string };

/** A drawn item that counts one point, as all do in self-study. */
export const worthOne = ({ lesson, ...version }: BankItem): DrawnItem => ({
  ...{ version, lesson, weight: 1 },
});

// A bank changes only with a build, so each process works its versions out once.
const banks = new Map<string, Promise<BankItem[]>>();

/** Every item of a lesson's bank, with its words in the languages that have some; [] for an unknown lesson. */
export function bankOfLesson(slug: string): Promise<BankItem[]> {
  const known = banks.get(slug);
  if (known) return known;
  // Unknown slugs come from outside: they must not fill the map.
  if (!findLesson(slug)) return Promise.resolve([]);
  const bank = readBank(slug);
  banks.set(slug, bank);
  return bank;
}

async function readBank(slug: string): Promise<BankItem[]> {
  const hasAymara = languageOfFile("ay", `lessons/${slug}`) === "ay";
  const [es, en, ay] = await Promise.all([
    itemWords("es", slug),
    itemWords("en", slug),
    hasAymara ? itemWords("ay", slug) : undefined,
  ]);
  return (findLesson(slug)?.items ?? []).map((item) => {
    const words = { es: es(item.id), en: en(item.id), ...(ay ? { ay: ay(item.id) } : {}) };
    return { ...itemVersion({ item, words }), lesson: slug };
  });
}

async function itemWords(locale: "es" | "en" | "ay", slug: string) {
  const words = flatWords(await loadLessonWords(locale, slug));
  return (itemId: string): ItemWords => {
    const prefix = `items.${itemId}.`;
    const own = Object.entries(words).filter(([key]) => key.startsWith(prefix));
    return Object.fromEntries(own.map(([key, text]) => [key.slice(prefix.length), text]));
  };
}
