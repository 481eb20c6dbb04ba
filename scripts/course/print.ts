import { countWords, paragraphsOf, type WrittenLesson } from "./written-lesson";

const counted = (all: readonly string[]): string =>
  [...new Set(all)]
    .map((one) => `${one} ${all.filter((other) => other === one).length}`)
    .join(" · ");

/** Numbers in their order as a reader lists them: "14, 66-74, 80". */
export function ranges(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(", ");
}

/** A lesson in figures: its words, blocks, figures, items and the paragraphs it cites. */
export function lessonText(written: WrittenLesson): string {
  const { slug, lesson } = written;
  if (!lesson) return `${slug}: not written`;
  const blocks = lesson.sections.flatMap((section) => section.blocks);
  const figures = blocks.flatMap((block) => (block.kind === "figure" ? block.figure : []));
  const words = (["es", "en", "ay"] as const).map(
    (language) => `${language} ${countWords(written, language) || "—"}`,
  );
  return [
    slug,
    `  words in blocks: ${words.join(" · ")}`,
    `  blocks: ${blocks.length} in ${lesson.sections.length} sections (${counted(blocks.map(({ kind }) => kind))})`,
    `  figures: ${figures.join(", ") || "—"}`,
    `  items: ${lesson.items.length} (${counted(lesson.items.map((item) => item.interaction))})`,
    `  paragraphs: ${ranges(paragraphsOf(written))}`,
  ].join("\n");
}
