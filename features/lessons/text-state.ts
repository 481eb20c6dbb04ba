import type { Block, Lesson } from "@/curriculum";
import { aymaraState, type TextState } from "@/i18n/aymara-status";

/** A lesson's file of words, as the status file names it. */
export const lessonFile = (lesson: Pick<Lesson, "slug">): string => `lessons/${lesson.slug}`;

/** The keys of a block's words in its lesson's file. */
export function keysOfBlock(section: string, block: Block): string[] {
  const key = `sections.${section}.${block.id}`;
  switch (block.kind) {
    case "prose":
      return [key];
    case "context":
      return [`${key}.text`, `${key}.source`];
    case "table":
      return [
        `${key}.caption`,
        ...block.columns.map((column) => `${key}.columns.${column}`),
        ...block.rows.flatMap((row) =>
          block.columns.map((column) => `${key}.rows.${row}.${column}`),
        ),
      ];
    case "figure":
      return [
        `${key}.caption`,
        `${key}.alternative`,
        ...block.labels.map((label) => `${key}.labels.${label}`),
      ];
  }
}

/** The state of several Aymara texts shown as one: stale before draft, reviewed only if each is. */
export function stateOfTexts(file: string, keys: readonly string[]): TextState {
  const states = keys.map((key) => aymaraState(file, key));
  if (states.includes("stale")) return "stale";
  return states.includes("draft") ? "draft" : "reviewed";
}
