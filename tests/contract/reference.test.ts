import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { events } from "@/curriculum/events";
import { glossary } from "@/curriculum/glossary";
import { organisations } from "@/curriculum/organisations";
import { people } from "@/curriculum/people";
import { places } from "@/curriculum/places";
import { studySections } from "@/curriculum/study";
import { STUDY, works } from "@/curriculum/works";
import { listBlocks } from "@/features/lessons/reference/spanish-blocks";
import { placesOfTerms } from "@/features/lessons/reference/terms-of-lessons";
import { readMessageTree } from "@/scripts/messages/read-tree";
import { flatten } from "@/scripts/messages/tree";
import { repeated } from "./key-faults";

/** What the reference pages promise: every entry leads to lessons, and lessons lead to every entry. */

const tree = readMessageTree();
const { es } = tree;
const blocks = await listBlocks();
const named = [...people, ...organisations];

const textsOf = (language: "es" | "en", file: string) =>
  [...flatten(tree[language][file]).messages.keys()].sort();

/** How the study prints names and a page that we write otherwise: spellings, a short form, a slip of the press. */
const asWeWrite: Readonly<Record<string, string>> = {
  Díaz: "Díaz-Polanco",
  "López & Rivas": "López y Rivas",
  "INEI Peru": "INEI",
  "González et al.": "González & Ovando & Rouvière",
  "40-411": "40-41",
};

/** Every citation of the study, read off its text by a program: "paragraph|authors|year", and the page or "". */
function printedCitations(): ReadonlyMap<string, string> {
  const tsv = readFileSync(new URL("./study-citations.tsv", import.meta.url), "utf8");
  const rows = tsv.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  const citations = new Map<string, string>();
  for (const row of rows) {
    const [paragraph, authors = "", year, page = ""] = row.split("\t");
    const key = `${paragraph}|${asWeWrite[authors] ?? authors}|${year}`;
    citations.set(key, (asWeWrite[page] ?? page) || (citations.get(key) ?? ""));
  }
  return citations;
}

describe("glossary", () => {
  test("every term is explained in a block of a lesson", async () => {
    const places = await placesOfTerms();
    expect(glossary.map(({ id }) => id).filter((id) => !places.has(id))).toEqual([]);
  });

  test("a term that a lesson points to anywhere stands in one of its blocks", () => {
    const slugs = [...new Set(blocks.map(({ lesson }) => lesson.slug))];
    const astray = slugs.flatMap((slug) => {
      const inBlocks = blocks
        .filter(({ lesson }) => lesson.slug === slug)
        .map(({ text }) => text)
        .join("\n");
      const words = [...flatten(es[`lessons/${slug}`]).messages.values()].join("\n");
      return [...words.matchAll(/<term-[a-z0-9-]+>/g)].filter(([tag]) => !inBlocks.includes(tag));
    });
    expect(astray).toEqual([]);
  });
});

describe("works", () => {
  test("every work that the study cites is listed, where it cites it and with the page it gives", () => {
    const listed = works.flatMap(({ authors, year, letter = "", cited }) =>
      Object.entries(cited).map(([paragraph, page]) => {
        return [`${paragraph}|${authors.join(" & ")}|${year}${letter}`, page ?? ""] as const;
      }),
    );
    expect(new Map([...listed].sort())).toEqual(new Map([...printedCitations()].sort()));
  });

  test("every work has its sentence, and somebody who signed it", () => {
    const wanted = works.map(({ id }) => `${id}.about`).sort();
    expect(textsOf("es", "works")).toEqual(wanted);
    expect(textsOf("en", "works")).toEqual(wanted);
    const signed = new Set(named.flatMap((one) => one.works ?? []));
    expect(works.map(({ id }) => id).filter((id) => !signed.has(id))).toEqual([]);
  });

  test("every work has a block that rests on it", () => {
    const credited = new Set(blocks.flatMap(({ block }) => block.credits.map(({ work }) => work)));
    expect(works.map(({ id }) => id).filter((id) => !credited.has(id))).toEqual([]);
  });
});

describe("people and organisations", () => {
  test("each has one address and its words", () => {
    expect(repeated(named.map(({ id }) => id))).toEqual([]);
    const wanted = [
      ...named.map(({ id }) => `${id}.about`),
      ...organisations.map(({ id }) => `${id}.name`),
    ].sort();
    expect(textsOf("es", "people")).toEqual(wanted);
    expect(textsOf("en", "people")).toEqual(wanted);
  });

  test("each rests on paragraphs of the study’s sections, those that cite their works among them", () => {
    const known = new Map(works.map((work) => [work.id, work]));
    for (const { id, paragraphs, works: own = [] } of named) {
      const inSections = paragraphs.filter((number) =>
        studySections.some(({ first, last }) => first <= number && number <= last),
      );
      expect(inSections, id).toEqual(paragraphs);
      expect(
        [...paragraphs].sort((a, b) => a - b),
        id,
      ).toEqual(paragraphs);
      const cited = own.flatMap((work) => Object.keys(known.get(work)?.cited ?? {}).map(Number));
      expect(
        own.filter((work) => !known.has(work)),
        id,
      ).toEqual([]);
      expect(
        cited.filter((number) => !paragraphs.includes(number)),
        id,
      ).toEqual([]);
      expect(paragraphs.length > 0 || own.includes(STUDY), id).toBe(true);
    }
  });
});

/** A block without its tags, and without what stands in brackets: "(Ovando, 2013)" dates a text, not an event. */
const plain = blocks.map(({ lesson, block, text }) => ({
  slug: lesson.slug,
  paragraphs: block.paragraphs,
  text: text.replaceAll(/<[^>]*>/g, ""),
  undated: text.replaceAll(/<[^>]*>|\([^()]*\)/g, ""),
}));
type Plain = (typeof plain)[number];

const restsOn = (paragraphs: readonly number[], block: Plain) =>
  block.paragraphs.some((number) => paragraphs.includes(number));
const lessonsWhere = (fits: (block: Plain) => boolean) =>
  new Set(plain.filter(fits).map(({ slug }) => slug));

describe("places and events", () => {
  test("a place is named in its lessons, and lists those that name it from its paragraphs", () => {
    const { messages } = flatten(es.places);
    for (const { id, lessons, paragraphs } of places) {
      const name = messages.get(`${id}.name`)?.replace(/^(Ciudad de|Lago|Parque Nacional) /, "");
      const word = new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, "u");
      const named = lessonsWhere(({ text }) => word.test(text));
      const taught = lessonsWhere((block) => word.test(block.text) && restsOn(paragraphs, block));
      expect(
        lessons.filter((slug) => !named.has(slug)),
        id,
      ).toEqual([]);
      expect(
        [...taught].filter((slug) => !lessons.includes(slug)),
        id,
      ).toEqual([]);
    }
  });

  test("an event rests on blocks of its lessons, and lists those that date it from its paragraphs", () => {
    for (const { id, from, lessons, paragraphs } of events) {
      const dates = ({ undated }: Plain) => undated.includes(String(from));
      const isFromStudy = paragraphs.length > 0;
      const told = lessonsWhere((block) =>
        isFromStudy ? restsOn(paragraphs, block) : block.text.includes(String(from)),
      );
      const taught = lessonsWhere((block) => dates(block) && restsOn(paragraphs, block));
      expect(
        lessons.filter((slug) => !told.has(slug)),
        id,
      ).toEqual([]);
      expect(
        [...taught].filter((slug) => !lessons.includes(slug)),
        id,
      ).toEqual([]);
    }
  });
});
