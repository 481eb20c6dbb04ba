import { z } from "zod";

/** As many as a page shows. */
const MOST = 100;
/** Browsers send the lines of a hidden field with CR and LF. */
const lineEnd = /\r?\n/;

/** What is ticked of a list, sent as lines: ids, at least one. */
export const TickedIds = z
  .string()
  .min(1, "choose-some")
  .transform((lines) => lines.split(lineEnd))
  .pipe(z.array(z.uuid()).min(1, "choose-some").max(MOST));

/** The same where nothing may be ticked. */
export const MaybeTickedIds = z
  .string()
  .default("")
  .transform((lines) => (lines === "" ? [] : lines.split(lineEnd)))
  .pipe(z.array(z.uuid()).max(MOST));
