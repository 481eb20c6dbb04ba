import { z } from "zod";
import { Id } from "./types";

/** A work that the study cites, as the study gives it: it prints no titles, only author, year and page. */
export const Work = z.object({
  id: Id,
  authors: z.array(z.string()).min(1),
  year: z.number().int(),
  /** Tells apart two works of one year. */
  letter: z.enum(["a", "b"]).optional(),
  /** What the study counts in it: paragraphs, where the work has no pages. */
  hasNoPages: z.literal(true).optional(),
  /** Paragraphs of the study that cite it, each with the page there ("38", "38-39"), or null where none is given. */
  cited: z.record(
    z.string().regex(/^\d+$/),
    z
      .string()
      .regex(/^\d+(-\d+)?$/)
      .nullable(),
  ),
});

export type Work = z.infer<typeof Work>;
