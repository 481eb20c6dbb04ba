import { z } from "zod";

/** The fields of the forms on a cell's page: whose cell it is, and over which version the form was filled in. */

const Choice = z.union([
  z.literal("theirs").transform(() => ({ isMine: false as const })),
  z
    .string()
    .regex(/^yours-[1-9]\d{0,8}$/)
    .transform((text) => ({ isMine: true as const, version: Number(text.slice(6)) })),
]);

/** What everybody who fills in such a form says with it. */
const place = {
  class: z.uuid(),
  assignment: z.uuid(),
  user: z.uuid(),
  version: z.coerce
    .number()
    .int()
    .min(1)
    .max(2 ** 31 - 1),
  /** "theirs" or "yours-<version>", asked when the cell was changed meanwhile. */
  whose: Choice.optional(),
};

/** A reason that is read by the learner or in the list of changes. */
const MOST_REASON = 300;
const MOST_COMMENT = 1_000;

const said = (most: number) => z.string().trim().max(most, "too-long");

/** A per cent as a person types it, with a point or a comma, as a share from 0 to 1. */
const Percent = z
  .string()
  .trim()
  .min(1, "missing")
  .regex(/^\d{1,3}([.,]\d{1,2})?\s?%?$/, "percent")
  .transform((text) => Number.parseFloat(text.replace(",", ".")))
  .refine((percent) => percent <= 100, "percent")
  .transform((percent) => percent / 100);

export const GradeForm = z.object({
  ...place,
  grade: Percent,
  reason: said(MOST_REASON).min(1, "missing"),
});

export const CommentForm = z.object({ ...place, comment: said(MOST_COMMENT) });

export const ActForm = z.object({
  ...place,
  act: z.enum(["remove-grade", "excuse", "count-again", "grant"]),
});

export const ReopenForm = z.object({
  ...place,
  attempt: z.uuid(),
  cutOff: z.string().min(1, "missing").max(40, "malformed"),
  reason: said(MOST_REASON).min(1, "missing"),
});

export const AttemptActForm = z.object({
  ...place,
  attempt: z.uuid(),
  act: z.enum(["accept-late", "accept-time"]),
});

export type AskedOfCell = z.output<z.ZodObject<typeof place>>;
