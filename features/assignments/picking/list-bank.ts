import "server-only";
import { listUnits } from "@/curriculum";
import { type BankItem, bankOfLesson } from "@/features/quizzes/attempts/bank";
import type { Locale } from "@/i18n/routing";
import { type BankFilter, isAsked } from "./bank-filter";

const ITEMS_A_PAGE = 30;

/** What of the bank is shown at once. */
export type BankPage = {
  entries: BankItem[];
  /** How many there are on all pages. */
  count: number;
  /** From 1; the last one for whoever asks for more. */
  page: number;
  pages: number;
};

/** The items of the course that are asked for, in the course's order, thirty at a time; words are those of the language. */
export async function listBank(filter: BankFilter, locale: Locale): Promise<BankPage> {
  const lessons = listUnits().flatMap(({ id, lessons: ofUnit }) =>
    ofUnit.map(({ slug }) => ({ unit: id, slug })),
  );
  const banks = await Promise.all(
    lessons.map(async ({ unit, slug }) =>
      (await bankOfLesson(slug)).filter((entry) =>
        isAsked(toFiltered(entry, unit, locale), filter),
      ),
    ),
  );
  const asked = banks.flat();
  const pages = Math.max(1, Math.ceil(asked.length / ITEMS_A_PAGE));
  const page = Math.min(filter.page, pages);
  const entries = asked.slice((page - 1) * ITEMS_A_PAGE, page * ITEMS_A_PAGE);
  return { entries, count: asked.length, page, pages };
}

/** An item without Aymara is found by its Spanish, in which it is shown. */
function toFiltered({ item, words, lesson }: BankItem, unit: string, locale: Locale) {
  const shown = Object.entries(words[locale] ?? words.es);
  return {
    ...{ unit, lesson, objective: item.objective, interaction: item.interaction },
    // What explains the key is not what a learner sees.
    words: shown.flatMap(([key, text]) => (isOnScreen(key) ? [text] : [])),
  };
}

const isOnScreen = (key: string) =>
  /^(prompt|text|unit)$|^(choices|sources|targets|places)\./.test(key);
