import { z } from "zod";

/** What an assignment sets: an assignment keeps its own copy, so that a picked quiz may change without changing what was set. */

const Lesson = z.string().min(1).max(80);

/** An item of a lesson's bank and what full credit is worth, in points. */
export const PickedItem = z.object({
  lesson: Lesson,
  item: z.string().min(1).max(80),
  weight: z.number().positive().max(100).default(1),
});
export type PickedItem = z.infer<typeof PickedItem>;

/** Items that a teacher chose. */
export const PickedContent = z.object({
  items: z.array(PickedItem).min(1).max(100),
  /** How many of them each attempt draws; null for all. */
  draw: z.number().int().min(1).max(100).nullable().default(null),
  /** As the teacher put them, or in another order for each attempt. */
  order: z.enum(["fixed", "shuffled"]).default("shuffled"),
});
export type PickedContent = z.infer<typeof PickedContent>;

export const AssignmentContent = z.discriminatedUnion("kind", [
  /** A lesson to be read; there is nothing to grade. */
  z.object({ kind: z.literal("reading"), lesson: Lesson }),
  /** So many items of a lesson's bank, drawn for each attempt; how many stands in the settings. */
  z.object({ kind: z.literal("lesson-quiz"), lesson: Lesson }),
  z.object({ kind: z.literal("final-quiz") }),
  z.object({ kind: z.literal("picked"), title: z.string().max(120), quiz: PickedContent }),
]);
export type AssignmentContent = z.infer<typeof AssignmentContent>;

/** The id under which attempts at an assignment are kept (Attempt.quiz). */
export const quizIdOf = (assignmentId: string): string => `assignment-${assignmentId}`;
