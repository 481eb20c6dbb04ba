import { z } from "zod";

/**
 * The shapes of what is taught, without a word of it: order, ids, citations, items and their keys.
 * Words live in messages/ under the same ids.
 */

/** Ids have a meaning (`treaty`, never `p3`); they are permanent: retired, never reused. */
export const Id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);

/** A numbered paragraph of the study: [7] and [8] are its abstracts, [9] to [108] its text. */
const Paragraph = z.number().int().min(7).max(108);

/** Who is cited: a work of curriculum/works.ts; `presents` names the person it quotes or presents. */
const Credit = z.object({ work: Id, presents: z.string().optional() });

const rests = { paragraphs: z.array(Paragraph).min(1), credits: z.array(Credit) };

/** What is drawn from data, each by its own component. */
const figures = [
  "three-kinds",
  "highlands-map",
  "allied-population",
  "border-timeline",
  "feasts-map",
  "actors-levels",
  "bonds-ladder",
  "world-timeline",
  "recognition-map",
  "three-factors",
  "levels-of-authority",
  "alliance-map",
  "partners-network",
  "dual-paradiplomacy",
  "tensions-timeline",
  "chilean-members-map",
] as const;

export const Block = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("prose"), id: Id, ...rests }),
  /** A fact from outside the study, with its source in words: never taught as if the study said it. */
  z.object({
    kind: z.literal("context"),
    id: Id,
    /** What of the study it adds to; may be none. */
    paragraphs: z.array(Paragraph),
    credits: z.array(Credit).max(0),
  }),
  z.object({
    kind: z.literal("table"),
    id: Id,
    columns: z.array(Id).min(2),
    rows: z.array(Id).min(1),
    ...rests,
  }),
  z.object({
    kind: z.literal("figure"),
    id: Id,
    figure: z.enum(figures),
    labels: z.array(Id),
    ...rests,
  }),
]);

/** What every item says of itself: the block that teaches it, the objective it serves, its paragraphs. */
const taught = {
  id: Id,
  section: Id,
  block: Id,
  objective: Id,
  paragraphs: z.array(Paragraph).min(1),
};
const choices = z.array(Id).min(2).max(12);

/** A place on a map: degrees east and north, so west and south are below zero. */
const Place = z.object({
  id: Id,
  longitude: z.number().min(-180).max(180),
  latitude: z.number().min(-90).max(90),
});

/** What is typed into a field: a number, with the unit that stands beside it, or words. */
const Entry = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("number"),
    key: z.number(),
    /** How far from the key still counts, in the key's unit; 0 for exact. */
    tolerance: z.number().min(0),
    hasUnit: z.boolean(),
    /** Numbers that tell of a known misunderstanding, each with its feedback. */
    mistakes: z.array(z.object({ id: Id, value: z.number() })).max(6),
  }),
  z.object({
    kind: z.literal("words"),
    /** Forms that count in any language (messages `accepted.<id>`), and known misunderstandings (`mistaken.<id>`). */
    accepted: z.array(Id).min(1).max(12),
    mistakes: z.array(Id).max(6),
  }),
]);

/** One question with its interaction and its key. Names are QTI 3's. */
export const Item = z.discriminatedUnion("interaction", [
  z.object({ interaction: z.literal("choice"), ...taught, choices, key: Id }),
  z.object({
    interaction: z.literal("multiple-choice"),
    ...taught,
    choices,
    key: z.array(Id).min(1),
  }),
  /** The key is the choices in their right order. */
  z.object({ interaction: z.literal("order"), ...taught, choices, key: choices }),
  /** Each source goes with one target; a target may serve several sources or none. */
  z.object({
    interaction: z.literal("match"),
    ...taught,
    sources: choices,
    targets: choices,
    key: z.record(Id, Id),
  }),
  z.object({
    interaction: z.literal("inline-choice"),
    ...taught,
    gaps: z
      .array(z.object({ id: Id, choices, key: Id }))
      .min(1)
      .max(8),
  }),
  /** The gaps of a text take their words from one pool; a word serves one gap at most, some are left over. */
  z.object({
    interaction: z.literal("gap-match"),
    ...taught,
    choices,
    gaps: z.array(Id).min(1).max(8),
    key: z.record(Id, Id),
  }),
  z.object({ interaction: z.literal("text-entry"), ...taught, entry: Entry }),
  /** The choices are passages marked in a text (`<hot-ID>`); the key is those to be picked. */
  z.object({ interaction: z.literal("hottext"), ...taught, choices, key: z.array(Id).min(1) }),
  /** Places are picked from a list beside a map; the map itself is never the only way. */
  z.object({
    interaction: z.literal("map-choice"),
    ...taught,
    places: z.array(Place).min(2).max(12),
    key: z.array(Id).min(1),
  }),
  /** Judged by a person with a rubric, or by the learner against a model answer. */
  z.object({
    interaction: z.literal("extended-text"),
    ...taught,
    rubric: z
      .array(z.object({ id: Id, points: z.number().positive().max(10) }))
      .min(1)
      .max(6),
  }),
]);

/** A question after a section, answered in the page and never graded: its key stands in the page on purpose. */
export const Check = z.object({ id: Id, choices, key: Id });

export const Section = z.object({ id: Id, blocks: z.array(Block).min(1), check: Check });

export const Lesson = z.object({
  slug: Id,
  minutes: z.number().int().min(5).max(90),
  objectives: z.array(Id).min(3).max(4),
  sections: z.array(Section).min(3).max(4),
  summary: z.array(Id).min(3).max(5),
  items: z.array(Item).min(12),
});

export type Block = z.infer<typeof Block>;
export type Credit = z.infer<typeof Credit>;
export type Item = z.infer<typeof Item>;
export type Check = z.infer<typeof Check>;
export type Section = z.infer<typeof Section>;
export type Lesson = z.infer<typeof Lesson>;
