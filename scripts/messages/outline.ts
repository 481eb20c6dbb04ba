import type { Block, Item, Lesson } from "@/curriculum/types";
import { syntaxOf } from "./message-rules";
import type { Finding, FlatFile } from "./tree";

/** Which messages a lesson's outline asks for. */

const under = (prefix: string, ids: readonly string[]): string[] =>
  ids.map((id) => `${prefix}.${id}`);

function blockKeys(block: Block, prefix: string): string[] {
  switch (block.kind) {
    case "prose":
      return [prefix];
    case "table":
      return [
        `${prefix}.caption`,
        ...under(`${prefix}.columns`, block.columns),
        ...block.rows.flatMap((row) => under(`${prefix}.rows.${row}`, block.columns)),
      ];
    case "figure":
      return [
        `${prefix}.caption`,
        `${prefix}.alternative`,
        ...under(`${prefix}.labels`, block.labels),
      ];
  }
}

/** The words of an item; feedback stands for each choice that is wrong. */
function itemKeys(item: Item): string[] {
  const at = `items.${item.id}`;
  const shared = [`${at}.prompt`, `${at}.explanation`];
  switch (item.interaction) {
    case "choice":
    case "multiple-choice": {
      const right = [item.key].flat();
      const wrong = item.choices.filter((choice) => !right.includes(choice));
      return [
        ...shared,
        ...under(`${at}.choices`, item.choices),
        ...under(`${at}.feedback`, wrong),
      ];
    }
    case "order":
      return [...shared, ...under(`${at}.choices`, item.choices), `${at}.feedback.misplaced`];
    case "match":
      return [
        ...shared,
        ...under(`${at}.sources`, item.sources),
        ...under(`${at}.targets`, item.targets),
        ...under(`${at}.feedback`, item.sources),
      ];
    case "inline-choice":
      return [
        ...shared,
        `${at}.text`,
        ...item.gaps.flatMap((gap) => [
          ...under(`${at}.choices.${gap.id}`, gap.choices),
          ...under(
            `${at}.feedback.${gap.id}`,
            gap.choices.filter((choice) => choice !== gap.key),
          ),
        ]),
      ];
  }
}

/** All keys that a lesson's words need, dotted. */
export function outlineKeys(lesson: Lesson): string[] {
  const sections = lesson.sections.flatMap(({ id, blocks, check }) => [
    `sections.${id}.heading`,
    ...blocks.flatMap((block) => blockKeys(block, `sections.${id}.${block.id}`)),
    `checks.${check.id}.prompt`,
    ...under(`checks.${check.id}.choices`, check.choices),
    ...under(`checks.${check.id}.feedback`, check.choices),
  ]);
  return [
    "question",
    "description",
    "discussion",
    ...under("objectives", lesson.objectives),
    ...under("summary", lesson.summary),
    ...sections,
    ...lesson.items.flatMap(itemKeys),
  ];
}

function gapFindings(lesson: Lesson, spanish: FlatFile, file: string): Finding[] {
  return lesson.items.flatMap((item) => {
    if (item.interaction !== "inline-choice") return [];
    const key = `items.${item.id}.text`;
    const tags = syntaxOf(spanish.messages.get(key) ?? "")?.tags ?? [];
    const found = tags.filter((tag) => tag.startsWith("gap-")).join(" ");
    const wanted = item.gaps.map((gap) => `gap-${gap.id}`).sort();
    if (found === wanted.join(" ")) return [];
    const detail = `each gap once: ${wanted.join(" ")}, not ${found || "none"}`;
    return [{ language: "es" as const, file, key, rule: "gaps-differ", detail }];
  });
}

/** Spanish words that the outline does not use, and those it lacks; the other languages follow Spanish. */
export function outlineFindings(lesson: Lesson, spanish: FlatFile): Finding[] {
  const file = `lessons/${lesson.slug}`;
  const wanted = new Set(outlineKeys(lesson));
  const finding = (key: string, rule: string, detail: string): Finding => {
    return { language: "es", file, key, rule, detail };
  };
  const has = spanish.messages;
  const unused = [...has.keys()].filter((key) => !wanted.has(key));
  const missing = [...wanted].filter((key) => !has.has(key));
  return [
    ...unused.map((key) => finding(key, "unused-key", "no outline uses it")),
    ...missing.map((key) => finding(key, "missing-key", "the outline needs it")),
    ...gapFindings(lesson, spanish, file),
  ];
}
