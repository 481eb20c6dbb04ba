import { z } from "zod";
import { routing } from "@/i18n/routing";
import { Response } from "../items/response";

const language = z.enum(routing.locales);
const sequence = z.number().int().min(1).max(1_000_000);

/** A response as a script sends it: JSON. */
export const ResponseMessage = z.object({
  id: z.uuid(),
  item: z.string().min(1).max(80),
  sequence,
  language,
  response: Response,
});
export type ResponseMessage = z.infer<typeof ResponseMessage>;

/** Where a form without scripts wants to go after saving. */
export type Destination =
  | { kind: "item"; position: number }
  | { kind: "review" }
  | { kind: "language"; locale: z.infer<typeof language> };

const Go = z.string().transform((go, context): Destination => {
  if (go === "review") return { kind: "review" };
  const [kind, rest] = [go.slice(0, go.indexOf("-")), go.slice(go.indexOf("-") + 1)];
  if (kind === "item" && /^[1-9]\d?$/.test(rest)) return { kind: "item", position: Number(rest) };
  const locale = routing.locales.find((one) => one === rest);
  if (kind === "language" && locale) return { kind: "language", locale };
  context.addIssue({ code: "custom", message: "unknown destination" });
  return z.NEVER;
});

/** The fields around a response in a plain form; the response's own fields are read by `responseFromForm`. */
export const ResponseFields = z.object({
  id: z.uuid(),
  item: z.string().min(1).max(80),
  sequence: z.coerce.number().pipe(sequence),
  language,
  go: Go,
});
