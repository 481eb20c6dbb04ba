import { parseArgs } from "node:util";
import { units } from "@/curriculum/course";
import { glossary } from "@/curriculum/glossary";
import { findGaps } from "./course/gaps";
import { lessonText } from "./course/print";
import { readLessons } from "./course/written-lesson";
import { readOutlines } from "./messages/outlines";
import { readMessageTree } from "./messages/read-tree";

/**
 * `npm run course [-- --quiet]`: prints the lessons in figures and what the course still lacks; `--quiet` prints that
 * alone. Exit 1 where something is.
 */

const { values } = parseArgs({ options: { quiet: { type: "boolean", default: false } } });
const slugs = units.flatMap((unit) => unit.lessons.map(({ slug }) => slug));
const lessons = readLessons(slugs, await readOutlines(), readMessageTree());
const gaps = findGaps({ lessons, terms: glossary.length });

if (!values.quiet) console.log(lessons.map(lessonText).join("\n\n"));
for (const { lesson, rule, detail } of gaps) {
  console.error(`${lesson === "" ? "course" : lesson}: ${rule}: ${detail}`);
}
const written = lessons.filter(({ lesson }) => lesson).length;
console.log(`${written} of ${lessons.length} lessons, ${gaps.length} things missing`);
process.exitCode = gaps.length > 0 ? 1 : 0;
