import { describe, expect, test } from "vitest";
import { units } from "@/curriculum/course";
import { notesKeys, plans } from "@/curriculum/notes";
import { flatWords, type ItemContent, type ItemWords } from "@/features/quizzes/items/item-version";
import { worksheetKey } from "@/features/quizzes/worksheets/key-text";
import { letterAt, sheetItem, worksheetOf } from "@/features/quizzes/worksheets/worksheet";
import { readOutlines } from "@/scripts/messages/outlines";
import { readMessageTree } from "@/scripts/messages/read-tree";
import { flatten } from "@/scripts/messages/tree";
import { fixtureBank } from "../fixture-bank";

/** What teachers are promised: notes for every lesson, and a sheet that is always the same and gives nothing away. */

const tree = readMessageTree();
const slugs = units.flatMap((unit) => unit.lessons.map(({ slug }) => slug));
const lessons = await readOutlines();

/** Every run of that many words in a text, folded to small letters without signs. */
function runs(text: string, length: number): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(" "));
}

describe.each(slugs)("the notes of %s", (slug) => {
  test.each(["es", "en"] as const)("have all their parts in %s, and no others", (language) => {
    const texts = flatten(tree[language][`notes/${slug}`] ?? {}).messages;
    expect([...texts.keys()].sort()).toEqual([...notesKeys].sort());
  });

  test("plan a class of 45 and one of 90 minutes, the short one without activity and quiz", () => {
    const { short, long } = plans[slug];
    const sum = (minutes: object) => Object.values(minutes).reduce((all, one) => all + one, 0);
    expect([sum(short), sum(long)]).toEqual([45, 90]);
    expect([short.activity, short.quiz]).toEqual([0, 0]);
    expect(Object.values(long).every((minutes) => minutes >= 5)).toBe(true);
  });

  test.each(["es", "en"] as const)("quote nothing of the item bank in %s", (language) => {
    const bank = Object.entries(flatWords(tree[language][`lessons/${slug}`]));
    const asked = bank
      .filter(([key]) => key.startsWith("items."))
      .flatMap(([, text]) => runs(text, 6));
    const said = Object.values(flatWords(tree[language][`notes/${slug}`])).join(" / ");
    expect(runs(said, 6).filter((run) => asked.includes(run))).toEqual([]);
  });
});

/** Words of an item that must stay on the server: replaced by a marker each. */
function withMarkers(content: ItemContent): ItemContent {
  const isSecret = /^(feedback|explanation|model|criteria|accepted|mistaken)\b/;
  const mark = (words: ItemWords): ItemWords =>
    Object.fromEntries(
      Object.entries(words).map(([key, text]) => [
        key,
        isSecret.test(key) ? `MARKER ${key}` : text,
      ]),
    );
  const { es, en, ay } = content.words;
  return { ...content, words: { es: mark(es), en: mark(en), ...(ay ? { ay: mark(ay) } : {}) } };
}

describe("a worksheet", () => {
  test("of every interaction holds no key, no feedback, no explanation", () => {
    const printed = fixtureBank
      .map(withMarkers)
      .map(({ item, words }) => JSON.stringify(sheetItem(item, words)));
    expect(printed.filter((text) => /MARKER|"key"|"rubric"|"accepted"/.test(text))).toEqual([]);
    // The markers are there to be found.
    expect(
      worksheetKey(fixtureBank.map(withMarkers), { language: "es", languages: 1 }).join("\n"),
    ).toContain("MARKER");
  });

  test.each(lessons.map((lesson) => [lesson.slug, lesson] as const))(
    "of %s has eight items, or six in three languages: each objective, five interactions",
    (_slug, { items, objectives }) => {
      const bank = items.map((item) => ({ item, words: { es: {}, en: {} } }));
      for (const [languages, count] of [
        [1, 8],
        [2, 8],
        [3, 6],
      ] as const) {
        const sheet = worksheetOf(bank, languages);
        expect(worksheetOf(bank, languages)).toEqual(sheet);
        const chosen = items.filter(({ id }) => sheet.some(({ item }) => item.id === id));
        expect(chosen.length).toBe(count);
        expect(new Set(chosen.map(({ objective }) => objective))).toEqual(new Set(objectives));
        expect(new Set(chosen.map((item) => item.interaction)).size).toBeGreaterThanOrEqual(5);
      }
    },
  );

  test.each([1, 3])("in %i languages and its key agree on numbers and letters", (languages) => {
    const sheet = worksheetOf(fixtureBank, languages);
    const key = worksheetKey(fixtureBank, { language: "en", languages }).join("\n");
    for (const { number, item } of sheet) {
      const content = fixtureBank.find((one) => one.item.id === item.id);
      const prompt = (content?.words.en.prompt ?? "").replace(/<[^>]*>/g, "");
      expect(key).toContain(`${number}. ${prompt}`);
      if (item.interaction !== "match" || content?.item.interaction !== "match") continue;
      for (const [source, target] of Object.entries(content.item.key)) {
        const letter = letterAt(item.targets.indexOf(target));
        expect(key).toContain(`${content.words.en[`sources.${source}`]}: ${letter} (`);
      }
    }
  });
});
