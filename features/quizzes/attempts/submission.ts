import { z } from "zod";
import { routing } from "@/i18n/routing";
import { Response } from "../items/response";

const language = z.enum(routing.locales);
const sequence = z.number().int().min(1).max(1_000_000);
const item = z.string().min(1).max(80);
/** Allows writing where no session does (attempt-token.ts). */
const token = z.string().max(200).optional();

/**
 * When the device says it was given: told to the teacher beside the time of receipt, and decides nothing. What is no date
 * is as good as not said.
 */
const answeredAt = z.iso.datetime().max(40).optional().catch(undefined);

/** A response as a script sends it: JSON. */
export const ResponseMessage = z.object({
  id: z.uuid(),
  item,
  sequence,
  language,
  response: Response,
  answeredAt,
  token,
});

/** A learner's mark on an item as a script sends it: JSON. */
export const FlagMessage = z.object({ item, flagged: z.boolean() });

/** Where a form without scripts wants to go after saving, and what is to be done on the way. */
type Destination =
  | { kind: "item"; position: number }
  | { kind: "review" }
  | { kind: "check" }
  | { kind: "flag"; flagged: boolean }
  | { kind: "language"; locale: z.infer<typeof language> }
  /** Shows the items in another language too, or no longer. */
  | { kind: "also"; locale: z.infer<typeof language> | null };

const simple: Record<string, Destination> = {
  review: { kind: "review" },
  check: { kind: "check" },
  flag: { kind: "flag", flagged: true },
  unflag: { kind: "flag", flagged: false },
  "also-none": { kind: "also", locale: null },
};

const Go = z.string().transform((go, context): Destination => {
  const known = Object.hasOwn(simple, go) ? simple[go] : undefined;
  if (known) return known;
  const [kind, rest] = [go.slice(0, go.indexOf("-")), go.slice(go.indexOf("-") + 1)];
  if (kind === "item" && /^[1-9]\d?$/.test(rest)) return { kind: "item", position: Number(rest) };
  const locale = routing.locales.find((one) => one === rest);
  if (kind === "language" && locale) return { kind, locale };
  if (kind === "also" && locale) return { kind, locale };
  context.addIssue({ code: "custom", message: "unknown destination" });
  return z.NEVER;
});

/** The language shown beside the reader's own, or "none"; anything else says nothing. */
export const Also = z
  .enum([...routing.locales, "none"])
  .optional()
  .catch(undefined);

/** The fields around a response in a plain form; the response's own fields are read by `responseFromForm`. */
export const ResponseFields = z.object({
  id: z.uuid(),
  item,
  sequence: z.coerce.number().pipe(sequence),
  language,
  token,
  also: Also,
  go: Go,
});
export type ResponseFields = z.infer<typeof ResponseFields>;
