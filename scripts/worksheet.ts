import { parseArgs } from "node:util";
import { flatWords, type ItemContent } from "@/features/quizzes/items/item-version";
import { worksheetKey } from "@/features/quizzes/worksheets/key-text";
import { findCombination, languagesOf } from "@/features/quizzes/worksheets/sheet-languages";
import { languages } from "./items/bank";
import { readOutlines } from "./messages/outlines";
import { readMessageTree } from "./messages/read-tree";

/**
 * `npm run worksheet -- SLUG [--language es] [--sheet es-ay-en]`: prints the key of a lesson's worksheet, for who
 * corrects it. The sheet itself is the page /<language>/lessons/SLUG/worksheet, or …/worksheet/es-ay-en, with the same
 * items in the same order.
 */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { language: { type: "string", default: "es" }, sheet: { type: "string", default: "" } },
});
const lessons = await readOutlines();
const lesson = lessons.find(({ slug }) => slug === positionals[0]);
const language = languages.find((one) => one === values.language);
const combination = findCombination(values.sheet);
const tree = readMessageTree();

function contentsOf(slug: string): ItemContent[] {
  const wordsIn = (one: (typeof languages)[number], id: string) => {
    const prefix = `items.${id}.`;
    const all = Object.entries(flatWords(tree[one][`lessons/${slug}`]));
    const own = all.filter(([key]) => key.startsWith(prefix));
    return Object.fromEntries(own.map(([key, text]) => [key.slice(prefix.length), text]));
  };
  const hasAymara = `lessons/${slug}` in tree.ay;
  return (lesson?.items ?? []).map((item) => ({
    item,
    words: {
      es: wordsIn("es", item.id),
      en: wordsIn("en", item.id),
      ...(hasAymara ? { ay: wordsIn("ay", item.id) } : {}),
    },
  }));
}

if (!lesson || !language || (values.sheet && !combination)) {
  const slugs = lessons.map(({ slug }) => slug).join(", ");
  console.error(
    `npm run worksheet -- SLUG [--language es|en|ay] [--sheet es-en|es-ay|es-ay-en]; SLUG is one of: ${slugs}`,
  );
  process.exitCode = 1;
} else {
  const sheet = combination ? languagesOf(combination, language) : [language];
  const lines = worksheetKey(contentsOf(lesson.slug), { language, languages: sheet.length });
  if (lines.length === 0) console.error(`${lesson.slug} has no words in "${language}" yet.`);
  else console.log([`${lesson.slug} ${values.sheet} (${language})`, "", ...lines].join("\n"));
  process.exitCode = lines.length === 0 ? 1 : 0;
}
