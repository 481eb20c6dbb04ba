import { facts as courseFacts } from "./facts";
import type { Fact } from "./facts/fact";
import { countWords, paragraphsOf, taughtText, type WrittenLesson } from "./written-lesson";

/** What the course still lacks; `lesson` is "" where it is the course as a whole. */
export type Gap = { lesson: string; rule: string; detail: string };

/** The course as it stands, and what is held against it. */
export type CourseState = {
  lessons: readonly WrittenLesson[];
  /** How many entries the glossary has. */
  terms: number;
  facts?: Readonly<Record<string, readonly Fact[]>>;
};

type Range = { least: number; most: number };
const BLOCKS: Range = { least: 8, most: 14 };
const SECTIONS: Range = { least: 3, most: 4 };
const OBJECTIVES: Range = { least: 3, most: 4 };
const SUMMARY: Range = { least: 3, most: 5 };
/** "About 500 to 700": a lesson of many figures may need more, and none may be a page of notes. */
const SPANISH_WORDS: Range = { least: 450, most: 900 };
const ITEMS = 12;
const INTERACTIONS = 5;
const ALL_ITEMS = 144;
const TERMS = 60;
/** The study's paragraphs by our numbers; 36 and 60 are headings. */
const FIRST_PARAGRAPH = 9;
const LAST_PARAGRAPH = 108;
const HEADINGS = [36, 60];

const outside = (count: number, { least, most }: Range): boolean => count < least || count > most;

function structureGaps(written: WrittenLesson): Omit<Gap, "lesson">[] {
  const { lesson } = written;
  if (!lesson) return [{ rule: "written", detail: "the lesson is not written" }];
  const blocks = lesson.sections.flatMap((section) => section.blocks);
  const counted: [string, number, Range][] = [
    ["blocks", blocks.length, BLOCKS],
    ["sections", lesson.sections.length, SECTIONS],
    ["objectives", lesson.objectives.length, OBJECTIVES],
    ["summary", lesson.summary.length, SUMMARY],
    ["words", countWords(written, "es"), SPANISH_WORDS],
  ];
  const gaps = counted
    .filter(([, count, range]) => outside(count, range))
    .map(([rule, count, { least, most }]) => ({
      rule,
      detail: `${count}, not ${least} to ${most}`,
    }));
  const interactions = new Set(lesson.items.map((item) => item.interaction)).size;
  if (lesson.items.length < ITEMS) {
    gaps.push({ rule: "items", detail: `${lesson.items.length}, not ${ITEMS}` });
  }
  if (interactions < INTERACTIONS) {
    gaps.push({ rule: "interactions", detail: `${interactions}, not ${INTERACTIONS}` });
  }
  if (blocks.every(({ kind }) => kind === "prose" || kind === "context")) {
    gaps.push({ rule: "look", detail: "no figure or table" });
  }
  return gaps;
}

/** Facts that a lesson does not tell in one language or the other. */
function factGaps(written: WrittenLesson, facts: readonly Fact[]): Omit<Gap, "lesson">[] {
  if (!written.lesson) return [];
  const text = { es: taughtText(written, "es"), en: taughtText(written, "en") };
  return facts.flatMap((fact) => {
    const missing = (["es", "en"] as const).filter(
      (language) => !fact[language].test(text[language]),
    );
    return missing.length === 0
      ? []
      : [{ rule: "fact", detail: `${fact.fact} (${missing.join(", ")})` }];
  });
}

/** Paragraphs of the study that no block of the course rests on. */
function unusedParagraphs(lessons: readonly WrittenLesson[]): number[] {
  const used = new Set(lessons.flatMap(paragraphsOf));
  const all = Array.from(
    { length: LAST_PARAGRAPH - FIRST_PARAGRAPH + 1 },
    (_, at) => at + FIRST_PARAGRAPH,
  );
  return all.filter((number) => !HEADINGS.includes(number) && !used.has(number));
}

function courseGaps({ lessons, terms }: CourseState): Omit<Gap, "lesson">[] {
  const gaps = unusedParagraphs(lessons).map((number) => ({
    rule: "paragraph",
    detail: `no block rests on [${number}]`,
  }));
  const items = lessons.reduce((sum, { lesson }) => sum + (lesson?.items.length ?? 0), 0);
  if (items < ALL_ITEMS) gaps.push({ rule: "items", detail: `${items} in all, not ${ALL_ITEMS}` });
  if (terms < TERMS) gaps.push({ rule: "glossary", detail: `${terms} entries, not ${TERMS}` });
  return gaps;
}

/** All that is missing against what the course promises; [] for a whole course. */
export function findGaps(state: CourseState): Gap[] {
  const facts = state.facts ?? courseFacts;
  return [
    ...state.lessons.flatMap((written) =>
      [...structureGaps(written), ...factGaps(written, facts[written.slug] ?? [])].map((gap) => ({
        lesson: written.slug,
        ...gap,
      })),
    ),
    ...courseGaps(state).map((gap) => ({ lesson: "", ...gap })),
  ];
}
