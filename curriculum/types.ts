import { z } from "zod";

/**
 * The shapes of what is taught, without a word of it: order, ids, citations, items and their keys.
 * Words live in messages/ under the same ids.
 */

/** Ids have a meaning (`treaty`, never `p3`); they are permanent: retired, never reused. */
export const Id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);

/** A numbered paragraph of the study, [9] to [108]. */
const Paragraph = z.number().int().min(9).max(108);

/** Who is cited: a work of curriculum/works.ts; `presents` names the person it quotes or presents. */
const Credit = z.object({ work: Id, presents: z.string().optional() });

const rests = { paragraphs: z.array(Paragraph).min(1), credits: z.array(Credit) };

export const Block = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("prose"), id: Id, ...rests }),
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
    figure: z.enum(["three-kinds"]),
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

/** A work that the study cites, as the study gives it: it prints no titles, only author, year and page. */
export const Work = z.object({
  id: Id,
  authors: z.array(z.string()).min(1),
  year: z.number().int(),
});

export type Block = z.infer<typeof Block>;
export type Credit = z.infer<typeof Credit>;
export type Item = z.infer<typeof Item>;
export type Check = z.infer<typeof Check>;
export type Section = z.infer<typeof Section>;
export type Lesson = z.infer<typeof Lesson>;
export type Work = z.infer<typeof Work>;
