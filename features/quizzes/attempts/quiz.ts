import "server-only";
import { findLesson } from "@/curriculum";
import { loadLessonWords } from "@/i18n/messages";
import { flatWords, type ItemVersion, itemVersion } from "../items/item-version";

/** A quiz: which lesson's bank it draws from, and how many items an attempt gets. */
export type Quiz = { id: string; lesson: string; itemCount: number };

const ITEMS_OF_A_LESSON_QUIZ = 8;

/** The quiz of a lesson, by the lesson's slug; undefined where there is none. */
export function findQuiz(id: string): Quiz | undefined {
  const lesson = findLesson(id);
  return lesson && { id, lesson: lesson.slug, itemCount: ITEMS_OF_A_LESSON_QUIZ };
}

// A bank changes only with a build, so each process works its versions out once.
const banks = new Map<string, Promise<ItemVersion[]>>();

/** Every item of a quiz's bank as the version that this build holds. */
export function bankOf(quiz: Quiz): Promise<ItemVersion[]> {
  const known = banks.get(quiz.lesson);
  if (known) return known;
  const bank = readBank(quiz.lesson);
  banks.set(quiz.lesson, bank);
  return bank;
}

async function readBank(slug: string): Promise<ItemVersion[]> {
  const [es, en, ay] = await Promise.all([
    itemWords("es", slug),
    itemWords("en", slug),
    itemWords("ay", slug),
  ]);
  const items = findLesson(slug)?.items ?? [];
  return items.map((item) =>
    itemVersion({ item, words: { es: es(item.id), en: en(item.id), ay: ay(item.id) } }),
  );
}

async function itemWords(locale: "es" | "en" | "ay", slug: string) {
  const words = flatWords(await loadLessonWords(locale, slug));
  return (itemId: string) => {
    const prefix = `items.${itemId}.`;
    const own = Object.entries(words).filter(([key]) => key.startsWith(prefix));
    return Object.fromEntries(own.map(([key, text]) => [key.slice(prefix.length), text]));
  };
}
