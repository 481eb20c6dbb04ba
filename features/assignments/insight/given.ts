import type { Item } from "@/curriculum/types";
import { gradeResponse, judgeParts, mistakeOf } from "@/features/quizzes/items/grade";
import type { ItemContent } from "@/features/quizzes/items/item-version";

/** What learners gave to an item, by part: of choices and places, never of who it was. */

/** One thing that was given, or could have been. */
export type Given = { value: string; learners: number; isRight: boolean };

/** What was given to one part of an item, the commonest first; `part` is "" where the item has one alone. */
export type GivenPart = { part: string; given: Given[] };

/** How often a value was given to a part, as it was counted. */
export type GivenCount = { part: string; given: string; learners: number };

/**
 * The parts of an item with what was given to each. Choices that nobody took are there too: that a distractor tempts
 * nobody is worth knowing. Texts that a person judges have none.
 */
export function givenParts(content: ItemContent, counts: readonly GivenCount[]): GivenPart[] {
  const { item } = content;
  switch (item.interaction) {
    case "choice":
      return [partOf("", { values: item.choices, key: [item.key] }, counts)];
    case "multiple-choice":
    case "hottext":
      return [partOf("", { values: item.choices, key: item.key }, counts)];
    case "map-choice":
      return [partOf("", { values: item.places.map(({ id }) => id), key: item.key }, counts)];
    case "order":
    case "match":
    case "inline-choice":
    case "gap-match":
      return judgeParts(item, null).map(({ id, key }) =>
        partOf(id, { values: valuesOf(item, id), key: [key] }, counts),
      );
    case "text-entry":
      return [typedPart(content, counts)];
    case "extended-text":
      return [];
  }
}

/** What could be given to one part of an item that is answered part by part. */
function valuesOf(item: Item, part: string): readonly string[] {
  switch (item.interaction) {
    case "order":
      return item.key.map((_, index) => String(index + 1));
    case "match":
      return item.targets;
    case "inline-choice":
      return item.gaps.find(({ id }) => id === part)?.choices ?? [];
    case "gap-match":
      return item.choices;
    default:
      return [];
  }
}

/** Counts of what the version does not know are left out: an older version's choice has no words here. */
function partOf(
  part: string,
  { values, key }: { values: readonly string[]; key: readonly string[] },
  counts: readonly GivenCount[],
): GivenPart {
  const own = counts.filter((count) => count.part === part);
  const learnersOf = (value: string) =>
    own.filter(({ given }) => given === value).reduce((sum, one) => sum + one.learners, 0);
  const given = values.map((value) => ({
    value,
    learners: learnersOf(value),
    isRight: key.includes(value),
  }));
  return { part, given: given.sort(commonestFirst) };
}

/** Typed texts: forms of one known misunderstanding stand together under what was typed most often. */
function typedPart(content: ItemContent, counts: readonly GivenCount[]): GivenPart {
  const given = new Map<string, Given>();
  for (const { given: text, learners } of [...counts].sort((a, b) => b.learners - a.learners)) {
    const response = { interaction: "text-entry", text } as const;
    const isRight = gradeResponse(content, response) === 1;
    const mistake = mistakeOf(content, response);
    const key = isRight ? "right" : mistake ? `mistake ${mistake}` : `text ${text}`;
    const known = given.get(key);
    if (known) known.learners += learners;
    else given.set(key, { value: text, learners, isRight });
  }
  return { part: "", given: [...given.values()].sort(commonestFirst) };
}

const commonestFirst = (one: Given, other: Given) => other.learners - one.learners;

/** The wrong thing that most learners gave, and to which part; null where nobody gave any. */
export function commonestMistake(
  parts: readonly GivenPart[],
): { part: string; mistake: Given } | null {
  const mistakes = parts.flatMap(({ part, given }) =>
    given
      .filter(({ isRight, learners }) => !isRight && learners > 0)
      .map((mistake) => ({ part, mistake })),
  );
  return mistakes.sort((one, other) => commonestFirst(one.mistake, other.mistake))[0] ?? null;
}
