import type { Block, Check, Item, Lesson } from "./types";

/** A lesson's words as its Spanish file has them: what an outline's ids are held against. */
type LessonWords = {
  objectives: object;
  sections: Record<string, object>;
  summary: object;
  checks: Record<string, { choices: object }>;
  items: object;
};

type Id<Words> = Extract<keyof Words, string>;

/** One of several, each with its own id: so a section's blocks are held against that section's words. */
type OneOf<Kinds> = Kinds[keyof Kinds];

type CheckOf<Words extends LessonWords> = OneOf<{
  [C in Id<Words["checks"]>]: Check & {
    id: C;
    choices: Id<Words["checks"][C]["choices"]>[];
    key: Id<Words["checks"][C]["choices"]>;
  };
}>;

type SectionOf<Words extends LessonWords> = OneOf<{
  [S in Id<Words["sections"]>]: {
    id: S;
    blocks: (Block & { id: Exclude<Id<Words["sections"][S]>, "heading"> })[];
    check: CheckOf<Words>;
  };
}>;

/** An item that has words, for one of the lesson's objectives. */
export type ItemFor<Words extends LessonWords> = Item & {
  id: Id<Words["items"]>;
  objective: Id<Words["objectives"]>;
  section: Id<Words["sections"]>;
};

/**
 * A lesson whose ids all have words in its Spanish file, so that a wrong id does not compile:
 * `satisfies LessonFor<typeof words>`. English and Aymara are held against the Spanish by check:messages,
 * the words inside a table, a figure or an item by the contract tests.
 */
export type LessonFor<Words extends LessonWords> = Lesson & {
  objectives: Id<Words["objectives"]>[];
  sections: SectionOf<Words>[];
  summary: Id<Words["summary"]>[];
  items: ItemFor<Words>[];
};
