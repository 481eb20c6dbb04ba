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
    case "context":
      return [`${prefix}.text`, `${prefix}.source`];
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

const without = (ids: readonly string[], key: readonly string[]) =>
  ids.filter((id) => !key.includes(id));

/** The words of an item, dotted; feedback stands for each choice that is wrong. */
export function itemKeys(item: Item): string[] {
  const at = `items.${item.id}`;
  const shared = [`${at}.prompt`, `${at}.explanation`];
  switch (item.interaction) {
    case "choice":
    case "multiple-choice": {
      const wrong = without(item.choices, [item.key].flat());
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
    case "gap-match":
      return [
        ...shared,
        `${at}.text`,
        ...under(`${at}.choices`, item.choices),
        ...under(`${at}.feedback`, item.gaps),
      ];
    case "text-entry":
      return [...shared, ...entryKeys(item.entry, at)];
    case "hottext":
      // The words of its choices stand in the text, between their tags.
      return [...shared, `${at}.text`, ...under(`${at}.feedback`, without(item.choices, item.key))];
    case "map-choice": {
      const places = item.places.map(({ id }) => id);
      return [
        ...shared,
        ...under(`${at}.places`, places),
        ...under(`${at}.feedback`, without(places, item.key)),
      ];
    }
    case "extended-text":
      return [
        ...shared,
        `${at}.model`,
        ...under(
          `${at}.criteria`,
          item.rubric.map(({ id }) => id),
        ),
      ];
  }
}

/** What was typed and is no known mistake has a line of feedback too: "other". */
function entryKeys(entry: Extract<Item, { interaction: "text-entry" }>["entry"], at: string) {
  switch (entry.kind) {
    case "number":
      return [
        ...(entry.hasUnit ? [`${at}.unit`] : []),
        ...under(`${at}.feedback`, [...entry.mistakes.map(({ id }) => id), "other"]),
      ];
    case "words":
      return [
        ...under(`${at}.accepted`, entry.accepted),
        ...under(`${at}.mistaken`, entry.mistakes),
        ...under(`${at}.feedback`, [...entry.mistakes, "other"]),
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

/** The tags that an item's text must have, each once: its gaps, or its marked passages; [] for an item without a text. */
export function tagsOfText(item: Item): string[] {
  switch (item.interaction) {
    case "inline-choice":
      return item.gaps.map((gap) => `gap-${gap.id}`).sort();
    case "gap-match":
      return item.gaps.map((gap) => `gap-${gap}`).sort();
    case "hottext":
      return item.choices.map((choice) => `hot-${choice}`).sort();
    case "choice":
    case "multiple-choice":
    case "order":
    case "match":
    case "text-entry":
    case "map-choice":
    case "extended-text":
      return [];
  }
}

function gapFindings(lesson: Lesson, spanish: FlatFile, file: string): Finding[] {
  return lesson.items.flatMap((item) => {
    const wanted = tagsOfText(item).join(" ");
    if (wanted === "") return [];
    const key = `items.${item.id}.text`;
    const tags = syntaxOf(spanish.messages.get(key) ?? "")?.tags ?? [];
    const found = tags.filter((tag) => /^(gap|hot)-/.test(tag)).join(" ");
    if (found === wanted) return [];
    const detail = `each once: ${wanted}, not ${found || "none"}`;
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
