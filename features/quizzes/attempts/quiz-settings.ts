import { z } from "zod";

/**
 * The rules of an attempt, in Moodle's words: what self-study takes as it is, and what a teacher sets for an
 * assignment. A pure value: an attempt keeps those it began with (docs/decisions/0014).
 */

/** What a learner may see of an attempt, each thing by itself. */
export const reviewables = [
  "response",
  "correctness",
  "marks",
  "specificFeedback",
  "generalFeedback",
  "rightAnswer",
  "overallFeedback",
] as const;
export type Reviewable = (typeof reviewables)[number];

/** When: while it goes on (only items already checked), right after it, later while the quiz is open, once it is closed. */
export type ReviewMoment = "during" | "after" | "later" | "closed";

const Shown = z.array(z.enum(reviewables)).default([...reviewables]);

/** One list of what is shown for each moment; left out, a list shows all. */
const ReviewOptions = z.object({ during: Shown, after: Shown, later: Shown, closed: Shown });

const Feedback = z.discriminatedUnion("timing", [
  /** Nothing before the attempt is submitted. */
  z.object({ timing: z.literal("deferred") }),
  /** An item can be checked once, then its response stands. */
  z.object({ timing: z.literal("immediate") }),
  /** An item can be checked several times; each try before costs its share. */
  z.object({
    timing: z.literal("interactive"),
    tries: z.number().int().min(2).max(5),
    penalty: z.number().min(0).max(1),
  }),
]);

const TimeLimit = z.object({
  minutes: z.number().int().min(1).max(600),
  /** submit: handed in with what is saved · grace: may still be handed in, not answered · abandon: never submitted */
  atEnd: z.enum(["submit", "grace", "abandon"]).default("submit"),
  /** Minutes for handing in after the end; only with "grace". */
  graceMinutes: z.number().int().min(1).max(10_080).default(5),
});

/**
 * When a learner sees a thing of an assignment's results: right after handing in; once all attempts allowed are used, or
 * the assignment is closed; once it is closed for everybody; not at all.
 */
const ReleaseMoment = z.enum(["submitted", "used-up", "closed", "never"]);
export type ReleaseMoment = z.infer<typeof ReleaseMoment>;

/** An assignment's results come in three parts, each at its own moment (teaching.md 2.14). */
const Release = z.object({
  score: ReleaseMoment,
  rightAnswer: ReleaseMoment,
  explanation: ReleaseMoment,
});
export type Release = z.infer<typeof Release>;

const Instant = z.coerce.date().nullable().default(null);

export const QuizSettings = z.object({
  /** How many items an attempt draws. */
  itemCount: z.number().int().min(1).max(100).default(8),
  /** Sequential: one item after the other, and no way back. */
  navigation: z.enum(["free", "sequential"]).default("free"),
  timeLimit: TimeLimit.nullable().default(null),
  /** Minutes that this person has on top of the limit. */
  extraMinutes: z.number().int().min(0).max(600).default(0),
  /** null for as many as one likes. */
  attemptsAllowed: z.number().int().min(1).max(100).nullable().default(null),
  /** From one submission to the next start. */
  delayMinutes: z.number().int().min(0).max(43_200).default(0),
  /** Which attempts make the outcome of the quiz. */
  gradingMethod: z.enum(["highest", "average", "first", "last"]).default("highest"),
  feedback: Feedback.default({ timing: "immediate" }),
  review: ReviewOptions.prefault({}),
  /** For an assignment, in the place of what the lists say of a finished attempt; null in self-study. */
  release: Release.nullable().default(null),
  /** Open date: no attempt starts before. */
  opensAt: Instant,
  /** Due date: what comes after is late, and accepted. */
  dueAt: Instant,
  /** Cut-off date: nothing is accepted after. */
  cutOffAt: Instant,
});
export type QuizSettings = z.infer<typeof QuizSettings>;

/** Self-study: feedback as one goes, as often as one likes, the best counts. */
export const selfStudy: QuizSettings = QuizSettings.parse({});
