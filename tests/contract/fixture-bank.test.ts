import { describe, expect, test } from "vitest";
import { glossary } from "@/curriculum/glossary";
import { Item } from "@/curriculum/types";
import { exampleResponse } from "@/features/quizzes/items/example-responses";
import { gradeResponse } from "@/features/quizzes/items/grade";
import { fits } from "@/features/quizzes/items/response";
import { messageFaults } from "@/scripts/messages/message-rules";
import { itemKeys, tagsOfText } from "@/scripts/messages/outline";
import { readOutlines } from "@/scripts/messages/outlines";
import { FIXTURE_LESSON, fixtureBank } from "../fixture-bank";
import { keyFaults, repeated } from "./key-faults";
import { projectFiles, textOf } from "./project-files";

/** The items that stand in for what no bank has yet are as good as those of a bank. */

const named = fixtureBank.map((content) => [content.item.id, content] as const);
const languages = ["es", "en", "ay"] as const;
const terms = new Set(glossary.map(({ id }) => id));

test("there is one of every interaction, each with an id of its own", () => {
  const known = Item.options.map((option) => option.shape.interaction.value);
  expect(new Set(fixtureBank.map(({ item }) => item.interaction))).toEqual(new Set(known));
  expect(repeated(fixtureBank.map(({ item }) => item.id))).toEqual([]);
});

test("nothing that is served reads it", () => {
  const served = projectFiles().filter((name) =>
    /^(app|curriculum|features|i18n|ui|server)\//.test(name),
  );
  expect(served.filter((name) => textOf(name).includes("fixture-"))).toEqual([]);
});

describe.each(named)("%s", (_id, content) => {
  const { item } = content;

  test("is well formed, and its key can be given and earns everything", () => {
    expect(Item.parse(item)).toEqual(item);
    expect(keyFaults(item)).toEqual([]);
    const right = exampleResponse(content, true);
    expect(fits(item, right)).toBe(true);
    expect(gradeResponse(content, right)).toBe(item.interaction === "extended-text" ? null : 1);
  });

  test("belongs to a block of the lesson and rests on its paragraphs", async () => {
    const lesson = (await readOutlines()).find(({ slug }) => slug === FIXTURE_LESSON);
    const section = lesson?.sections.find(({ id }) => id === item.section);
    const block = section?.blocks.find(({ id }) => id === item.block);
    expect(item.paragraphs.filter((number) => !block?.paragraphs.includes(number))).toEqual([]);
    expect(lesson?.objectives).toContain(item.objective);
  });

  test.each(languages)(
    "has all its words in %s, and no others, with the tags they need",
    (language) => {
      const words = content.words[language] ?? {};
      const wanted = itemKeys(item).map((key) => key.slice(`items.${item.id}.`.length));
      expect(Object.keys(words).sort()).toEqual(wanted.sort());
      const tags = [...(words.text ?? "").matchAll(/<((?:gap|hot)-[a-z0-9-]+)>/g)].map(
        ([, tag]) => tag,
      );
      expect(tags.sort()).toEqual(tagsOfText(item));
      const faults = Object.entries(words).flatMap(([key, text]) =>
        messageFaults(text, {
          language,
          file: `lessons/${FIXTURE_LESSON}`,
          key: `items.${item.id}.${key}`,
          glossary: terms,
        }),
      );
      expect(faults).toEqual([]);
    },
  );
});
